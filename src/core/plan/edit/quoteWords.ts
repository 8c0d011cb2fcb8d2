import { isMap, isNode, isScalar, isSeq, visit, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PartSpan, TextEdit } from '../../text';
import { endOfLine, isFirstOnLine } from '../lines';
import type { ReadAs } from '../problem';
import { colonsOfScenario, quoteSpan } from '../reading/quoteSpan';
import { spanOfPair, spanOfWords, wordsIn } from '../reading/words';
import { isEmpty, keyOf, partSpanOf, shortSpanOf } from '../reading/yamlNodes';
import type { YamlText } from '../reading/parsedText';
import { isJson, styleOfText, writeInline } from './writeValue';

/** Words that YAML reads as keys or as a list, in the text that they stand in. */
export interface MisreadWords {
  readonly text: string;
  readonly span: PartSpan;
  /** The keys, where there are any. */
  readonly pairs: readonly Pair[];
  readonly readAs: ReadAs;
  /** Whether they are an item of a list, and not the value of a key. */
  readonly isItem: boolean;
}

/** @param at offset of the first key, or of the list @returns undefined where no such words begin, as at an alias */
export function findMisread({ text, document }: YamlText, at: number, readAs: ReadAs): MisreadWords | undefined {
  if (!document) return undefined;
  let found: MisreadWords | undefined;
  const take = (node: YAMLMap | YAMLSeq, parent: unknown): symbol | undefined => {
    const pair = isMap(node) ? node.items.find(({ key }) => isNode(key) && startOf(key) === at) : undefined;
    if (!pair && !(readAs === 'list' && partSpanOf(node).from === at)) return undefined;
    const isPair = pair !== undefined && readAs === 'pair';
    const span = isPair ? spanOfPair(pair, text) : spanOfWords(node, text);
    found = { text, span, pairs: isPair ? [pair] : isMap(node) ? node.items : [], readAs, isItem: isSeq(parent) };
    return visit.BREAK;
  };
  visit(document, { Collection: (_key, node, path) => take(node, path.at(-1)) });
  return found;
}

/** Where a finding about a key stands: in `{{name}}` at the name, since the key is a map itself. */
function startOf(key: Node): number {
  return shortSpanOf(partSpanOf(key), key).from;
}

/** Puts the words in quotes as they stand; below a text of other keys they become its text. */
export function quoteWords(words: MisreadWords): readonly TextEdit[] {
  const { text, span, readAs, pairs } = words;
  const { from, to } = span;
  if (isJson(text)) {
    const newText = JSON.stringify(wordsIn(text, span));
    return [{ start: from, end: to, newText: readAs === 'pair' ? `"text": ${newText}` : newText }];
  }
  return quoteSpan(text, span, { before: readAs === 'pair' ? 'text: ' : '', drops: colonsIn(pairs) });
}

/**
 * Turns keys in place of a list into its items, each in quotes.
 * @returns undefined for words that are one item, and where a value takes more than its line
 */
export function splitKeys({ text, pairs, readAs, isItem }: MisreadWords): readonly TextEdit[] | undefined {
  if (isItem || readAs !== 'keys' || pairs.length < 2) return undefined;
  const spans = pairs.map((pair) => spanOfPair(pair, text));
  if (!spans.every(({ from, to }) => isFirstOnLine(text, from) && to <= endOfLine(text, from))) return undefined;
  return spans.flatMap((span) => quoteSpan(text, span, { before: '- ' }));
}

/**
 * Turns a key with its value on one line into the id and the text of an entry.
 * @param main the key of that text
 * @returns undefined for a key that cannot be an id
 */
export function writeAsMap({ text, span, pairs }: MisreadWords, main: string): readonly TextEdit[] | undefined {
  const [pair, ...more] = pairs;
  if (!pair || more.length > 0 || !isScalar(pair.value) || !/^\S+$/.test(keyOf(pair)) || isEmpty(pair.value))
    return undefined;
  if (span.to > endOfLine(text, span.from)) return undefined;
  const written = writeInline({ id: keyOf(pair), [main]: String(pair.value.value) }, styleOfText(text));
  return [{ start: span.from, end: span.to, newText: written }];
}

function colonsIn(pairs: readonly Pair[]): readonly number[] {
  if (!pairs.every(({ key, value }) => isScalar(key) && key.type === 'PLAIN' && isScalar(value))) return [];
  const keys = pairs.map((pair) => ({ name: keyOf(pair), colon: isNode(pair.key) ? partSpanOf(pair.key).to : 0 }));
  return colonsOfScenario(keys);
}
