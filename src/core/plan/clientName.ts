import type { PlanFrame } from './types';

/** How the client is called in a sentence: by its name, else `the client`. */
export function clientName({ client }: Pick<PlanFrame, 'client'>): string {
  return client?.name?.value || 'the client';
}
