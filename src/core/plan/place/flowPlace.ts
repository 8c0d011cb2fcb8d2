import type { Span } from '../../text';
import { flowTokens, type FlowToken } from './flowTokens';
import type { Place } from './place';
import { unquote } from './quotes';

/** Brackets or braces, and where in them to look. */
export interface FlowRequest {
  /** Of the bracket with which they begin. */
  readonly open: number;
  /** Where they end, or what belongs to them if they are not closed. */
  readonly end: number;
  readonly offset: number;
  /** Leads to them. */
  readonly path: Place['path'];
  readonly column: number;
}

/** One bracket that is open. */
interface Frame {
  readonly isList: boolean;
  readonly keys: string[];
  index: number;
  /** Of the pair or item that is being read. */
  word: FlowToken | undefined;
  key: string | undefined;
  /** A single pair without braces, as in `[a: b]`: a comma ends it. */
  readonly isBare: boolean;
}

/** @returns undefined outside of them, and behind a value where only a comma could follow */
export function placeInFlow(text: string, request: FlowRequest): Place | undefined {
  const { open, end, offset } = request;
  if (offset <= open) return undefined;
  const frames: Frame[] = [];
  const finder = new Finder(text, request);
  let before = open;
  for (const token of flowTokens(text, open, end)) {
    // The words that reach to the offset or past it decide; brackets and commas do not hold one.
    if (!finder.isDone && isReached(token, offset)) finder.decide(frames, token, before);
    if (finder.isDone && frames.length < finder.depth) break;
    step(text, frames, token);
    if (frames.length === 0) return finder.place();
    before = token.span.end;
  }
  if (!finder.isDone && offset <= end) finder.decide(frames, undefined, before);
  return finder.place();
}

function isReached({ kind, span }: FlowToken, offset: number): boolean {
  return kind === 'word' || kind === 'comment' ? span.end >= offset : span.start >= offset;
}

function step(text: string, frames: Frame[], token: FlowToken): void {
  let frame = frames.at(-1);
  switch (token.kind) {
    case 'open':
      if (frame) frame.word = token;
      frames.push({ isList: token.mark === '[', keys: [], index: 0, word: undefined, key: undefined, isBare: false });
      break;
    case 'close':
      if (frames.pop()?.isBare) frames.pop();
      break;
    case 'comma':
      if (frame?.isBare) {
        frames.pop();
        frame = frames.at(-1);
      }
      if (frame) {
        if (!frame.isList && frame.key === undefined && frame.word) frame.keys.push(nameOf(text, frame.word));
        frame.index++;
        frame.word = undefined;
        frame.key = undefined;
      }
      break;
    case 'colon':
      if (frame?.word && frame.isList) {
        const key = nameOf(text, frame.word);
        frames.push({ isList: false, keys: [key], index: 0, word: undefined, key, isBare: true });
      } else if (frame?.word && frame.key === undefined) {
        frame.key = nameOf(text, frame.word);
        frame.keys.push(frame.key);
        frame.word = undefined;
      }
      break;
    case 'word':
      if (frame) frame.word = token;
      break;
    case 'comment':
      break;
  }
}

/** Settles what the place is when the pieces before it have been read; siblings behind it come in later. */
class Finder {
  readonly #text: string;
  readonly #request: FlowRequest;
  #found: Omit<Place, 'keys'> | undefined;
  #frame: Frame | undefined;
  #own: string | undefined;
  isDone = false;
  depth = 0;

  constructor(text: string, request: FlowRequest) {
    this.#text = text;
    this.#request = request;
  }

  decide(frames: readonly Frame[], token: FlowToken | undefined, before: number): void {
    this.isDone = true;
    const frame = frames.at(-1);
    if (!frame) return;
    this.depth = frames.length;
    this.#frame = frame;
    const { offset, column } = this.#request;
    const path = [...this.#request.path, ...frames.slice(0, -1).map(stepOf)];
    const common = { inFlow: true, column, holds: 'nothing', needsBlank: false, goesOn: false } as const;
    if (token?.kind === 'comment' && token.span.start < offset) {
      this.#found = {
        ...common,
        kind: 'comment',
        path,
        span: token.span,
        word: this.#text.slice(token.span.start, token.span.end),
      };
      return;
    }
    // A word before the place with only blanks between is still being typed: `in 2 `.
    const typed = token?.kind === 'word' && token.span.start <= offset ? token : frame.word;
    if (typed && typed !== token && !mayGoOn(this.#text, typed, offset)) return;
    const span = typed
      ? { start: typed.span.start, end: Math.max(typed.span.end, offset) }
      : { start: offset, end: offset };
    const source = this.#text.slice(span.start, span.end);
    const mark = typed?.mark;
    const word = { span, word: unquote(source), ...((mark === '"' || mark === "'") && ({ quote: mark } as const)) };
    const needsBlank = !typed && before === offset && /[:,]/.test(this.#text.charAt(offset - 1));
    if (frame.isList || frame.key !== undefined) {
      this.#own = frame.key;
      this.#found = { ...common, ...word, kind: 'value', path: [...path, stepOf(frame)], needsBlank };
    } else if (typed && hasColon(this.#text, span)) {
      this.#own = word.word;
      this.#found = { ...common, ...word, kind: 'key', path: [...path, word.word] };
    } else this.#found = { ...common, ...word, kind: 'start', path, holds: 'map', needsBlank };
  }

  place(): Place | undefined {
    if (!this.#found || !this.#frame) return undefined;
    const { keys, isList } = this.#frame;
    const own = this.#own === undefined ? -1 : keys.indexOf(this.#own);
    return { ...this.#found, keys: isList ? [] : keys.filter((_key, index) => index !== own) };
  }
}

function stepOf({ isList, index, key }: Frame): string | number {
  return isList ? index : (key ?? '');
}

function nameOf(text: string, { span }: FlowToken): string {
  return unquote(text.slice(span.start, span.end));
}

function hasColon(text: string, { end }: Span): boolean {
  return /^[ \t]*:/.test(text.slice(end, end + 100));
}

/** Whether what is typed at the offset still belongs to the word before it: not behind a closing quote or on another line. */
function mayGoOn(text: string, { kind, mark, span }: FlowToken, offset: number): boolean {
  const isQuoted = (mark === '"' || mark === "'") && span.end - span.start > 1 && text.charAt(span.end - 1) === mark;
  return kind === 'word' && !isQuoted && !/[\r\n]/.test(text.slice(span.end, offset));
}
