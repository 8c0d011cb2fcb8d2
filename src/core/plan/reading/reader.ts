import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Pair,
  type Alias,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { PartSpan } from '../../text';
import { convertValue } from '../adopt/adoptValue';
import { nearestKey } from '../nearest/nearestKey';
import { hasSameLetters } from '../nearest/nearestValue';
import { visibleText } from '../oddCharacters';
import type { PartProblem, PlanProblemFacts, ReadAs } from '../problem';
import {
  shortShapeOf,
  type LeafShape,
  type ListShape,
  type MapShape,
  type RecordShape,
  type Shape,
} from '../schema/shape';
import { milestonesShape } from '../schema/planShape';
import { emptyMap, type ListValue, type MapValue, type TextValue, type Value } from './value';
import { isAnyText, keyForWords, spanOfPair, spanOfWords, wordsIn } from './words';
import { contentOf, hasContent, isEmpty, keyOf, partSpanOf, shortSpanOf } from './yamlNodes';
import { isBlank, plain, readVisible, toLeafValue } from './leafValue';
import { cutValues, lostInList } from './lostAtComma';
import { lostInFolded, lostItems } from './lostItems';
import { isProse, lostOf, lostOfEmpty, lostSign, lostValue, type Lost } from './lostText';
import type { YamlText } from './yamlText';

/** More values than this can only come from nested aliases that multiply each other. */
const mostAliasedValues = 20_000;

/** The entries of one map so far. What only faults need is created with the first fault, since most maps have none. */
interface FoundEntries {
  readonly map: YAMLMap;
  readonly entries: Map<string, Value>;
  /** Names of the pairs that were read, also of those without a valid value. */
  readonly present: Set<string>;
  /** {@link MapValue.rejected} */
  rejected?: Map<string, TextValue>;
  /** Known keys that were suggested for an unknown one. */
  misspelled?: Set<string>;
  /** Known keys whose words are lost, which is reported already. */
  lost?: Set<string>;
  /** {@link MapValue.freeKeys} */
  freeKeys?: TextValue[];
  /** The pairs of the map itself whose keys the schema does not know, without those that are misspelled. */
  free?: Pair[];
  /** The names of all pairs, read or not. */
  keys?: ReadonlySet<string>;
}

const noTexts: ReadonlyMap<string, TextValue> = new Map();

/**
 * Reads the nodes of one text by the schema. It returns values with their spans; a node that does not fit becomes a problem
 * and is left out of the values.
 */
export class Reader {
  /** Problems by the index of their milestone; undefined for the frame. */
  readonly problems = new Map<number | undefined, PartProblem[]>();
  readonly #yaml: YamlText;
  /** Index of the milestone that is being read. */
  #milestone: number | undefined;
  /** The alias that is being read: all values in it get its span, since the text of the anchor must not be edited for it. */
  #aliasAt: PartSpan | undefined;
  #aliasedValues = 0;
  /** The nodes that aliases lead to. */
  #shared: ReadonlySet<Node> | undefined;

  readonly #ownNameOf: ((key: string) => string | undefined) | undefined;

  /** @param ownNameOf maps the keys of another format to ours; values of other formats are then converted as well */
  constructor(yaml: YamlText, ownNameOf?: (key: string) => string | undefined) {
    this.#yaml = yaml;
    this.#ownNameOf = ownNameOf;
  }

  /** @returns undefined for an empty value and for one that does not fit, which is reported */
  read(shape: Shape, node: unknown, key: string): Value | undefined {
    if (isAlias(node)) return this.#readAlias(shape, node, key);
    if (this.#aliasAt && ++this.#aliasedValues > mostAliasedValues) {
      if (this.#aliasedValues === mostAliasedValues + 1) {
        this.#report({ code: 'plan.syntax', kind: 'too-many-aliases' }, this.#aliasAt);
      }
      return undefined;
    }
    if (!isNode(node) || isEmpty(node)) return undefined;
    const sign = !isScalar(node) && isProse(shape) ? lostSign(this.#yaml.text, node) : undefined;
    if (sign) {
      this.#lose(sign);
      return undefined;
    }
    switch (shape.form) {
      case 'map':
        return this.#readMap(shape, node, key);
      case 'list':
        return this.#readList(shape, node, key);
      case 'record':
        return this.#readRecord(shape, node, key);
      case 'leaf':
        return this.#readLeaf(shape, node, key);
    }
  }

  #readAlias(shape: Shape, alias: Alias, key: string): Value | undefined {
    const target = this.#yaml.targets.get(alias);
    if (!target) return undefined;
    const outer = this.#aliasAt;
    this.#aliasAt = outer ?? partSpanOf(alias);
    const value = this.read(shape, target, key);
    this.#aliasAt = outer;
    return value;
  }

