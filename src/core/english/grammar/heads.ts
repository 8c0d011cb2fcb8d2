import type { Prose } from '../reading/prose';
import {
  enablers,
  ordinals,
  projectNames,
  promiseAdverbs,
  promiseAuxiliaries,
  promiseVerbs,
  purposefulOrders,
} from '../words/grammar';
import { anyOf, shape } from '../words/shape';
import { sentenceAt } from './sentences';

/** What may stand before the verb of a promise: “The goal is to”, “This milestone focuses on”, “then”. */
const lead = shape('i')`(?:^|\s)${anyOf(
  shape(
    'i',
  )`(?:we|i|(?:the|this|our)\s(?:${ordinals}\s){0,3}${projectNames})\s(?:${promiseAuxiliaries}\s){0,3}(?:to\s|${promiseVerbs}\s)?`,
  shape('i')`(?:(?:(?:will|would|can|could)\sbe|is|are)\s)?${promiseVerbs}\s`,
  shape('i')`${promiseAdverbs},?\s`,
)}$`;

/**
 * Whether the words begin what the text promises: its first word, the first after a label such as “Milestone 1:”, or in
 * sentences the first of one of them.
 */
export function isHead({ text, form }: Prose, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const stripped = before.replace(lead, ' ').trimEnd();
  if (stripped === '') return start <= 60;
  if (
    /[:–—•]$/.test(stripped) ||
    /(?:^|\s)[-*+]$/.test(stripped) ||
    /^\(?(?:[\dA-Za-z]{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3})$/.test(stripped)
  )
    return true;
  return (form === 'sentences' || /[;\n]$/.test(stripped)) && /[.!?;\n]$/.test(stripped);
}

const enabled = shape('i')`\b${enablers}\s(?:[^.;:]{0,120})$`;

/** Whether the verb is one of several that begin a promise: “Collect addresses and improve the form”. */
export function isJoinedHead({ text }: Prose, start: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  if (!/(?:,|\band|&|,\sand|\bas well as)\s$/i.test(before)) return false;
  // “Moving, aiming and crafting” is a list of things, unless it begins as one of activities.
  if (/^[a-z-]{3,20}ing\b/i.test(text.slice(start, start + 24)) && !/^\W{0,3}[a-z-]{3,20}ing\b/i.test(text))
    return false;
  // “If the flag is missing, keep the old order” says how something behaves.
  if (/(?:^|[.;]\s)(?:if|when|once|as|while|after|before|unless)\s[^.;]{0,150}$/i.test(before)) return false;
  // What users do, and the purpose of something, are no promises of their own.
  if (enabled.test(before)) return false;
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

const beforePurpose = shape(
  'i',
)`^\W{0,3}${purposefulOrders}\s(?:\S{1,40}\s){2,14}(?:to\s|so (?:that\s)?|\S{1,40},\s(?:[a-z]{2,20}ly\s)?$|\S{1,40},\s\S{2,20}ing\s)`;

/** “Add a timeline to make sequencing easier” promises the timeline; the purpose is no promise. */
export function isPurpose({ text, form }: Prose, at: number): boolean {
  const from = form === 'sentences' ? sentenceAt(text, at).start : 0;
  return beforePurpose.test(text.slice(Math.max(from, at - 240), at));
}
