import type { PartSpan } from '../text';
import { endOfLine } from './lines';
import type { Field } from './types';

/** Maps offsets in the value of a scalar to offsets in the text that it was parsed from. */
export interface SourceMap {
  /**
   * The span of characters of the value in the text (UTF-16 units). Where it cannot be determined, as for aliases, the
   * first line of the whole scalar.
   * @param start first character in the value; neither it nor the last one before `end` may be white space
   */
  placeOf(start: number, end: number): PartSpan;
}

/** The scalar is aligned with its value on the first use, in linear time. White space is skipped, since YAML folds it. */
export function createSourceMap(text: string, field: Field<string>): SourceMap {
  const { value, at } = field;
  const whole = firstLineOf(text, at);
  // Most values are plain scalars on one line, whose text equals the value.
  if (at.to - at.from === value.length && text.startsWith(value, at.from)) {
    return { placeOf: (start, end) => ({ from: at.from + start, to: at.from + end }) };
  }
  let starts: Int32Array | undefined;
  let isRead = false;
  return {
    placeOf: (start, end) => {
      if (!isRead) {
        starts = alignWords(text, field);
        isRead = true;
      }
      const first = starts?.[start * 2];
      const last = starts?.[(end - 1) * 2 + 1];
      if (first === undefined || last === undefined || last <= first) return whole;
      return { from: first, to: last };
    },
  };
}

function firstLineOf(text: string, { from, to }: PartSpan): PartSpan {
  const end = Math.min(to, from + 2000, endOfLine(text, from));
  return { from, to: from + Math.max(1, text.slice(from, end).trimEnd().length) };
}

/**
 * Two numbers for each UTF-16 unit of the value: its start and its end in the text. They are 0 for white space.
 * @returns undefined when the text does not have the characters of the value
 */
function alignWords(text: string, { value, at: place }: Field<string>): Int32Array | undefined {
  const quote = text.charAt(place.from);
  const scalar = quote === '"' || quote === "'" ? quote : quote === '|' || quote === '>' ? 'block' : 'plain';
  let at = place.from;
  let end = place.to;
  if (scalar === 'block') {
    at = text.indexOf('\n', at);
    if (at < 0) return undefined;
  } else if (scalar !== 'plain') {
    at++;
    end--;
  }
  const places = new Int32Array(value.length * 2);
  let done = 0;
  while (at < end) {
    const unit = readUnit(text, at, scalar);
    for (const character of unit.characters) {
      if (isBlank(character)) continue;
      while (done < value.length && isBlank(value.charAt(done))) done++;
      for (const half of character.split('')) {
        if (value.charAt(done) !== half) return undefined;
        places[done * 2] = at;
        places[done * 2 + 1] = at + unit.length;
        done++;
      }
    }
    at += unit.length;
  }
  return value.slice(done).trim() === '' ? places : undefined;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

interface Unit {
  /** The characters of the value: none, one, or one of two UTF-16 units. */
  readonly characters: string;
  readonly length: number;
}

function readUnit(text: string, at: number, scalar: '"' | "'" | 'block' | 'plain'): Unit {
  const character = text.charAt(at);
  if (scalar === "'" && character === "'") return { characters: "'", length: 2 };
  if (scalar !== '"' || character !== '\\') return { characters: character, length: 1 };
  const escape = text.charAt(at + 1);
  const digits = escape === 'x' ? 2 : escape === 'u' ? 4 : escape === 'U' ? 8 : 0;
  if (digits === 0) return { characters: escapes[escape] ?? escape, length: 2 };
  const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
  const isCharacter = code >= 0 && code <= 0x10ffff;
  return { characters: isCharacter ? String.fromCodePoint(code) : '', length: 2 + digits };
}

/** Escape sequences in double quotes by their letter, except letters that stand for themselves (YAML 1.2.2, 5.7). */
const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
