import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import type { SeenMilestone } from '../../plan/audience/seenPlan';
import { heading, list, paragraph, type Block, type ClientDocument, type ListItem } from '../document';
import { plainLine, plainParagraphs } from '../plainLine';
import { tagOf } from '../reply/replyLinks';
import { capital } from '../words/capital';
import {
  decisionSentence,
  factsOf,
  nameOf,
  partiesOf,
  signatureForms,
  titleOf,
  type DocumentContext,
} from './documentContext';

type Round = NonNullable<SeenMilestone['review']>['rounds'][number];

/**
 * What was handed over of a milestone, criterion by criterion, and what the client decided, to sign. What exactly was delivered is named
 * by `delivered` and each finding by `result`, since hashes and evidence are private; where the plan names nothing, a line is left for it.
 * It says what is recorded and concludes nothing: what is undecided is to be ticked by hand.
 */
export function acceptanceProtocol(context: DocumentContext, milestone: SeenMilestone): ClientDocument {
  const { words, formats, today, language, plan } = context;
  const { copy } = words;
  const { protocol, decision } = words.documents;
  const { due, amount, agreed, completed, status } = milestone;
  const rounds = milestone.review?.rounds ?? [];
  const code = tagOf(milestone);
  const facts = factsOf(context, [
    ...partiesOf(context),
    [copy.milestone, nameOf(milestone, words)],
    [copy.agreement, agreed ? agreedWords(context, agreed) : copy.notAgreed],
    [copy.due, due ? formats.day(due) : ''],
    [protocol.handedOver, dayOr('', rounds.at(-1)?.submitted, context)],
    [words.status.done, status === 'done' ? dayOr('', completed, context) : ''],
    [copy.price, amount ? formats.money(amount) : ''],
  ]);
  return {
    language,
    title: titleOf(protocol.title, milestone.id ?? milestone.title, plan.project),
    blocks: [
      heading(1, protocol.title),
      paragraph(copy.asOf(formats.day(today))),
      { kind: 'facts', facts },
      ...plainParagraphs(milestone.description ?? '').map(paragraph),
      heading(2, protocol.delivered),
      ...deliveredBlocks(milestone, context),
      heading(2, protocol.checked),
      ...criteriaBlocks(milestone, context),
      heading(2, protocol.openPoints),
      ...openBlocks(milestone, context),
      ...(rounds.length === 0
        ? []
        : [
            heading(2, protocol.rounds),
            list(rounds.map((round) => roundText(round, context))),
            ...periodBlocks(milestone, context),
          ]),
      heading(2, decision.heading),
      ...decisionBlocks(rounds.at(-1), context),
      paragraph(protocol.covers(code)),
      { kind: 'forms', forms: signatureForms(context) },
    ],
  };
}

/** `Agreed on 1 November 2026 with Dana Ruiz (mail)` */
export function agreedWords(
  { words, formats }: DocumentContext,
  { date, by, how }: NonNullable<SeenMilestone['agreed']>,
): string {
  const { copy } = words;
  const said = date ? copy.agreedOn(formats.day(date), plainLine(by ?? '')) : copy.agreedBefore;
  const way = plainLine(how ?? '');
  return way === '' ? said : `${said} (${way})`;
}

function dayOr(other: string, day: CalendarDate | undefined, { formats }: DocumentContext): string {
  return day ? formats.day(day) : other;
}

function deliveredBlocks({ deliverables, delivered }: SeenMilestone, { words }: DocumentContext): readonly Block[] {
  const { exactly } = words.documents.protocol;
  const exact = delivered.map(plainLine).filter((line) => line !== '');
  const named: Block =
    exact.length === 0
      ? { kind: 'forms', forms: [{ title: '', lines: [exactly] }] }
      : {
          kind: 'facts',
          facts: exact.map((value) => ({ label: exactly, value, text: words.labelled(exactly, value) })),
        };
  return [...(deliverables.length === 0 ? [] : [list(deliverables.map(plainLine))]), named];
}

