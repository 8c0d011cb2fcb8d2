import type { PlanFile } from '../core/plan/parsePlan';
import type { Engine } from './engine';
import type { EditResult } from './planEditor';

/** Turns intents into edits of the text, or into the sentence that says why they cannot be made. */
export function toResult(engine: Engine, file: PlanFile, intents: Parameters<Engine['editPlan']>[1]): EditResult {
  const result = engine.editPlan(file.text, intents);
  return 'edits' in result ? result : { refusal: engine.formatMessage(engine.describeRefusal(result.refusal)) };
}
