import type { PlanFile } from '../parsePlan';

/** The current version of a plan, against which edits are made. */
export interface PlanToEdit {
  readonly uri: string;
  readonly file: PlanFile;
  /** Undefined for a text that no reference in the acts can have been made from. */
  readonly revision?: number;
}