function criteriaBlocks({ acceptance }: SeenMilestone, context: DocumentContext): readonly Block[] {
  const { words } = context;
  if (acceptance.length === 0) return [paragraph(words.documents.protocol.noCriteria)];
  const met = acceptance.filter((criterion) => criterion.met !== undefined).length;
  return [
    paragraph(`${words.report.criteria(met, acceptance.length)}.`),
    list(acceptance.map((criterion) => criterionItem(criterion, context))),
  ];
}

export function criterionItem(
  { text, met, result }: SeenMilestone['acceptance'][number],
  context: DocumentContext,
): ListItem {
  const { copy, documents } = context.words;
  const state = met ? copy.met(context.formats.day(met)) : documents.protocol.notMet;
  const found = plainLine(result ?? '');
  return {
    text: plainLine(text),
    isTicked: met !== undefined,
    note: found === '' ? state : `${state}; ${found}`,
  };
}

function openBlocks({ acceptance }: SeenMilestone, { words, formats }: DocumentContext): readonly Block[] {
  const open = acceptance.filter(({ met }) => met === undefined);
  if (open.length === 0) return [paragraph(words.nothing)];
  return [
    list(
      open.map(({ text, due }) => ({
        text: plainLine(text),
        ...(due && { note: words.copy.neededBy(formats.day(due)) }),
      })),
    ),
  ];
}

/** `Handed over on 23 November 2026: approved on 24 November 2026 by Dana Ruiz “Show the fee”` */
export function roundText({ submitted, decision, date, by, note }: Round, context: DocumentContext): string {
  const { copy, quoted } = context.words;
  const outcome =
    decision === undefined ? copy.inReview : decisionSentence(context, copy.decision[decision], { date, by });
  const said = plainLine(note ?? '');
  return copy.round(dayOr('', submitted, context), said === '' ? outcome : `${outcome} ${quoted(said)}`);
}

/** How long it has been with the client, and what period is planned. Nothing follows from either. */
function periodBlocks({ review, status }: SeenMilestone, { plan, words, today }: DocumentContext): readonly Block[] {
  const { protocol } = words.documents;
  const last = review?.rounds.at(-1);
  if (status !== 'in-review' || last?.decision !== undefined || last?.submitted === undefined) return [];
  const days = review?.days ?? plan.review?.days;
  const passed = Math.max(0, daysBetween(last.submitted, today));
  const period = days === undefined ? '' : ` ${protocol.period(days)}`;
  return [paragraph(`${protocol.withYou(passed)}${period} ${words.copy.neverDeemed}`)];
}

const choices = ['approved', 'approved-with-reservations', 'rejected'] as const;

function decisionBlocks(last: Round | undefined, context: DocumentContext): readonly Block[] {
  const { protocol, decision } = context.words.documents;
  const decided = choices.find((choice) => choice === last?.decision);
  const said = plainLine(last?.note ?? '');
  const labels: Readonly<Record<(typeof choices)[number], string>> = {
    approved: protocol.accepted,
    'approved-with-reservations': protocol.withReservations,
    rejected: protocol.refused,
  };
  const boxes = list(choices.map((choice) => ({ text: labels[choice], isTicked: choice === decided })));
  const sentence = (label: string, round: Round): string =>
    decisionSentence(context, label, round) + (said === '' ? '' : `: ${context.words.quoted(said)}`);
  if (decided !== undefined && last) return [paragraph(sentence(labels[decided], last)), boxes];
  // What changes were asked for is decided in a round to come.
  const { words } = context;
  const asked = last?.decision && sentence(capital(words.copy.decision[last.decision], words), last);
  return [
    ...(asked === undefined ? [] : [paragraph(asked)]),
    paragraph(decision.none),
    boxes,
    { kind: 'forms', forms: [{ title: '', lines: [protocol.reservationsOrDefect] }] },
  ];
}
