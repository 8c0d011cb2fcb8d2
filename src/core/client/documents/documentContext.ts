import type { CalendarDate } from '../../calendar/calendarDate';
import { seenBy, type SeenMilestone, type SeenPlan } from '../../plan/audience/seenPlan';
import type { Plan } from '../../plan/types';
import { createClientFormats, type ClientFormats } from '../clientFormats';
import type { Form, LabelledFact } from '../document';
import { clientLanguageOf, type ClientLanguage } from '../language';
import { plainLine } from '../plainLine';
import type { ClientWords } from '../words/clientWords';
import { clientWordsIn } from '../words/tables';

/** What the documents for a client are written with. */
export interface DocumentContext {
  /** As its reader may see it. */
  readonly plan: SeenPlan;
  readonly today: CalendarDate;
  readonly language: ClientLanguage;
  readonly words: ClientWords;
  readonly formats: ClientFormats;
}

export function documentContext(plan: SeenPlan, language: ClientLanguage, today: CalendarDate): DocumentContext {
  const words = clientWordsIn(language);
  return { plan, today, language, words, formats: createClientFormats(words.locale, plan.currency) };
}

/** For a text to the client in the language of the plan. */
export function clientContext(plan: Plan, today: CalendarDate): DocumentContext {
  return documentContext(seenBy('client', plan), clientLanguageOf(plan.language?.value), today);
}

/** `“Card payments work”` */
export function quotedTitle({ title }: Pick<SeenMilestone, 'title'>, words: ClientWords): string {
  return words.quoted(plainLine(title) || words.untitled);
}

/** `M2 “Card payments work”` */
export function nameOf(milestone: SeenMilestone, words: ClientWords): string {
  return [plainLine(milestone.id ?? ''), quotedTitle(milestone, words)].filter((part) => part !== '').join(' ');
}

/** A label with its value, which is empty where there is none. */
export type LabelledPair = readonly [label: string, value: string];

/** Those that have a value. */
export function factsOf(
  { words }: Pick<DocumentContext, 'words'>,
  pairs: readonly LabelledPair[],
): readonly LabelledFact[] {
  return pairs
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ label, value, text: words.labelled(label, value) }));
}

/** Project and client, which stand at the head of each document. */
export function partiesOf({ plan, words }: DocumentContext): readonly LabelledPair[] {
  const { parties } = words.documents;
  return [
    [parties.project, plainLine(plan.project ?? '')],
    [parties.client, plainLine(plan.client?.name ?? '')],
    [parties.contact, plainLine(plan.client?.contact ?? '')],
  ];
}

/** Where both sides sign. The plan has no name of the contractor: it is written by hand. */
export function signatureForms({ plan, words }: DocumentContext): readonly Form[] {
  const { parties } = words.documents;
  const client = plainLine(plan.client?.name ?? '');
  const lines = [parties.name, parties.placeAndDate, parties.signature];
  return [
    { title: client === '' ? parties.client : words.labelled(parties.client, client), lines },
    { title: parties.contractor, lines },
  ];
}

/** `Approved on 1 December 2026 by Dana Ruiz` */
export function decisionSentence(
  { words, formats }: DocumentContext,
  decision: string,
  { date, by }: { readonly date: CalendarDate | undefined; readonly by: string | undefined },
): string {
  return words.documents.decision.decided(decision, date ? formats.day(date) : '', plainLine(by ?? ''));
}

/** Joins what there is of a title. */
export function titleOf(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => plainLine(part ?? ''))
    .filter((part) => part !== '')
    .join(' – ');
}
