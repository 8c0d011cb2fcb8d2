import { clientLanguageOf, clientLanguages, type ClientLanguage } from '../core/client/language';
import type { PlanFile } from '../core/plan/parsePlan';
import { oneOf, type Arguments } from './arguments';

/** The language that is asked for, else that of the plan. */
export function languageOf({ plan }: PlanFile, { language }: Arguments['values']): ClientLanguage {
  if (language !== undefined) return oneOf(clientLanguages, language, '--language');
  return clientLanguageOf(plan.language?.value);
}
