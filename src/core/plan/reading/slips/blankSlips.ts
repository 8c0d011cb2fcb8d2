import { endOfLine, isGap, linesFrom, startOfText } from '../../lines';
import { hasOddCharacter, isOddBlank, isOddColon, namesOfOdd, withoutOddBlanks } from '../../oddCharacters';
import type { SlipFacts } from '../../problem';
import { mayBeKey } from './knownKeys';
import type { TextEdit } from '../../../text';

/**
 * A place at which a blank, colon or dash of YAML may be missing, or another character stand in its stead, as the line looks by
 * itself. Whether it was meant as such shows when the mended text is read.
 */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly facts: SlipFacts;
  readonly edits: readonly TextEdit[];
  /** Offset of the key or item that begins there once it is mended. */
  readonly begins: number;
  /** Undefined for an item without a key. */
  readonly key?: string;
}

/** How wide blanks are that look wider or narrower than a column. */
export type Measure = (blanks: string) => number;

const mostKeyLength = 40;
/** As much of a value is read for its sentence. */
const mostShown = 60;

/** Where there is neither this nor an odd character, nothing has slipped: most texts need not be looked at line by line. */
const mayHaveSlips = /:[^ \t\r\n]|^[ \t-]*-(?:\t|[^\s-])/m;

/**
 * The slips that a text may have, in its order. Linear in the text.
 * @param measure how far a line with odd blanks before it is indented
 */
export function findSlips(text: string, measure: Measure): readonly Slip[] {
  if (!mayHaveSlips.test(text) && !hasOddCharacter(text)) return [];
  const slips: Slip[] = [];
  for (const { start } of linesFrom(text, startOfText(text))) {
    const end = endOfLine(text, start);
    const slip = new LineScan(text, start, end).find(measure);
    if (slip) slips.push(slip);
    slips.push(...slipsInBraces(text, Math.max(start, slip?.end ?? start), end));
  }
  return slips;
}

/** Keys without a blank behind their colon, and the like, behind a brace or a comma. */
function slipsInBraces(text: string, from: number, end: number): readonly Slip[] {
  const slips: Slip[] = [];
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char !== '{' && char !== ',' && char !== '[') continue;
    const slip = new LineScan(text, at + 1, end).findKey(true);
    if (!slip) continue;
    slips.push(slip);
    at = slip.end - 1;
  }
  return slips;
}

