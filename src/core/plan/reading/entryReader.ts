import { isAlias, isMap, isNode, isScalar, isSeq, Pair, type YAMLMap } from 'yaml';
import type { PartSpan } from '../../text';
import { nearestKey } from '../nearest/nearestKey';
import { hasSameLetters } from '../nearest/nearestValue';
import { milestonesShape } from '../schema/planShape';
import type { MapShape, Shape } from '../schema/shape';
import { isBlank } from './leafValue';
import { cutValues } from './lostAtComma';
import { lostInFolded } from './lostItems';
import { isProse, lostOfEmpty, lostValue } from './lostText';
import type { ReadingReport } from './readingReport';
import { noTexts, type MapValue, type TextValue, type Value } from './value';
import { isAnyText, keyForWords, spanOfPair, spanOfWords, wordsIn } from './words';
import type { YamlText } from './parsedText';
import { contentOf, hasContent, isEmpty, keyOf } from './yamlNodes';

/** What the values of a map are read with. */
export interface Reading {
  readonly yaml: YamlText;
  readonly report: ReadingReport;
  /** Maps the keys of another format to ours. */
  readonly ownNameOf: ((key: string) => string | undefined) | undefined;
  /** @returns undefined for an empty value and for one that does not fit, which is reported */
  read(shape: Shape, node: unknown, key: string): Value | undefined;
}

/** Reads the entries of one map. What only faults need is created with the first fault, since most maps have none. */
export class EntryReader {
  readonly #reading: Reading;
  readonly #shape: MapShape;
  readonly #map: YAMLMap;
  readonly #entries = new Map<string, Value>();
  /** Names of the pairs that were read, also of those without a valid value. */
  readonly #present = new Set<string>();
  /** {@link MapValue.rejected} */
  #rejected: Map<string, TextValue> | undefined;
  /** Known keys that were suggested for an unknown one. */
  #misspelled: Set<string> | undefined;
  /** Known keys whose words are lost, which is reported already. */
  #lost: Set<string> | undefined;
  /** {@link MapValue.freeKeys} */
  #freeKeys: TextValue[] | undefined;
  /** The pairs of the map itself whose keys the schema does not know, without those that are misspelled. */
  #free: Pair[] | undefined;
  #names: ReadonlySet<string> | undefined;

  constructor(reading: Reading, shape: MapShape, map: YAMLMap) {
    this.#reading = reading;
    this.#shape = shape;
    this.#map = map;
  }

