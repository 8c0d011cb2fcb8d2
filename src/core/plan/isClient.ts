import type { PlanFrame } from './types';

/** Whether it is the word for the client, whose name the plan may not say. */
export function saysClient(person: string): boolean {
  return person.trim().toLowerCase() === 'client';
}

/** Whether the plan means its client by this person: `client`, or the name or the contact of the client, in any case. */
export function isClient(person: string, { client }: Pick<PlanFrame, 'client'>): boolean {
  return isClientNamed(person, [client?.name?.value, client?.contact?.value]);
}

/** {@link isClient} by the names alone. */
export function isClientNamed(person: string, names: readonly (string | undefined)[]): boolean {
  const named = person.trim().toLowerCase();
  return saysClient(person) || (named !== '' && names.some((name) => name?.trim().toLowerCase() === named));
}
