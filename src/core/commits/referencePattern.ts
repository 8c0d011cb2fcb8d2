/** A pattern of the user that is safe to run on every commit. */
export interface ReferencePattern {
  /** Has the flag `g`. The first group, or without groups the whole match, is an id. */
  readonly regex: RegExp;
}

/** Why a pattern is not used: it is no regular expression, too long, or could take exponential time on some subjects. */
export type PatternProblem =
  { readonly kind: 'invalid'; readonly detail: string } | { readonly kind: 'slow' } | { readonly kind: 'long' };

export interface PatternReading {
  /** Undefined for an empty source and for one with a problem. */
  readonly pattern?: ReferencePattern;
  readonly problem?: PatternProblem;
}

const longestSource = 500;

/** On a text of {@link patternReach}, this many repetitions in one pattern take milliseconds at most. */
const mostRepetitions = 3;

/** The pattern is matched against this many UTF-16 units of a subject. */
export const patternReach = 160;

/** Compiles the regular expression of the setting, if it is safe. Never throws. */
export function readPattern(source: string): PatternReading {
  if (source.trim() === '') return {};
  if (source.length > longestSource) return { problem: { kind: 'long' } };
  const compiled = compile(source);
  if (typeof compiled === 'string') return { problem: { kind: 'invalid', detail: compiled } };
  if (isSlow(source)) return { problem: { kind: 'slow' } };
  return { pattern: { regex: compiled } };
}

/** @returns the error message of the engine when the source is no regular expression */
function compile(source: string): RegExp | string {
  try {
    return new RegExp(source, 'gu');
  } catch {
    // The Unicode mode refuses escapes such as `\#` that users know from other tools: try without it.
  }
  try {
    return new RegExp(source, 'g');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Group {
  /** The group contains an alternative or a quantifier. If it is repeated, it could match one text in exponentially many ways. */
  isAmbiguous: boolean;
}

/**
 * Whether the pattern could take exponential time, or polynomial time of a high degree. False positives are accepted: a
 * repeated group with an alternative inside is refused, although some of these are harmless.
 */
function isSlow(source: string): boolean {
  const open: Group[] = [{ isAmbiguous: false }];
  let closed: Group | undefined;
  let repetitions = 0;
  const quantifier = /[*+?]|\{\d+(?:,\d*)?\}/y;
  for (let i = 0; i < source.length;) {
    const top = open.at(-1);
    if (!top) return true;
    quantifier.lastIndex = i;
    const found = quantifier.exec(source)?.[0];
    if (found !== undefined) {
      const isRepetition = found !== '?' && found !== '{0}' && found !== '{1}' && found !== '{0,1}';
      if (isRepetition && closed?.isAmbiguous) return true;
      if (isRepetition && ++repetitions > mostRepetitions) return true;
      top.isAmbiguous = true;
      closed = undefined;
      i += found.length;
      // A lazy quantifier tries matches in another order, but not fewer of them.
      if (source[i] === '?') i++;
      continue;
    }
    closed = undefined;
    const char = source[i];
    if (char === '\\') i += 2;
    else if (char === '[') i = classEnd(source, i);
    else if (char === '(') {
      open.push({ isAmbiguous: false });
      i += source[i + 1] === '?' ? 2 : 1;
    } else {
      if (char === ')') {
        closed = open.pop();
        const outer = open.at(-1);
        if (outer && closed?.isAmbiguous) outer.isAmbiguous = true;
      } else if (char === '|') top.isAmbiguous = true;
      i++;
    }
  }
  return false;
}

/** @returns the offset after the `]` that ends the character class */
function classEnd(source: string, start: number): number {
  let i = start + 1;
  while (i < source.length && source[i] !== ']') i += source[i] === '\\' ? 2 : 1;
  return i + 1;
}
