import { isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { endOfLine, isGap, isLineEndAt, linesBelow, skipBlanks, startOfLine } from '../lines';
import { synonyms } from '../adopt/synonyms';
import { readLine } from '../place/blockLine';
import type { LostText } from '../problem';
import { shortShapeOf, type Shape } from '../schema/shape';
import type { PartSpan } from '../../text';
import { endOfWordsInComment, isLostComment, isTightComment } from './slips/tightComment';
import { isEmpty, partSpanOf } from './yamlNodes';

/* Words of a text that YAML reads as something else than words, so that the plan has less than is written. */

/** What of a text is lost, and where the whole text stands as it was meant. */
export interface Lost extends LostText {
  readonly at: PartSpan;
}

/** Whether values of the shape are words for people, of which none should get lost; also as the short form of a map. */
export function isProse(shape: Shape): boolean {
  if (shape.form === 'leaf') return shape.hints.isProse === true;
  const short = shape.form === 'map' && shape.hints.shortKey !== undefined && shape.keys.get(shape.hints.shortKey);
  return short !== undefined && short !== false && isProse(short);
}

/** Whether values of the shape are words, of which none should get lost: prose, the name of a person or the number of an invoice. */
export function isInWords(shape: Shape): boolean {
  const role = shape.form === 'leaf' ? shape.hints.role : undefined;
  return role === 'person' || role === 'invoice' || isProse(shape);
}

/** What is lost of a plain scalar that is read as a text. @param isShared whether an alias leads to it */
export function lostOf(text: string, node: Scalar, isShared: boolean): Lost | undefined {
  const { from, to } = partSpanOf(node);
  if (node.type?.startsWith('BLOCK') === true && String(node.value).trim() === '') return lostInHeader(text, from);
  if (node.type?.startsWith('QUOTE') === true) return lostBehindQuote(text, { from, to });
  if (node.type !== 'PLAIN') return undefined;
  return lostBefore(text, node, isShared) ?? lostBehind(text, { from, to }) ?? lostLines(text, { from, to });
}

/** What is lost of a value that YAML reads as none: a comment, a tag or an anchor in place of a text. */
export function lostOfEmpty(text: string, node: unknown, isItem: boolean): Lost | undefined {
  if (!isScalar(node)) return undefined;
  const { from, to } = partSpanOf(node);
  const before = lostBefore(text, node, false);
  if (before) return before;
  // A list has no use for an item that is nothing; a key with `null` says that there is no value.
  if (from < to) return isItem ? lost('null', text, { from, to }, { from, to }) : undefined;
  const at = skipBlanks(text, from, text.length);
  const isCounted = isItem && /^# \d+ \p{L}/u.test(text.slice(at, at + 20));
  if (!(isCounted || isLostComment(text, at)) || !isGap(text, at - 1, text.length)) return undefined;
  const span = { from: at, to: endOfWordsInComment(text, at) };
  return lost('comment', text, span, span);
}

/**
 * What is lost of a value that is no prose, where it was meant as one: `status: #done`, `priority: !must`.
 *
 * @param lost what stands in place of it
 */
export function lostValue(shape: Shape, key: string, lost: Lost): Lost | undefined {
  const leaf = shape.form === 'list' ? (shortShapeOf(shape.item) ?? shape.item) : shape;
  if (lost.as === 'anchor') return undefined;
  const words = lost.lost.replace(/^[#!&]/, '').trim();
  const isComment = lost.as === 'comment';
  // In place of a list what begins with a number is more likely an item than a comment: `evidence: #42`.
  const isNumber = shape.form === 'list' && /^\d/.test(words);
  // Several words are more likely a comment, and so is another name of the key: `acceptance: #criteria`.
  const isWord = !/\s/.test(words) && !(shape.form === 'list' && isNameOf(words, key));
  // Entries that consist of words but have no short form: the words alone would be no value either.
  if (leaf.form === 'map' && leaf.required.includes('text')) {
    return isNumber || isWord || !isComment ? { ...lost, value: { key } } : undefined;
  }
  if (leaf.form !== 'leaf') return undefined;
  // An id, such as `#42`, a name and an address keep the sign, in quotes.
  const isText = leaf.hints.role === 'id' || !leaf.constrained;
  if (isText && shape.form === 'list' && !isNumber && !isProse(shape.item)) return undefined;
  const right =
    leaf.isValid(leaf.type === 'number' && words !== '' ? Number(words) : words) && !isText ? words : undefined;
  const isMeant = right !== undefined || !isComment || isNumber || (isText && isWord);
  return isMeant
    ? { ...lost, ...(isText ? {} : { value: { key, ...(right !== undefined && { right }) } }) }
    : undefined;
}

function isNameOf(words: string, key: string): boolean {
  const name = words.toLowerCase();
  return key.includes(name) || synonyms[name] === key;
}

/**
 * A sign that begins the words, and that YAML reads as the mark of a key without a value or of a list in the list:
 * `? Is the fee shown`, `- - the fee`.
 */
export function lostSign(text: string, node: Node): Lost | undefined {
  const { from } = partSpanOf(node);
  const sign = text.charAt(from);
  if ('flow' in node && node.flow === true) return undefined;
  const only: unknown =
    isSeq(node) && node.items.length === 1 ? node.items[0] : isMap(node) ? onlyKey(node) : undefined;
  if (!isScalar(only) || sign !== (isSeq(node) ? '-' : '?') || !isGap(text, from + 1, text.length)) return undefined;
  const before = text.slice(startOfLine(text, from), from);
  if (sign === '-' && !/-[ \t]{1,20}$/.test(before)) return undefined;
  const end = Math.max(from + 1, partSpanOf(only).to);
  return lost('sign', text, { from, to: from + 1 }, { from, to: Math.max(end, endOfWordsOnLine(text, end)) });
}

function onlyKey({ items }: YAMLMap): unknown {
  const [pair, ...more] = items;
  return more.length === 0 && pair && (pair.value === null || isEmpty(pair.value)) ? pair.key : undefined;
}

/** The end of what stands behind an offset on its line, without a comment that has a blank behind its `#`. */
function endOfWordsOnLine(text: string, from: number): number {
  const rest = text.slice(from, endOfLine(text, from));
  const comment = rest.search(/(?:^|\s)#(?![\p{L}\p{N}])/u);
  return from + (comment < 0 ? rest : rest.slice(0, comment)).trimEnd().length;
}

const coreTag = /^!!(?:str|int|float|bool|null|timestamp|binary)$/;

/** A tag or an anchor before the words, which were most likely meant as words too. */
function lostBefore(text: string, node: Scalar, isShared: boolean): Lost | undefined {
  if (node.tag === undefined && node.anchor === undefined) return undefined;
  const { from, to } = partSpanOf(node);
  let start = from;
  let end = from;
  for (let at = from; ;) {
    while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
    const stop = at;
    while (at > 0 && !/[\s,[\]{}]/.test(text.charAt(at - 1))) at--;
    const property = text.slice(at, stop);
    // A bare `&` is no anchor, which the parser tells.
    if (!/^(?:!|&.)/.test(property)) break;
    if (coreTag.test(property) || (property.startsWith('&') && isShared)) return undefined;
    if (start === from) end = stop;
    start = at;
  }
  if (start === from) return undefined;
  const kind = text.charAt(start) === '&' ? 'anchor' : 'tag';
  // An empty value stands behind the blanks.
  const last = from === to ? end : to;
  const comment = skipBlanks(text, last, text.length);
  const isCutOff = comment > last && isTightComment(text, comment);
  const whole = { from: start, to: isCutOff ? endOfWordsInComment(text, comment) : last };
  return lost(kind, text, { from: start, to: end }, whole);
}

/**
 * A tight comment behind the words, or on the next line where the text would go on. The end of the line is not looked for:
 * thousands of words may stand on one.
 */
function lostBehind(text: string, { from, to }: PartSpan): Lost | undefined {
  const end = skipBlanks(text, to, text.length);
  if (end > to && isLostComment(text, end)) {
    const stop = endOfWordsInComment(text, end);
    return lost('comment', text, { from: end, to: stop }, { from, to: stop });
  }
  if (!isLineEndAt(text, end) || text.charAt(nextContent(text, end)) !== '#') return undefined;
  const own = readLine(text, startOfLine(text, to));
  const column = own.entries.at(-1)?.column ?? own.indent - 1;
  const [below] = linesBelow(text, end);
  if (below?.begins !== 'comment' || below.indent <= column || !isLostComment(text, below.content)) return undefined;
  const stop = endOfWordsInComment(text, below.content);
  return lost('comment', text, { from: below.content, to: stop }, { from, to: stop });
}

/** A number with words behind it, where the quotes hold the first words of a text: `"Login works" #2 times`. */
function lostBehindQuote(text: string, { from, to }: PartSpan): Lost | undefined {
  const at = skipBlanks(text, to, text.length);
  if (at === to || !/^#\d+ \p{L}/u.test(text.slice(at, at + 20))) return undefined;
  const stop = endOfWordsInComment(text, at);
  return lost('comment', text, { from: at, to: stop }, { from, to: stop });
}

function nextContent(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** Words behind the mark of a block without lines: `> #42 a day`. */
function lostInHeader(text: string, from: number): Lost | undefined {
  const header = /^[|>][-+\d]{0,2}[ \t]{1,20}(?=#)/.exec(text.slice(from, from + 30))?.[0];
  if (header === undefined || !isLostComment(text, from + header.length)) return undefined;
  const stop = endOfWordsInComment(text, from + header.length);
  return lost('comment', text, { from: from + header.length, to: stop }, { from, to: stop });
}

/** What people begin the items of a list with. Some signs need no blank behind them. */
const mark =
  /^(?:(?:[-–—‐−•*+·▪◦‣→●○□■➤►☐☑☒✓✔✗✘]|--|->|=>|\d{1,3}(?:[.)/]| [-–—])|\(?[a-z\d]\)|[a-z][.)]|[ivx]{1,4}[.)]|\[[ xX]?\])(?=\s)|[・①-⑳❶-❿])/i;
/** The same, where it is no punctuation of a sentence either. */
const sureMark = /^(?:(?:[-•*+·▪◦‣●○□■➤►☐☑☒✓✔✗✘]|->|=>)(?=\s)|[・①-⑳❶-❿])|^-(?=\p{L})/u;

/** Lines that were meant as a list, and that YAML joins to one text. */
function lostLines(text: string, { from, to }: PartSpan): Lost | undefined {
  const source = text.slice(from, to);
  if (!/[\r\n]/.test(source)) return undefined;
  const lines = markedLines(source);
  const marked = lines.filter(({ length }) => length > 0);
  const below = lines.slice(1);
  const [first] = marked[0] === lines[0] ? marked.slice(1) : marked;
  if (!first) return undefined;
  const isSure = below.every(({ at }) => sureMark.test(source.slice(at)));
  if (marked.length < 2 && !isSure) return undefined;
  const start = from + first.at;
  return lost('list', text, { from: start, to: Math.min(to, endOfLine(text, start)) }, { from, to });
}

/** The lines of a text, with the length of the mark that each begins with, and the blanks behind it; 0 for none. */
export function markedLines(source: string): readonly { readonly at: number; readonly length: number }[] {
  return [...source.matchAll(/[^\s][^\r\n]*/g)].map(({ index, 0: line }) => {
    const sign = mark.exec(line)?.[0] ?? (sureMark.test(line) ? '-' : '');
    const blanks = sign === '' ? 0 : (/^\s*/.exec(line.slice(sign.length))?.[0].length ?? 0);
    return { at: index, length: sign.length + blanks };
  });
}

export function lost(as: Lost['as'], text: string, at: PartSpan, whole: PartSpan): Lost {
  const words = text.slice(at.from, at.to);
  const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return { as, lost: shown, whole: { by: whole.from - at.from, length: whole.to - whole.from }, at };
}

/** Whether a tight comment follows that words may have been lost to, so that an edit must not part it from them. */
export function hasLostWordsBehind(text: string, node: unknown): boolean {
  return isNode(node) && isScalar(node) && node.type === 'PLAIN' && lostBehind(text, partSpanOf(node)) !== undefined;
}
