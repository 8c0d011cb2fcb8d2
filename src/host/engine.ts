export type Engine = typeof import('../core/engine');

/** Everything that reads, checks and edits plans; loaded when the first plan is found. */
export function loadEngine(): Promise<Engine> {
  return import('../core/engine');
}
