import type { Prose } from './prose';
import { sentenceAt } from './phrases';

/** What may stand before the verb of a promise. */
const lead =
  /(?:^|\s)(?:(?:we|i|(?:the|this|our)\s(?:project|milestone|phase|team|goal|objective|aim|sprint|focus|next step))\s(?:(?:will|is|are|need|needs|want|wants|should|plan|plans|going|aims|must|also|be)\s){0,3}(?:to\s)?|(?:(?:will\sbe\s|is\s|are\s)?(?:focus(?:es|ed|ing)?\son|concentrates?\son|aim(?:s|ed)?\s(?:at|to)|about|dedicated\sto|devoted\sto|spent\son|consists?\sof|involves?|used\s(?:to|for)))\s|to\s|then\s|also\s|please\s|generally\s|just\s|further\s|first\s|finally\s)$/i;

/**
 * Whether the words begin what the text promises: its first word, the first after a label such as “Milestone 1:”, or in a
 * description the first of a sentence.
 */
export function isHead({ text, role }: Prose, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const stripped = before.replace(lead, ' ').trimEnd();
  if (stripped === '') return start <= 60;
  if (/[:–—•]$/.test(stripped) || /(?:^|\s)[-*+]$/.test(stripped) || /^\(?[\dA-Za-z]{1,3}[.)]$/.test(stripped))
    return true;
  return (role === 'description' || /[;\n]$/.test(stripped)) && /[.!?;\n]$/.test(stripped);
}

/** Whether the verb is one of several that begin a promise: “Collect addresses and improve the form”. */
export function isJoinedHead({ text }: Prose, start: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  if (!/(?:,|\band|&|,\sand|\bas well as)\s$/i.test(before)) return false;
  // “Moving, aiming and crafting” is a list of things, unless it begins as one of activities.
  if (/^[a-z-]{3,20}ing\b/i.test(text.slice(start, start + 24)) && !/^\W{0,3}[a-z-]{3,20}ing\b/i.test(text))
    return false;
  // “If the flag is missing, keep the old order” says how something behaves.
  if (/(?:^|[.;]\s)(?:if|when|once|as|while|after|before|unless)\s[^.;]{0,150}$/i.test(before)) return false;
  // What users do, and what something is for, are no promises of their own.
  if (
    /\b(?:to|can|cannot|could|may|able|lets?|allows?|help|helps|users?|customers?|that|which|who)\s(?:[^.;:]{0,120})$/i.test(
      before,
    )
  )
    return false;
  // Behind “for” and the like a verb begins anew only where it has an object: “… for the parser and understand its limits”.
  return (
    !/\b(?:for|by|of)\s(?:[^.;:]{0,120})$/i.test(before) ||
    /^[a-z-]{3,20}(?<!ing)\s(?:the|its|our|their|how|what|which|whether)\s/.test(text.slice(start, start + 34))
  );
}

/** Whether nothing but closing marks follows. */
export function isTail({ text }: Prose, end: number): boolean {
  return /^[\s.!)\]]*$/.test(text.slice(end, end + 40));
}

/** “Add a timeline to make sequencing easier” promises the timeline; why comes by the way. */
export function isPurpose({ text, role }: Prose, at: number): boolean {
  const from = role === 'description' ? sentenceAt(text, at).start : 0;
  return /^\W{0,3}(?:add|implement|introduce|provide|create|build|write|publish|replace|use|defer)\s(?:\S{1,40}\s){2,14}(?:to\s|so (?:that\s)?|\S{1,40},\s(?:[a-z]{2,20}ly\s)?$|\S{1,40},\s\S{2,20}ing\s)/i.test(
    text.slice(Math.max(from, at - 240), at),
  );
}
