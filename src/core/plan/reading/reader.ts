import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Alias,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { convertValue } from '../adopt/adoptValue';
import { visibleText } from '../oddCharacters';
import type { PartProblem } from '../problem';
import type { PartSpan } from '../../text';
import { milestonesShape } from '../schema/planShape';
import {
  shortShapeOf,
  type LeafShape,
  type ListShape,
  type MapShape,
  type RecordShape,
  type Shape,
} from '../schema/shape';
import { EntryReader, type Reading } from './entryReader';
import { isBlank, plain, readVisible, toLeafValue } from './leafValue';
import { lostInList } from './lostAtComma';
import { lostItems } from './lostItems';
import { isInWords, isProse, lostOf, lostOfEmpty, lostSign } from './lostText';
import { ReadingReport } from './readingReport';
import { emptyMap, noTexts, type ListValue, type MapValue, type TextValue, type Value } from './value';
import { isAnyText, keyForWords, spanOfWords, wordsIn } from './words';
import { isEmpty, keyOf, partSpanOf } from './yamlNodes';
import type { YamlText } from './yamlText';

/** More values than this can only come from nested aliases that multiply each other. */
const mostAliasedValues = 20_000;

/**
 * Reads the nodes of one text by the schema. It returns values with their spans; a node that does not fit becomes a problem
 * and is left out of the values.
 */
export class Reader {
  readonly #yaml: YamlText;
  readonly #report: ReadingReport;
  readonly #reading: Reading;
  #aliasedValues = 0;
  /** The nodes that aliases lead to. */
  #shared: ReadonlySet<Node> | undefined;

  /** @param ownNameOf maps the keys of another format to ours; values of other formats are then converted as well */
  constructor(yaml: YamlText, ownNameOf?: (key: string) => string | undefined) {
    const report = new ReadingReport(yaml.text);
    this.#yaml = yaml;
    this.#report = report;
    this.#reading = { yaml, report, ownNameOf, read: (shape, node, key) => this.read(shape, node, key) };
  }

  /** Problems by the index of their milestone; undefined for the frame. */
  get problems(): ReadonlyMap<number | undefined, readonly PartProblem[]> {
    return this.#report.problems;
  }

