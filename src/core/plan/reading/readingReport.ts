import { isMap, isScalar, type Node, type Scalar } from 'yaml';
import type { PartSpan } from '../../text';
import type { PartProblem, PlanProblemFacts, ReadAs } from '../problem';
import type { Lost } from './lostText';
import type { TextValue } from './value';
import { wordsIn } from './words';
import { partSpanOf, shortSpanOf } from './yamlNodes';

/** The problems of one text as it is read, and the places of what stands there. */
export class ReadingReport {
  /** Problems by the index of their milestone; undefined for the frame. */
  readonly problems = new Map<number | undefined, PartProblem[]>();
  /** Index of the milestone that is being read. */
  milestone: number | undefined;
  readonly #text: string;
  #aliasAt: PartSpan | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The alias that is being read: all values in it get its span, since the text of the anchor must not be edited for it. */
  get aliasAt(): PartSpan | undefined {
    return this.#aliasAt;
  }

  /** Reads what an alias leads to. Within another alias its place is that of the outer one. @param at undefined for none */
  within<Read>(at: PartSpan | undefined, read: () => Read): Read {
    const outer = this.#aliasAt;
    this.#aliasAt = outer ?? at;
    const value = read();
    this.#aliasAt = outer;
    return value;
  }

  spanOf(node: Node): PartSpan {
    return this.#aliasAt ?? partSpanOf(node);
  }

  toText(node: Scalar): TextValue {
    return { form: 'text', text: String(node.value), at: this.spanOf(node) };
  }

  add(facts: PlanProblemFacts, at: PartSpan): void {
    const found = this.problems.get(this.milestone);
    // What an alias leads to is told once, however often it misfits.
    const last = found?.at(-1);
    if (this.#aliasAt && last?.at.from === at.from && isLike(last, facts)) return;
    if (found) found.push({ ...facts, at });
    else this.problems.set(this.milestone, [{ ...facts, at }]);
  }

  /** Reports a value that its key does not take. */
  invalid(node: Node, key: string, expected: string): void {
    const found = isScalar(node) ? String(node.value) : isMap(node) ? 'keys with values' : 'a list';
    this.add(
      { code: 'plan.invalid-value', key, found: found.slice(0, 80), expected },
      shortSpanOf(this.spanOf(node), node),
    );
  }

  /** Reports words that YAML reads as keys or as a list. @param span of the words @param first the node to place it at */
  misread(readAs: ReadAs, first: Node, span: PartSpan, key: string): void {
    const found = (isScalar(first) ? String(first.value) : wordsIn(this.#text, span)).slice(0, 80);
    const at = shortSpanOf(this.spanOf(first), first);
    this.add({ code: 'plan.invalid-value', key, found, expected: 'a text', readAs }, at);
  }

  /** Reports words that are lost. Those behind an alias are reported where they stand. @returns whether there are any */
  lose(lost: Lost | undefined): boolean {
    if (!lost || this.#aliasAt) return lost !== undefined;
    const { at, ...facts } = lost;
    this.add({ code: 'plan.lost-text', ...facts }, at);
    return true;
  }
}

/** Whether both say the same of the same key. */
function isLike(one: PlanProblemFacts, other: PlanProblemFacts): boolean {
  return one.code === 'plan.invalid-value' && other.code === one.code && one.key === other.key;
}
