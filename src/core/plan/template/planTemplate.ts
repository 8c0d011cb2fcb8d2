/** A stage of the work. */
export interface TemplatePhase {
  readonly id: string;
  readonly title: string;
}

/** A milestone of a kind of work. Texts to fill in are in angle brackets. */
export interface TemplateMilestone {
  /** The id of a phase of its template. */
  readonly phase: string;
  /** What exists or is true when it is done. */
  readonly title: string;
  /** How both sides can tell. */
  readonly acceptance: readonly string[];
  readonly deliverables: readonly string[];
}

/** What a plan for one kind of work begins with. */
export interface PlanTemplate {
  readonly phases: readonly TemplatePhase[];
  readonly milestones: readonly TemplateMilestone[];
  /** Whether a milestone is due every month, whatever the time until the first one. */
  readonly isMonthly?: boolean;
}