  /** @returns undefined for an empty value and for one that does not fit, which is reported */
  read(shape: Shape, node: unknown, key: string): Value | undefined {
    if (isAlias(node)) return this.#readAlias(shape, node, key);
    if (this.#report.aliasAt && ++this.#aliasedValues > mostAliasedValues) {
      if (this.#aliasedValues === mostAliasedValues + 1) {
        this.#report.add({ code: 'plan.syntax', kind: 'too-many-aliases' }, this.#report.aliasAt);
      }
      return undefined;
    }
    if (!isNode(node) || isEmpty(node)) return undefined;
    const sign = !isScalar(node) && isProse(shape) ? lostSign(this.#yaml.text, node) : undefined;
    if (sign) {
      this.#report.lose(sign);
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
    return this.#report.within(partSpanOf(alias), () => this.read(shape, target, key));
  }

  #readMap(shape: MapShape, node: Node, key: string): MapValue | undefined {
    if (isMap(node)) return new EntryReader(this.#reading, shape, node).read(key);
    const { shortKey } = shape.hints;
    if (isScalar(node) && shortKey !== undefined) {
      const inner = shape.keys.get(shortKey);
      const value = inner && this.read(inner, node, key);
      if (!value) return undefined;
      const at = this.#report.spanOf(node);
      return { form: 'map', entries: new Map([[shortKey, value]]), rejected: noTexts, head: at, at };
    }
    const main = keyForWords(shape);
    const words = main !== undefined && isSeq(node) ? this.#readTextIn(node, key) : undefined;
    if (main !== undefined && words) {
      return { form: 'map', entries: new Map([[main, words]]), rejected: noTexts, head: words.at, at: words.at };
    }
    const keys = [...shape.keys.keys()].slice(0, 3).join(', ');
    const expected = shortKey === undefined ? `keys such as ${keys}` : `a text, or keys such as ${keys}`;
    this.#report.invalid(node, key, expected);
    return undefined;
  }

  #readList(shape: ListShape, node: Node, key: string): ListValue | undefined {
    if (!isSeq(node)) {
      if (!shape.orSingle) {
        this.#report.invalid(node, key, 'a list, each item after a dash');
        return undefined;
      }
      const several = severalIn(shape.item, node);
      if (several) {
        this.#report.invalid(node, key, `several in brackets: [${several.join(', ')}]`);
        return undefined;
      }
      const only = this.read(shape.item, node, key);
      const items = only && !isBlankItem(shape.item, only) ? [only] : [];
      if (isScalar(node) && isProse(shape.item)) this.#report.lose(lostItems(this.#yaml.text, node, true, key));
      return { form: 'list', items, at: this.#report.spanOf(node) };
    }
    const items = shape === milestonesShape ? this.#readMilestones(shape, node) : this.#readItems(shape, node, key);
    return { form: 'list', items, at: this.#report.spanOf(node) };
  }

  #readItems(shape: ListShape, list: YAMLSeq, key: string): Value[] {
    const items: Value[] = [];
    if (isProse(shape.item)) for (const lost of lostInList(this.#yaml.text, list)) this.#report.lose(lost);
    for (const item of list.items) {
      const value = this.read(shape.item, item, key);
      if (value && isScalar(item) && isBlankItem(shape.item, value)) {
        const { from, to } = this.#report.spanOf(item);
        const end = /^[|>]/.test(this.#yaml.text.charAt(from)) ? from + 1 : to;
        this.#report.add({ code: 'plan.missing-key', key: 'text', owner: key }, { from, to: end });
      } else if (value) {
        items.push(value);
        if (isScalar(item) && isProse(shape.item)) this.#report.lose(lostItems(this.#yaml.text, item, false, key));
      } else if (isProse(shape.item) && isEmpty(item)) this.#report.lose(lostOfEmpty(this.#yaml.text, item, true));
    }
    return items;
  }

  /** Items that are no milestones keep their index, since edits address a milestone by its index in the file. */
  #readMilestones(shape: ListShape, list: YAMLSeq): Value[] {
    const items: Value[] = [];
    list.items.forEach((item, index) => {
      this.#report.milestone = index;
      const value = this.read(shape.item, item, 'milestone');
      if (!value && isEmpty(item)) {
        this.#report.add({ code: 'plan.missing-key', key: 'title', owner: 'milestone' }, this.#dashOf(item, list));
      }
      items.push(value ?? emptyMap(this.#report.spanOf(isNode(item) ? item : list)));
    });
    this.#report.milestone = undefined;
    return items;
  }

  /** The dash of an item that is empty; what is written there, such as `null`, where there is something. */
  #dashOf(item: unknown, list: YAMLSeq): PartSpan {
    const { from, to } = this.#report.spanOf(isNode(item) ? item : list);
    const dash = from < to ? -1 : this.#yaml.text.lastIndexOf('-', from);
    return dash < 0 ? { from, to } : { from: dash, to: dash + 1 };
  }

  #readRecord(shape: RecordShape, node: Node, key: string): MapValue | undefined {
    if (!isMap(node)) {
      this.#report.invalid(node, key, 'keys with values');
      return undefined;
    }
    const entries = new Map<string, Value>();
    for (const pair of node.items) {
      const name = keyOf(pair);
      const value = this.read(shape.value, pair.value, name);
      if (value) entries.set(name, value);
    }
    const at = this.#report.spanOf(node);
    const freeKeys = node.items.flatMap(({ key: name }) => (isScalar(name) ? this.#report.toText(name) : []));
    return { form: 'map', entries, rejected: noTexts, freeKeys, head: at, at };
  }

  #readLeaf(shape: LeafShape, node: Node, key: string): Value | undefined {
    if (isAnyText(shape) && isCollection(node)) {
      const text = this.#readTextIn(node, key);
      if (text) return text;
    }
    const value = isScalar(node) ? toLeafValue(shape, node, this.#report.spanOf(node)) : undefined;
    if (isScalar(node) && isInWords(shape)) {
      const isLost = this.#report.lose(lostOf(this.#yaml.text, node, this.#isShared(node)));
      if (isLost && value && isBlank(value)) return undefined;
    }
    if (value && (!shape.constrained || shape.isValid(plain(value)))) {
      const { parse } = shape.hints;
      if (value.form !== 'number' || !parse || parse(value.text) !== undefined) return value;
      this.#report.invalid(node, key, shape.hints.parsable ?? shape.hints.expected ?? 'a number');
      return undefined;
    }
    const converted = this.#reading.ownNameOf && value?.form === 'text' ? convertValue(key, value.text) : undefined;
    if (value && converted !== undefined && shape.isValid(converted)) {
      return { form: 'text', text: converted, at: value.at };
    }
    const shown = isScalar(node) ? readVisible(shape, node, this.#report.spanOf(node)) : undefined;
    if (!shown && value?.form === 'text' && shape.hints.leftToRules?.(visibleText(value.text))) return undefined;
    this.#report.invalid(node, key, shape.hints.expected ?? 'a text');
    return shown;
  }

  /** Reads a map, or a list in brackets, as the text that was meant. */
  #readTextIn(node: YAMLMap | YAMLSeq, key: string): TextValue | undefined {
    const { text } = this.#yaml;
    const span = spanOfWords(node, text);
    const words = wordsIn(text, span);
    const firstKey = isMap(node) ? node.items[0]?.key : undefined;
    if (words === '' || (isSeq(node) && node.flow !== true) || (isMap(node) && !isNode(firstKey))) return undefined;
    this.#report.misread(isMap(node) ? 'keys' : 'list', isNode(firstKey) ? firstKey : node, span, key);
    return { form: 'text', text: words, at: this.#report.aliasAt ?? span };
  }

  #isShared(node: Scalar): boolean {
    if (node.anchor === undefined) return false;
    this.#shared ??= new Set(this.#yaml.targets.values());
    return this.#shared.has(node);
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
  // A blank at the end, such as a zero-width one, does not make several of an id with a comma.
  const whole = typeof node.value === 'string' ? node.value.trim() : node.value;
  return parts.length > 1 && parts.every((part) => item.isValid(part)) && !item.isValid(whole) ? parts : undefined;
}