  #readMap(shape: MapShape, node: Node, key: string): MapValue | undefined {
    if (isMap(node)) return this.#readEntries(shape, node, key);
    const { shortKey } = shape.hints;
    if (isScalar(node) && shortKey !== undefined) {
      const inner = shape.keys.get(shortKey);
      const value = inner && this.read(inner, node, key);
      if (!value) return undefined;
      const at = this.#partSpanOf(node);
      return { form: 'map', entries: new Map([[shortKey, value]]), rejected: noTexts, head: at, at };
    }
    const main = keyForWords(shape);
    const words = main !== undefined && isSeq(node) ? this.#readTextIn(node, key) : undefined;
    if (main !== undefined && words) {
      return { form: 'map', entries: new Map([[main, words]]), rejected: noTexts, head: words.at, at: words.at };
    }
    const keys = [...shape.keys.keys()].slice(0, 3).join(', ');
    const expected = shortKey === undefined ? `keys such as ${keys}` : `a text, or keys such as ${keys}`;
    this.#invalid(node, key, expected);
    return undefined;
  }

  #readEntries(shape: MapShape, map: YAMLMap, owner: string): MapValue {
    const at = this.#aliasAt ?? contentOf(map, this.#yaml.text);
    const firstKey = map.items[0]?.key;
    const head = isNode(firstKey) ? this.#partSpanOf(firstKey) : at;
    const entries = new Map<string, Value>();
    const found: FoundEntries = { map, entries, present: new Set() };
    const cut = cutValues(this.#yaml.text, map, shape);
    for (const pair of map.items) {
      const value = cut?.get(pair);
      if (value) this.#lose(value.lost);
      else if (cut?.has(pair)) continue;
      const own = value && !value.lost ? new Pair(pair.key, value.whole) : pair;
      if (keyOf(pair) !== '<<') this.#readEntry(shape, own, found);
      else for (const merged of this.#mergedPairs(pair)) this.#readEntry(shape, merged.pair, found, merged);
    }
    const isInWords = this.#readWords(shape, found, owner);
    for (const required of shape.required) {
      if (isInWords && required === shape.hints.shortKey) continue;
      // An invalid value and a misspelled key are reported already.
      const value = entries.get(required);
      if (value ? !isBlank(value) : found.misspelled?.has(required) || hasContent(map, required)) continue;
      if (found.lost?.has(required)) continue;
      this.#report({ code: 'plan.missing-key', key: required, owner }, head);
    }
    const main = keyForWords(shape);
    const label = main === undefined ? undefined : entries.get(main);
    // An entry without a text is shown by what stands there in place of it.
    if (main !== undefined && (!label || isBlank(label)) && !(entries.get('id') && main === 'title')) {
      entries.set(main, { form: 'text', text: wordsIn(this.#yaml.text, spanOfWords(map, this.#yaml.text)), at: head });
    }
    const { rejected = noTexts, freeKeys } = found;
    return { form: 'map', entries, rejected, ...(freeKeys && { freeKeys }), head, at };
  }

  /** @param merged given for a pair that `<<` merges in; `from` is the span of the `<<` */
  #readEntry(shape: MapShape, pair: Pair, found: FoundEntries, merged?: { readonly from?: PartSpan }): void {
    const { map, present } = found;
    const name = this.#nameIn(shape, keyOf(pair), found);
    // The first of two pairs with equal keys wins, and a pair of the map itself over one that is merged in.
    if (present.has(name) || (merged?.from && map.items.some((own) => keyOf(own) === name))) return;
    present.add(name);
    const inner = shape.keys.get(name);
    if (!inner) {
      // Only the first of two synonyms of a key counts as that key.
      const taken = new Set([...this.#keysOf(found), ...(found.misspelled ?? [])]);
      const suggestion = this.#mayBeWords(shape, name, found) ? undefined : nearestKey(name, shape.keys, taken);
      if (suggestion !== undefined && isScalar(pair.key)) {
        this.#report({ code: 'plan.unknown-key', key: name, suggestion }, this.#partSpanOf(pair.key));
        (found.misspelled ??= new Set()).add(suggestion);
        // A plan does not vanish for a slip in this key.
        const meant = shape.keys.get(suggestion);
        const list = meant === milestonesShape && isSeq(pair.value) ? this.read(meant, pair.value, name) : undefined;
        if (list) found.entries.set(suggestion, list);
        return;
      }
      if (isScalar(pair.key)) (found.freeKeys ??= []).push(this.#toText(pair.key));
      if (!merged) (found.free ??= []).push(pair);
      return;
    }
    if (isAnyText(inner) && this.#reportNested(shape, pair.value, name, found)) return;
    const outer = this.#aliasAt;
    this.#aliasAt = outer ?? merged?.from;
    const value = this.read(inner, pair.value, name);
    if (value) {
      found.entries.set(name, value);
      if (inner.form === 'leaf' && isProse(inner) && isScalar(pair.value)) {
        this.#lose(lostInFolded(this.#yaml.text, pair.value));
      }
    } else if (isEmpty(pair.value)) {
      const lost = lostOfEmpty(this.#yaml.text, pair.value, false);
      if (this.#lose(lost && (isProse(inner) ? lost : lostValue(inner, name, lost))))
        (found.lost ??= new Set()).add(name);
    } else if (isScalar(pair.value)) {
      (found.rejected ??= new Map()).set(name, this.#toText(pair.value));
    }
    this.#aliasAt = outer;
  }

  /** Reports keys that stand below a text and were meant to stand beside it. @returns whether there are any */
  #reportNested(shape: MapShape, value: unknown, name: string, found: FoundEntries): boolean {
    if (!isMap(value) || value.flow === true) return false;
    const own = this.#keysOf(found);
    const nested = value.items.map(keyOf).filter((key) => shape.keys.has(key) && !own.has(key));
    if (nested.length === 0) return false;
    for (const key of nested) (found.lost ??= new Set()).add(key);
    this.#invalid(value, name, `a text, with “${nested.join('”, “')}” beside it and not below it`);
    return true;
  }

  /** Whether a key of an entry without a text looks like the first words of one: `Test: 20 cards pass` has not misspelled `text`. */
  #mayBeWords(shape: MapShape, name: string, found: FoundEntries): boolean {
    const main = keyForWords(shape);
    if (main === undefined || !/^[^a-z]|\s/.test(name)) return false;
    const keys = this.#keysOf(found);
    return !keys.has(main) && ![...shape.keys.keys()].some((key) => hasSameLetters(key, name));
  }

  /**
   * Reads words that YAML takes for keys, such as `Load time: < 2 s` among criteria, as the text that is missing beside them.
   * @returns whether there are any
   */
  #readWords(shape: MapShape, { map, entries, present, misspelled, free = [] }: FoundEntries, owner: string): boolean {
    const main = keyForWords(shape);
    const { shortKey = '' } = shape.hints;
    const [first] = free;
    if (main === undefined || !first || entries.has(main)) return false;
    if (present.has(shortKey) || misspelled?.has(shortKey)) return false;
    const { text } = this.#yaml;
    const isWhole = free.length === map.items.length;
    const span = isWhole ? spanOfWords(map, text) : spanOfPair(first, text);
    this.#reportWords(isWhole ? 'keys' : 'pair', isNode(first.key) ? first.key : map, span, owner);
    entries.set(main, { form: 'text', text: wordsIn(text, span), at: this.#aliasAt ?? span });
    return true;
  }

  /** @param span of the words @param first the key or value that the problem is placed at */
  #reportWords(readAs: ReadAs, first: Node, span: PartSpan, key: string): void {
    const found = (isScalar(first) ? String(first.value) : wordsIn(this.#yaml.text, span)).slice(0, 80);
    const at = shortSpanOf(this.#partSpanOf(first), first);
    this.#report({ code: 'plan.invalid-value', key, found, expected: 'a text', readAs }, at);
  }

  #nameIn({ keys }: MapShape, key: string, found: FoundEntries): string {
    const own = keys.has(key) ? undefined : this.#ownNameOf?.(key);
    return own !== undefined && keys.has(own) && !this.#keysOf(found).has(own) ? own : key;
  }

  /** All keys of the map, merged ones included. Collected at the first unknown key, since most maps have none. */
  #keysOf(found: FoundEntries): ReadonlySet<string> {
    found.keys ??= new Set(
      found.map.items.flatMap((pair) =>
        keyOf(pair) === '<<' ? this.#mergedPairs(pair).map((merged) => keyOf(merged.pair)) : [keyOf(pair)],
      ),
    );
    return found.keys;
  }

  /** The pairs that `<<: *base` merges in, each with the span of the `<<`. */
  #mergedPairs(merge: Pair): { pair: Pair; from?: PartSpan }[] {
    const sources = isSeq(merge.value) ? merge.value.items : [merge.value];
    return sources.flatMap((source) => {
      const map = isAlias(source) ? this.#yaml.targets.get(source) : source;
      const from = isScalar(merge.key) ? this.#partSpanOf(merge.key) : undefined;
      return isMap(map) ? map.items.map((pair) => ({ pair, ...(from && { from }) })) : [];
    });
  }

  #readList(shape: ListShape, node: Node, key: string): ListValue | undefined {
    if (!isSeq(node)) {
      if (!shape.orSingle) {
        this.#invalid(node, key, 'a list, each item after a dash');
        return undefined;
      }
      const several = severalIn(shape.item, node);
      if (several) {
        this.#invalid(node, key, `several in brackets: [${several.join(', ')}]`);
        return undefined;
      }
      const only = this.read(shape.item, node, key);
      const items = only && !isBlankItem(shape.item, only) ? [only] : [];
      if (isScalar(node) && isProse(shape.item)) this.#lose(lostItems(this.#yaml.text, node, true, key));
      return { form: 'list', items, at: this.#partSpanOf(node) };
    }
    const items = shape === milestonesShape ? this.#readMilestones(shape, node) : this.#readItems(shape, node, key);
    return { form: 'list', items, at: this.#partSpanOf(node) };
  }

  #readItems(shape: ListShape, list: YAMLSeq, key: string): Value[] {
    const items: Value[] = [];
    if (isProse(shape.item)) for (const lost of lostInList(this.#yaml.text, list)) this.#lose(lost);
    for (const item of list.items) {
      const value = this.read(shape.item, item, key);
      if (value && isScalar(item) && isBlankItem(shape.item, value)) {
        const { from, to } = this.#partSpanOf(item);
        const end = /^[|>]/.test(this.#yaml.text.charAt(from)) ? from + 1 : to;
        this.#report({ code: 'plan.missing-key', key: 'text', owner: key }, { from, to: end });
      } else if (value) {
        items.push(value);
        if (isScalar(item) && isProse(shape.item)) this.#lose(lostItems(this.#yaml.text, item, false, key));
      } else if (isProse(shape.item) && isEmpty(item)) this.#lose(lostOfEmpty(this.#yaml.text, item, true));
    }
    return items;
  }

  /** Items that are no milestones keep their index, since edits address a milestone by its index in the file. */
  #readMilestones(shape: ListShape, list: YAMLSeq): Value[] {
    const items: Value[] = [];
    list.items.forEach((item, index) => {
      this.#milestone = index;
      const value = this.read(shape.item, item, 'milestone');
      items.push(value ?? emptyMap(this.#partSpanOf(isNode(item) ? item : list)));
    });
    this.#milestone = undefined;
    return items;
  }

  #readRecord(shape: RecordShape, node: Node, key: string): MapValue | undefined {
    if (!isMap(node)) {
      this.#invalid(node, key, 'keys with values');
      return undefined;
    }
    const entries = new Map<string, Value>();
    for (const pair of node.items) {
      const name = keyOf(pair);
      const value = this.read(shape.value, pair.value, name);
      if (value) entries.set(name, value);
    }
    const at = this.#partSpanOf(node);
    const freeKeys = node.items.flatMap(({ key: name }) => (isScalar(name) ? this.#toText(name) : []));
    return { form: 'map', entries, rejected: noTexts, freeKeys, head: at, at };
  }

  #readLeaf(shape: LeafShape, node: Node, key: string): Value | undefined {
    if (isAnyText(shape) && isCollection(node)) {
      const text = this.#readTextIn(node, key);
      if (text) return text;
    }
    const value = isScalar(node) ? toLeafValue(shape, node, this.#partSpanOf(node)) : undefined;
    if (shape.hints.isProse === true && isScalar(node)) {
      const isLost = this.#lose(lostOf(this.#yaml.text, node, this.#isShared(node)));
      if (isLost && value && isBlank(value)) return undefined;
    }
    if (value && (!shape.constrained || shape.isValid(plain(value)))) return value;
    const converted = this.#ownNameOf && value?.form === 'text' ? convertValue(key, value.text) : undefined;
    if (value && converted !== undefined && shape.isValid(converted)) {
      return { form: 'text', text: converted, at: value.at };
    }
    const shown = isScalar(node) ? readVisible(shape, node, this.#partSpanOf(node)) : undefined;
    if (!shown && value?.form === 'text' && shape.hints.leftToRules?.(visibleText(value.text))) return undefined;
    this.#invalid(node, key, shape.hints.expected ?? 'a text');
    return shown;
  }

  /** Reads a map, or a list in brackets, as the text that was meant. */
  #readTextIn(node: YAMLMap | YAMLSeq, key: string): TextValue | undefined {
    const { text } = this.#yaml;
    const span = spanOfWords(node, text);
    const words = wordsIn(text, span);
    const firstKey = isMap(node) ? node.items[0]?.key : undefined;
    if (words === '' || (isSeq(node) && node.flow !== true) || (isMap(node) && !isNode(firstKey))) return undefined;
    this.#reportWords(isMap(node) ? 'keys' : 'list', isNode(firstKey) ? firstKey : node, span, key);
    return { form: 'text', text: words, at: this.#aliasAt ?? span };
  }

  #toText(node: Scalar): TextValue {
    return { form: 'text', text: String(node.value), at: this.#partSpanOf(node) };
  }

  #partSpanOf(node: Node): PartSpan {
    return this.#aliasAt ?? partSpanOf(node);
  }

  #isShared(node: Scalar): boolean {
    if (node.anchor === undefined) return false;
    this.#shared ??= new Set(this.#yaml.targets.values());
    return this.#shared.has(node);
  }

  /** Reports words that are lost. Those behind an alias are reported where they stand. @returns whether there are any */
  #lose(lost: Lost | undefined): boolean {
    if (!lost || this.#aliasAt) return lost !== undefined;
    const { at, ...facts } = lost;
    this.#report({ code: 'plan.lost-text', ...facts }, at);
    return true;
  }

  #invalid(node: Node, key: string, expected: string): void {
    const found = isScalar(node) ? String(node.value) : isMap(node) ? 'keys with values' : 'a list';
    this.#report(
      { code: 'plan.invalid-value', key, found: found.slice(0, 80), expected },
      shortSpanOf(this.#partSpanOf(node), node),
    );
  }

  #report(facts: PlanProblemFacts, at: PartSpan): void {
    const found = this.problems.get(this.#milestone);
    if (found) found.push({ ...facts, at });
    else this.problems.set(this.#milestone, [{ ...facts, at }]);
  }
}

/** Whether the value is an item of prose without any words, which no view could show. */
function isBlankItem(shape: Shape, value: Value): boolean {
  if (!isProse(shape)) return false;
  const main = value.form === 'map' && shape.form === 'map' ? value.entries.get(shape.hints.shortKey ?? '') : value;
  return main !== undefined && isBlank(main);
}

/** The valid items in a text that is no valid item as a whole: `M1, M2`. */
function severalIn(shape: Shape, node: Node): readonly string[] | undefined {
  const item = shortShapeOf(shape) ?? shape;
  if (item.form !== 'leaf' || !item.constrained || !isScalar(node)) return undefined;
  const parts = String(node.value)
    .slice(0, 200)
    .split(/[,;]/)
    .map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => item.isValid(part)) && !item.isValid(node.value) ? parts : undefined;
}
