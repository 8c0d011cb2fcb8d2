import type { PartSpan, TextEdit } from '../../../text';
import type { BlockLine } from '../../place/blockLine';
import { endOfFlow, flowTokens, type FlowToken } from '../../place/flowTokens';
import { unquote } from '../../place/quotes';
import { insertion } from '../quoteSpan';
import { isAnyText } from '../words';
import { mapWith } from './knownKeys';
import type { LineSlip } from './lineSlip';

/**
 * Commas that are missing between the entries in braces (`{ id: M1 title: Pay }`) or the items in brackets (`[{ … } { … }]`), all
 * of the value at once, since one in JSON goes on over many lines.
 */
export function missingComma(text: string, { rest }: BlockLine): LineSlip | undefined {
  if (rest.form !== 'flow') return undefined;
  const end = rest.isOpen ? endOfFlow(text, rest.span.start, text.length) : rest.span.end;
  if (end === undefined) return undefined;
  const edits: TextEdit[] = [];
  let at: PartSpan | undefined;
  for (const { after, before } of missingIn(text, rest.span.start, end)) {
    edits.push(insertion(after, ','));
    at ??= before;
  }
  return at && { kind: 'missing-comma', at, detail: ',', edits };
}

/** What stands between two commas so far. */
interface Level {
  /** The keys of a map; undefined in a list. */
  readonly names: Set<string> | undefined;
  key: string | undefined;
  /** Of a map, once its colon is there; the end of a list or a map for one of these. */
  value: FlowToken | number | undefined;
  /** A word behind the value, which may be the next key. */
  next: FlowToken | undefined;
}

interface MissingComma {
  /** The offset behind which it is missing. */
  readonly after: number;
  /** What follows it. */
  readonly before: PartSpan;
}

function* missingIn(text: string, from: number, to: number): Generator<MissingComma> {
  const levels: Level[] = [];
  let word: FlowToken | undefined;
  for (const token of flowTokens(text, from, to)) {
    const level = levels.at(-1);
    const { kind, mark, span } = token;
    switch (kind) {
      case 'open':
        if (level?.value !== undefined && !level.names && isClosed(level.value)) {
          yield { after: endOf(level.value), before: { from: span.start, to: span.start + 1 } };
        }
        levels.push({ names: mark === '{' ? new Set() : undefined, key: undefined, value: undefined, next: undefined });
        break;
      case 'close': {
        levels.pop();
        const around = levels.at(-1);
        if (around) around.value = span.end;
        break;
      }
      case 'comma':
        if (level) level.key = level.value = level.next = undefined;
        break;
      case 'word':
        if (!level) break;
        if (!level.names) {
          if (level.value !== undefined && isClosed(level.value) && isClosed(token)) {
            yield { after: endOf(level.value), before: toPart(token) };
          }
          level.value = token;
        } else if (level.key === undefined) word = token;
        else if (level.value === undefined) level.value = token;
        else level.next = token;
        break;
      case 'colon': {
        if (!level?.names) break;
        const found = level.key === undefined ? undefined : keyBehind(text, level, span.end);
        if (found) yield found;
        const key = found
          ? toName(text, found.before)
          : level.key === undefined && word
            ? nameOf(text, word)
            : undefined;
        if (key === undefined) break;
        level.names.add(key);
        level.key = key;
        level.value = level.next = undefined;
        break;
      }
      case 'comment':
    }
  }
}

/** The key behind the value of a map, before its colon; a known one may be the last word of that (`id: M1 title: Pay`). */
function keyBehind(text: string, { names, key = '', value, next }: Level, colon: number): MissingComma | undefined {
  if (value === undefined) return undefined;
  if (next) {
    const isSure = isClosed(value) || isClosed(next) || mapWith(key, nameOf(text, next)) !== undefined;
    return isSure ? { after: endOf(value), before: toPart(next) } : undefined;
  }
  if (typeof value === 'number' || isClosed(value)) return undefined;
  const { span } = value;
  const [, words = '', gap = '', source = ''] =
    /^(.{0,200}\S)(\s{1,20})(["']?[a-z_]{2,30}["']?)$/.exec(text.slice(span.start, span.end)) ?? [];
  const name = unquote(source);
  const map = mapWith(key, name);
  if (source === '' || !map || names?.has(name)) return undefined;
  // In a text such a word may be one of it, unless a value of the key follows.
  const [own, other] = [map.keys.get(key), map.keys.get(name)];
  const written = /^[^,{}[\]\r\n]{0,80}/.exec(text.slice(colon))?.[0].trim() ?? '';
  const isValue =
    other?.form === 'leaf' ? !isAnyText(other) && other.isValid(written) : /^[[{]/.test(text.slice(colon).trimStart());
  if (isAnyText(own) && !isValue) return undefined;
  const after = span.start + words.length;
  return { after, before: { from: after + gap.length, to: span.end } };
}

/** Whether a value ends where it does, as words without quotes do not. */
function isClosed(value: FlowToken | number): boolean {
  return typeof value === 'number' || value.mark === '"' || value.mark === "'";
}

function endOf(value: FlowToken | number): number {
  return typeof value === 'number' ? value : value.span.end;
}

function toPart({ span }: FlowToken): PartSpan {
  return { from: span.start, to: span.end };
}

function nameOf(text: string, token: FlowToken): string {
  return toName(text, toPart(token));
}

function toName(text: string, { from, to }: PartSpan): string {
  return unquote(text.slice(from, to));
}
