import type { PlanFrame } from './types';

/** Whether the plan means its client by this person: `client`, or the name or the contact of the client, in any case. */
export function isClient(person: string, { client }: Pick<PlanFrame, 'client'>): boolean {
  const named = person.trim().toLowerCase();
  const names = ['client', client?.name?.value, client?.contact?.value];
  return names.some((name) => name !== undefined && name.trim().toLowerCase() === named && named !== '');
}
