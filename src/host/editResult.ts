import type { Refusal } from '../core/plan/edit/editPlan';
import type { PlanFile } from '../core/plan/parsePlan';
import type { Engine } from './engine';
import type { EditResult } from './planEditor';

/** Turns intents into edits of the text, or into the sentence that says why they cannot be made. */
export function toResult(engine: Engine, file: PlanFile, intents: Parameters<Engine['editPlan']>[1]): EditResult {
  const result = engine.editPlan(file.text, intents);
  return 'edits' in result ? result : { refusal: refusals[result.refusal] };
}

const refusals: Readonly<Record<Refusal, string>> = {
  broken: 'The plan cannot be read as it is; nothing was edited.',
  'not-found': 'The place in the plan could not be found; nothing was edited. Edit the file by hand.',
  shared: 'This value comes from an alias that other parts share; edit it by hand.',
  'too-intricate': 'This part of the plan is written in a way that cannot be edited safely; edit it by hand.',
};
