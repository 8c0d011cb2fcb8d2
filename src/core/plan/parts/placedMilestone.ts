import type { Span } from '../../text';
import type { Field, Milestone } from '../types';
import { moveSpans } from './moveSpans';

/**
 * A milestone that was read by itself, as it stands in the whole text. Fields are moved when they are asked for: after an
 * edit thousands of milestones stand elsewhere, and hardly anybody looks at them. A copy by `...` would hold none of them.
 */
export class PlacedMilestone implements Milestone {
  readonly index: number;
  readonly #source: Milestone;
  readonly #by: number;
  #acceptance: Milestone['acceptance'] | undefined;

  /**
   * @param source as it was read, its spans counted from the start of its own text
   * @param index among the milestones of the plan
   * @param by where its own text starts in the whole
   */
  constructor(source: Milestone, index: number, by: number) {
    this.#source = source;
    this.index = index;
    this.#by = by;
  }

  get span(): Span {
    return this.#place(this.#source.span);
  }
  get anchor(): Span {
    return this.#place(this.#source.anchor);
  }
  get id(): Milestone['id'] {
    return this.#field(this.#source.id);
  }
  get title(): Milestone['title'] {
    return this.#field(this.#source.title);
  }
  get description(): Milestone['description'] {
    return this.#field(this.#source.description);
  }
  get phase(): Milestone['phase'] {
    return this.#field(this.#source.phase);
  }
  get objective(): Milestone['objective'] {
    return this.#field(this.#source.objective);
  }
  get priority(): Milestone['priority'] {
    return this.#field(this.#source.priority);
  }
  get status(): Milestone['status'] {
    return this.#source.status;
  }
  get statusField(): Milestone['statusField'] {
    return this.#field(this.#source.statusField);
  }
  get owner(): Milestone['owner'] {
    return this.#field(this.#source.owner);
  }
  get start(): Milestone['start'] {
    return this.#field(this.#source.start);
  }
  get due(): Milestone['due'] {
    return this.#field(this.#source.due);
  }
  get dueText(): Milestone['dueText'] {
    return this.#field(this.#source.dueText);
  }
  get completed(): Milestone['completed'] {
    return this.#field(this.#source.completed);
  }
  get estimate(): Milestone['estimate'] {
    return this.#field(this.#source.estimate);
  }
  get dependsOn(): Milestone['dependsOn'] {
    return this.#move(this.#source.dependsOn);
  }
  get deliverables(): Milestone['deliverables'] {
    return this.#move(this.#source.deliverables);
  }
  get acceptance(): Milestone['acceptance'] {
    // Views ask several times, of every milestone.
    return (this.#acceptance ??= this.#move(this.#source.acceptance));
  }
  get tasks(): Milestone['tasks'] {
    return this.#move(this.#source.tasks);
  }
  get amount(): Milestone['amount'] {
    return this.#field(this.#source.amount);
  }
  get blocked(): Milestone['blocked'] {
    return this.#move(this.#source.blocked);
  }
  get agreed(): Milestone['agreed'] {
    return this.#move(this.#source.agreed);
  }
  get changes(): Milestone['changes'] {
    return this.#move(this.#source.changes);
  }
  get commits(): Milestone['commits'] {
    return this.#move(this.#source.commits);
  }

  #place(span: Span): Span {
    const { start, end } = span;
    return this.#by === 0 ? span : { start: start + this.#by, end: end + this.#by };
  }

  /** For what the rules ask of every milestone: much quicker than {@link moveSpans}. */
  #field<T>(field: Field<T>): Field<T>;
  #field<T>(field: Field<T> | undefined): Field<T> | undefined;
  #field<T>(field: Field<T> | undefined): Field<T> | undefined {
    return field && this.#by !== 0 ? { value: field.value, span: this.#place(field.span) } : field;
  }

  #move<T>(value: T): T {
    return this.#by === 0 ? value : moveSpans(value, (span) => this.#place(span));
  }
}