  /** @param owner the key of the map, or what the list that it is in is called */
  read(owner: string): MapValue {
    const { yaml, report } = this.#reading;
    const [map, shape, entries] = [this.#map, this.#shape, this.#entries];
    const at = report.aliasAt ?? contentOf(map, yaml.text);
    const firstKey = map.items[0]?.key;
    const head = isNode(firstKey) ? report.spanOf(firstKey) : at;
    this.#readPairs();
    const isInWords = this.#readWords(owner);
    for (const required of shape.required) {
      if (isInWords && required === shape.hints.shortKey) continue;
      // An invalid value and a misspelled key are reported already.
      const value = entries.get(required);
      if (value ? !isBlank(value) : this.#misspelled?.has(required) || hasContent(map, required)) continue;
      if (this.#lost?.has(required)) continue;
      report.add({ code: 'plan.missing-key', key: required, owner }, head);
    }
    const main = keyForWords(shape);
    const label = main === undefined ? undefined : entries.get(main);
    // An entry without a text is shown by what stands there in place of it.
    if (main !== undefined && (!label || isBlank(label)) && !(entries.get('id') && main === 'title')) {
      entries.set(main, { form: 'text', text: wordsIn(yaml.text, spanOfWords(map, yaml.text)), at: head });
    }
    const [rejected, freeKeys] = [this.#rejected ?? noTexts, this.#freeKeys];
    return { form: 'map', entries, rejected, ...(freeKeys && { freeKeys }), head, at };
  }

  #readPairs(): void {
    const { yaml, report } = this.#reading;
    const cut = cutValues(yaml.text, this.#map, this.#shape);
    for (const pair of this.#map.items) {
      const value = cut?.get(pair);
      if (value) report.lose(value.lost);
      else if (cut?.has(pair)) continue;
      const own = value && !value.lost ? new Pair(pair.key, value.whole) : pair;
      if (keyOf(pair) !== '<<') this.#readPair(own);
      else for (const merged of this.#mergedPairs(pair)) this.#readPair(merged.pair, merged);
    }
  }

  /** @param merged given for a pair that `<<` merges in; `from` is the span of the `<<` */
  #readPair(pair: Pair, merged?: { readonly from?: PartSpan }): void {
    const name = this.#nameOf(keyOf(pair));
    // The first of two pairs with equal keys wins, and a pair of the map itself over one that is merged in.
    if (this.#present.has(name) || (merged?.from && this.#map.items.some((own) => keyOf(own) === name))) return;
    this.#present.add(name);
    const inner = this.#shape.keys.get(name);
    if (!inner) this.#readUnknown(pair, name, merged !== undefined);
    else if (isAnyText(inner) && this.#reportNested(pair.value, name)) return;
    else if (merged?.from) this.#reading.report.within(merged.from, () => this.#readValue(inner, pair, name));
    else this.#readValue(inner, pair, name);
  }

  #readValue(shape: Shape, { value: node }: Pair, name: string): void {
    const { yaml, report } = this.#reading;
    const value = this.#reading.read(shape, node, name);
    if (value) {
      this.#entries.set(name, value);
      if (shape.form === 'leaf' && isProse(shape) && isScalar(node)) report.lose(lostInFolded(yaml.text, node));
    } else if (isEmpty(node)) {
      const lost = lostOfEmpty(yaml.text, node, false);
      if (report.lose(lost && (isProse(shape) ? lost : lostValue(shape, name, lost)))) {
        (this.#lost ??= new Set()).add(name);
      }
    } else if (isScalar(node)) {
      (this.#rejected ??= new Map()).set(name, report.toText(node));
    }
  }

  /** A key that the schema does not know: a misspelled one, words, or the user's own. */
  #readUnknown(pair: Pair, name: string, isMerged: boolean): void {
    const { report } = this.#reading;
    const { keys } = this.#shape;
    // Only the first of two synonyms of a key counts as that key.
    const taken = new Set([...this.#allNames(), ...(this.#misspelled ?? [])]);
    const suggestion = this.#mayBeWords(name) ? undefined : nearestKey(name, keys, taken);
    if (suggestion !== undefined && isScalar(pair.key)) {
      report.add({ code: 'plan.unknown-key', key: name, suggestion }, report.spanOf(pair.key));
      (this.#misspelled ??= new Set()).add(suggestion);
      // A plan does not vanish for a slip in this key.
      const meant = keys.get(suggestion);
      const isList = meant === milestonesShape && isSeq(pair.value);
      const list = isList ? this.#reading.read(meant, pair.value, name) : undefined;
      if (list) this.#entries.set(suggestion, list);
      return;
    }
    if (isScalar(pair.key)) (this.#freeKeys ??= []).push(report.toText(pair.key));
    if (!isMerged) (this.#free ??= []).push(pair);
  }

  /** Reports keys that stand below a text and were meant to stand beside it. @returns whether there are any */
  #reportNested(value: unknown, name: string): boolean {
    if (!isMap(value) || value.flow === true) return false;
    const own = this.#allNames();
    const nested = value.items.map(keyOf).filter((key) => this.#shape.keys.has(key) && !own.has(key));
    if (nested.length === 0) return false;
    for (const key of nested) (this.#lost ??= new Set()).add(key);
    const expected = `a text, with “${nested.join('”, “')}” beside it and not below it`;
    this.#reading.report.invalid(value, name, expected);
    return true;
  }

  /** Whether a key of an entry without a text looks like the first words of one: `Test: 20 cards pass` has not misspelled `text`. */
  #mayBeWords(name: string): boolean {
    const main = keyForWords(this.#shape);
    if (main === undefined || !/^[^a-z]|\s/.test(name)) return false;
    return !this.#allNames().has(main) && ![...this.#shape.keys.keys()].some((key) => hasSameLetters(key, name));
  }

  /**
   * Reads words that YAML takes for keys, such as `Load time: < 2 s` among criteria, as the text that is missing beside them.
   * @returns whether there are any
   */
  #readWords(owner: string): boolean {
    const { yaml, report } = this.#reading;
    const main = keyForWords(this.#shape);
    const { shortKey = '' } = this.#shape.hints;
    const [first] = this.#free ?? [];
    if (main === undefined || !first || this.#entries.has(main)) return false;
    if (this.#present.has(shortKey) || this.#misspelled?.has(shortKey)) return false;
    const isWhole = this.#free?.length === this.#map.items.length;
    const span = isWhole ? spanOfWords(this.#map, yaml.text) : spanOfPair(first, yaml.text);
    report.misread(isWhole ? 'keys' : 'pair', isNode(first.key) ? first.key : this.#map, span, owner);
    this.#entries.set(main, { form: 'text', text: wordsIn(yaml.text, span), at: report.aliasAt ?? span });
    return true;
  }

  /** The name that the schema knows a key by. */
  #nameOf(key: string): string {
    const { keys } = this.#shape;
    const own = keys.has(key) ? undefined : this.#reading.ownNameOf?.(key);
    return own !== undefined && keys.has(own) && !this.#allNames().has(own) ? own : key;
  }

  /** All keys of the map, read or not, merged ones included. Collected at the first unknown key, since most maps have none. */
  #allNames(): ReadonlySet<string> {
    this.#names ??= new Set(
      this.#map.items.flatMap((pair) =>
        keyOf(pair) === '<<' ? this.#mergedPairs(pair).map((merged) => keyOf(merged.pair)) : [keyOf(pair)],
      ),
    );
    return this.#names;
  }

  /** The pairs that `<<: *base` merges in, each with the span of the `<<`. */
  #mergedPairs(merge: Pair): { readonly pair: Pair; readonly from?: PartSpan }[] {
    const { yaml, report } = this.#reading;
    const sources = isSeq(merge.value) ? merge.value.items : [merge.value];
    return sources.flatMap((source) => {
      const map = isAlias(source) ? yaml.targets.get(source) : source;
      const from = isScalar(merge.key) ? report.spanOf(merge.key) : undefined;
      return isMap(map) ? map.items.map((pair) => ({ pair, ...(from && { from }) })) : [];
    });
  }
}
