import { countWords, noWords, Prose, type Form, type WordCounts } from '../english';
import type { PartProblem } from '../plan/problem';
import { createSourceMap, type SourceMap } from '../plan/sourceMap';
import type { Field, Milestone, PlanFrame } from '../plan/types';
import type { PartSpan } from '../text';

/** The field of its milestone that a text comes from. */
export type TextRole = 'title' | 'description' | 'deliverable' | 'acceptance';

const forms: Readonly<Record<TextRole, Form>> = {
  title: 'heading',
  description: 'sentences',
  deliverable: 'entry',
  acceptance: 'entry',
};

/** A text of a milestone that describes what will be delivered: its English, its role, and its place in the source. */
export class MilestoneText extends Prose {
  readonly role: TextRole;
  readonly #source: string;
  readonly #field: Field<string>;
  #map: SourceMap | undefined;

  /**
   * @param source the text that the place of the field counts in
   * @param allow phrases that wording rules let pass
   * @param counts what its words tell of its language is added to these
   */
  constructor(source: string, role: TextRole, field: Field<string>, allow: readonly string[], counts: WordCounts) {
    super(field.value, forms[role], allow, counts);
    this.role = role;
    this.#source = source;
    this.#field = field;
  }

  /** Where these characters of the text stand in the source. */
  placeOf(start: number, end: number): PartSpan {
    this.#map ??= createSourceMap(this.#source, this.#field);
    return this.#map.placeOf(start, end);
  }
}

/** @returns the fields that describe the result of a milestone, with their roles, without empty ones */
export function textFields(
  milestone: Milestone,
): readonly { readonly role: TextRole; readonly field: Field<string> }[] {
  const { title, description, deliverables, acceptance } = milestone;
  const fields: { readonly role: TextRole; readonly field: Field<string> }[] = [];
  const add = (role: TextRole, field: Field<string>): void => {
    if (field.value !== '') fields.push({ role, field });
  };
  add('title', title);
  if (description) add('description', description);
  for (const field of deliverables) add('deliverable', field);
  for (const { text } of acceptance) add('acceptance', text);
  return fields;
}

/** The title as it was meant. */
export function titleOf({ texts }: { readonly texts: readonly MilestoneText[] }): string {
  return texts.find(({ role }) => role === 'title')?.text ?? '';
}

/** What is meant by a text is also in its words that YAML does not read as such, which are told by a finding of their own. */
export function asMeant(
  source: string,
  fields: ReturnType<typeof textFields>,
  problems: readonly PartProblem[],
): ReturnType<typeof textFields> {
  const cut = problems.flatMap((problem) => {
    if (problem.code !== 'plan.lost-text' || problem.as === 'list' || problem.as === 'block') return [];
    const from = problem.at.from + problem.whole.by;
    return { from, to: from + problem.whole.length };
  });
  if (cut.length === 0) return fields;
  const known = new Set<PartSpan>();
  return fields.flatMap(({ role, field }) => {
    const at = cut.find(({ from, to }) => from <= field.at.from && field.at.from < to);
    if (!at) return { role, field };
    // Of several texts that were meant as one, the first stands for all.
    if (known.has(at)) return [];
    known.add(at);
    return { role, field: { value: source.slice(at.from, at.to).replace(/\s+/g, ' '), at } };
  });
}

/** What the words around the milestones tell of their language. */
export interface FrameCounts {
  /** Objectives, phases, and what is in and out of scope. */
  readonly prose: WordCounts;
  /** The name of the project. */
  readonly name: WordCounts;
}

export function countFrame({ project, objectives, phases, scope }: PlanFrame): FrameCounts {
  const count = (fields: readonly (Field<string> | undefined)[]): WordCounts => {
    const counts = noWords();
    for (const field of fields) if (field) countWords(counts, field.value);
    return counts;
  };
  const prose = [
    ...objectives.map(({ text }) => text),
    ...phases.map(({ title }) => title),
    ...(scope?.out ?? []),
    ...(scope?.assumptions ?? []),
  ];
  return { prose: count(prose), name: count([project]) };
}