/** Reads the beginning of one line, or of one entry in braces. */
class LineScan {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #edits: TextEdit[] = [];
  /** Where the first slip of the line is. */
  #first: number | undefined;
  #where: SlipFacts['where'] = 'gap';
  #at: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#at = start;
  }

  find(measure: Measure): Slip | undefined {
    this.#readIndent(measure);
    if (this.#at >= this.#end) return undefined;
    let isItem = false;
    while (this.#readDash()) isItem = true;
    const content = this.#at;
    const isMended = isItem && this.#first !== undefined;
    const kept = this.#edits.length;
    const slip = this.findKey(false);
    // Behind such a dash other words before a colon are a text: `-Load time: 2 s`.
    const isText = isMended && (slip?.key === undefined || !mayBeKey(slip.key));
    if (!isText) return slip;
    this.#edits.length = kept;
    const word = /^\S{1,40}/.exec(this.#text.slice(content, this.#end))?.[0].length ?? 0;
    return this.#slip(content, content + word, this.#text.slice(content, Math.min(this.#end, content + mostShown)));
  }

  #readIndent(measure: Measure): void {
    const stop = this.#skip();
    const indent = this.#text.slice(this.#start, stop);
    if (!indent.includes('\t') && namesOfOdd(indent).length > 0) {
      this.#mend({ start: this.#start, end: stop, newText: ' '.repeat(measure(indent)) }, 'indent');
    }
    this.#at = stop;
  }

  /** @returns whether a dash was read that begins an item, with the blanks behind it */
  #readDash(): boolean {
    const dash = this.#text.charAt(this.#at);
    if (dash !== '-') return false;
    const stop = this.#skip(this.#at + 1);
    const gap = this.#text.slice(this.#at + 1, stop);
    const next = this.#text.charAt(stop);
    if (stop >= this.#end && gap === '') return false;
    // `--`, `->`, `-.5` and `---` begin no item.
    if (gap === '' && !/[\p{L}\p{N}_"'{[(`@*&<€$£]/u.test(next)) return false;
    const before = this.#at;
    if (gap === '') this.#mendDash(before);
    else if (!/^ +$/.test(gap) && stop < this.#end) {
      this.#mend({ start: before + 1, end: stop, newText: ' ' }, 'dash');
    }
    this.#at = stop;
    return true;
  }

  /** Puts a blank behind a dash. Keys below that stand right of the dash, under the first key, move with it. */
  #mendDash(dash: number): void {
    this.#mend({ start: dash + 1, end: dash + 1, newText: ' ' }, 'dash');
    const column = dash - this.#start;
    const below: number[] = [];
    let isUnderKey: boolean | undefined;
    for (const line of linesFrom(this.#text, this.#start)) {
      if (line.start === this.#start || line.begins === 'blank') continue;
      if (line.indent <= column) break;
      isUnderKey ??= line.indent === column + 1;
      if (!isUnderKey) return;
      below.push(line.start);
    }
    this.#edits.push(...below.map((start) => ({ start, end: start, newText: ' ' })));
  }

  /** The key here, if anything on the line up to its value is not as YAML wants it. */
  findKey(inBraces: boolean): Slip | undefined {
    if (inBraces) this.#at = this.#skip();
    const text = this.#text;
    const start = this.#at;
    const quote = /["']/.exec(text.charAt(start))?.[0] ?? '';
    let stop = start + quote.length;
    while (stop < this.#end && stop - start < mostKeyLength && isKeyCharacter(text.charAt(stop))) stop++;
    const closes = quote === '' || text.charAt(stop) === quote;
    const colon = quote === '' ? stop : this.#skip(stop + 1);
    const sign = text.charAt(colon);
    if (!closes || (sign !== ':' && !isOddColon(sign))) return undefined;
    const inner = text.slice(start + quote.length, stop);
    const key = withoutOddBlanks(inner).trim();
    if (!/^[A-Za-z]/.test(key)) return undefined;
    const value = this.#skip(colon + 1);
    const gap = text.slice(colon + 1, value);
    const isEmpty = value >= this.#end || (inBraces && /[,}\]]/.test(text.charAt(value)));
    // `text://` is an address, and `{"due":1}` is as YAML wants it.
    if (gap === '' && (text.startsWith('//', value) || sign === text.charAt(value))) return undefined;
    // A list that begins beside its key is another slip.
    if (gap === '' && text.charAt(value) === '-' && isGap(text, value + 1, this.#end)) return undefined;
    const isGapWrong = gap === '' ? !isEmpty && !(inBraces && quote !== '') : isOddBlank(gap.charAt(0));
    const written = text.slice(start, colon);
    const isOther = isOddColon(sign);
    // A key that only holds an odd blank is read, and told as misspelled; without this one key there is no plan.
    const isLostKey = key === 'milestones' && namesOfOdd(written).length > 0;
    if (isGapWrong || isOther || isLostKey || (this.#first !== undefined && namesOfOdd(written).length > 0)) {
      this.#first ??= start;
      if (this.#edits.length === 0) this.#where = isOther ? 'colon' : 'gap';
      const right = withoutOddBlanks(inner).trim().replaceAll(' ', '_');
      if (right !== inner) this.#edits.push({ start: start + quote.length, end: stop, newText: right });
      if (isOther) this.#edits.push({ start: colon, end: colon + 1, newText: ':' });
      const isGapMended = isGapWrong || (isOther && gap === '' && !isEmpty);
      if (isGapMended) this.#edits.push({ start: colon + 1, end: value, newText: isEmpty ? '' : ' ' });
    }
    if (this.#first === undefined) return undefined;
    const [first = ''] = text.slice(value, Math.min(this.#end, value + mostShown)).split(inBraces ? /[,{}]/ : /\s#/, 1);
    return this.#slip(start, value, isEmpty ? `${key}:` : `${key}: ${first}`, key);
  }

  #slip(begins: number, end: number, right: string, key?: string): Slip {
    const start = this.#first ?? begins;
    const edits = this.#edits.toSorted((a, b) => a.start - b.start);
    const odd = edits.map((edit) => this.#text.slice(edit.start, edit.end)).join('');
    const characters = (odd.includes('\t') ? ['tab, U+0009'] : namesOfOdd(odd)).join(' and ');
    const shown = (this.#where === 'dash' ? '- ' : '') + withoutOddBlanks(right).trim();
    const facts = { where: this.#where, characters, right: shown.length > 40 ? `${shown.slice(0, 39)}…` : shown };
    return { start, end, facts, edits, begins, ...(key !== undefined && { key }) };
  }

  #mend(edit: TextEdit, where: SlipFacts['where']): void {
    if (this.#first === undefined) this.#where = where;
    this.#first ??= where === 'indent' ? this.#start : this.#at;
    this.#edits.push(edit);
  }

  #skip(from = this.#at): number {
    let at = from;
    while (at < this.#end && (/[ \t]/.test(this.#text.charAt(at)) || isOddBlank(this.#text.charAt(at)))) at++;
    return at;
  }
}

function isKeyCharacter(char: string): boolean {
  return /[\w -]/.test(char) || isOddBlank(char);
}
