import { isSubject } from '../grammar/subjects';
import type { Prose } from '../reading/prose';
import { afterLabel } from './labels';

/** Whether the text is a sentence about something that does something: “The shop takes card payments”. One can watch it. */
export function isStatement({ text }: Prose): boolean {
  return isSubject(text, afterLabel(text));
}
