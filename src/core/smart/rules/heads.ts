import type { Prose } from '../prose';

/**
 * Whether the words begin what the text promises: its first word, the first after a label such as “Milestone 1:”, or in a
 * description the first of a sentence.
 */
export function isHead({ text, role }: Prose, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const lead = /(?:^|\s)(?:(?:we|i)\s(?:need to|will|want to|should|plan to)\s|to\s|and then\s|then\s|also\s)$/i;
  const stripped = before.replace(lead, ' ').trimEnd();
  if (stripped === '') return start <= 60;
  if (/[:–—•]$/.test(stripped) || /(?:^|\s)[-*+]$/.test(stripped)) return true;
  return role === 'description' && /[.!?;\n]$/.test(stripped);
}

/** Whether nothing but closing marks follows. */
export function isTail({ text }: Prose, end: number): boolean {
  return /^[\s.!)\]]*$/.test(text.slice(end, end + 40));
}
