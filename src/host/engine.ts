import type { RulePage } from '../core/findings/rule';

export type Engine = typeof import('../core/engine');

/** Everything that reads, checks and edits plans; loaded when the first plan is found. */
export function loadEngine(): Promise<Engine> {
  return import('../core/engine');
}

/** The pages about findings; loaded when the first one is shown. */
export async function loadRulePages(): Promise<readonly RulePage[]> {
  const { rulePages } = await import('../core/findings/pages');
  return rulePages;
}
