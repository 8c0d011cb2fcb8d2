import type { RulePage } from '../core/findings/rule';

export type Engine = typeof import('../core/engine');

/** Everything that reads, checks and edits plans; loaded when the first plan is found. */
export function loadEngine(): Promise<Engine> {
  return import('../core/engine');
}

/** What the pages about findings say; loaded when the first one is looked at. */
export async function loadRulePages(): Promise<readonly RulePage[]> {
  const { rulePages } = await import('../core/findings/pages');
  return rulePages;
}
