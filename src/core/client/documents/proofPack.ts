import { parseCalendarDate } from '../../calendar/calendarDate';
import { groupBy } from '../../plan/groupBy';
import type { PlanFile } from '../../plan/parsePlan';
import { hasUnreadPrice } from '../../plan/pricedParts';
import type { SeenMilestone } from '../../plan/audience/seenPlan';
import { heading, list, paragraph, type Block, type ClientDocument } from '../document';
import { plainLine } from '../plainLine';
import { tagOf } from '../reply/replyLinks';
import { paymentWords } from '../seenState';
import type { Proof } from '../verify/proof';
import { subjectOf, verifyPlan } from '../verify/verifyPlan';
import { capital } from '../words/capital';
import { agreedWords, criterionItem, roundText } from './acceptanceProtocol';
import { decisionSentence, factsOf, nameOf, partiesOf, titleOf, type DocumentContext } from './documentContext';
import { moneyFacts } from './moneyFacts';

/*
 * All records of a plan in one document: agreements, change orders, rounds, criteria and money, each checked against what the plan says
 * now. Like the sentences of `milepost verify` it is in English, whatever the language of the plan.
 */

const marks = { true: 'Fits', false: 'Does not fit', undefined: 'Cannot be checked' } as const;

/**
 * @param context in English, as the reader may see the plan
 * @param file of the same plan, whose digests are computed again
 */
export function proofPack(context: DocumentContext, file: Pick<PlanFile, 'plan' | 'items'>): ClientDocument {
  const { plan, formats, today, words } = context;
  const proofs = verifyPlan(file, { today, dayText: formats.day });
  const byMilestone = groupBy(proofs, ({ milestone }) => milestone);
  const wrong = proofs.filter(({ fits }) => fits === false);
  const count = (fits: boolean | undefined): string => String(proofs.filter((proof) => proof.fits === fits).length);
  const title = titleOf('Proof pack', plan.project);
  return {
    language: context.language,
    title,
    blocks: [
      heading(1, title),
      paragraph(words.copy.asOf(formats.day(today))),
      {
        kind: 'facts',
        facts: factsOf(context, [
          ...partiesOf(context).slice(1),
          ['Records that fit', count(true)],
          ['Records that do not fit', count(false)],
          ['Records that cannot be checked', count(undefined)],
        ]),
      },
      paragraph(
        'What is recorded in the plan, each record checked against the words, days and prices that the plan has now. A wording is known by a code, which is computed again from the words. Records only; no legal advice.',
      ),
      heading(2, 'What does not fit any more'),
      wrong.length === 0
        ? paragraph(capital(words.nothing, words))
        : list(
            wrong.map((proof) => ({ text: plainLine(proof.sentence), note: plainLine(subjectOf(proof, file.plan)) })),
          ),
      heading(2, words.copy.milestones),
      ...(plan.milestones.length === 0 ? [paragraph(capital(words.nothing, words))] : []),
      ...plan.milestones.flatMap((milestone, index) => milestoneBlocks(milestone, byMilestone.get(index), context)),
      ...orderBlocks(context),
      heading(2, 'Money'),
      ...moneyBlocks(context, hasUnreadPrice(file.plan)),
      ...planBlocks(byMilestone.get(undefined)),
    ],
  };
}

function proofList(proofs: readonly Proof[] = []): readonly Block[] {
  if (proofs.length === 0) return [];
  return [
    paragraph('Checked'),
    list(proofs.map(({ fits, sentence }) => `${marks[`${fits}`]}: ${plainLine(sentence)}`)),
  ];
}

function milestoneBlocks(
  milestone: SeenMilestone,
  proofs: readonly Proof[] | undefined,
  context: DocumentContext,
): readonly Block[] {
  const { words, formats } = context;
  const { copy } = words;
  const { status, due, completed, amount, payment, agreed, acceptance, delivered } = milestone;
  const rounds = milestone.review?.rounds ?? [];
  const facts = factsOf(context, [
    [copy.state, words.status[status]],
    [copy.agreement, agreed ? agreedWords(context, agreed) : copy.notAgreed],
    [copy.due, due ? formats.day(due) : ''],
    [words.status.done, status === 'done' && completed ? formats.day(completed) : ''],
    [copy.price, [amount ? formats.money(amount) : '', paymentWords(payment, words)].filter(Boolean).join(', ')],
    [words.documents.protocol.exactly, delivered.map(plainLine).filter(Boolean).join('; ')],
    ['Code of the wording', tagOf(milestone)],
  ]);
  return [
    heading(3, nameOf(milestone, words)),
    { kind: 'facts', facts },
    ...(acceptance.length === 0 ? [] : [list(acceptance.map((one) => criterionItem(one, context)))]),
    ...(rounds.length === 0
      ? []
      : [paragraph(words.documents.protocol.rounds), list(rounds.map((round) => roundText(round, context)))]),
    ...changeBlocks(milestone, context),
    ...proofList(proofs),
  ];
}

/** What was moved openly. */
function changeBlocks({ changes }: SeenMilestone, { words, formats }: DocumentContext): readonly Block[] {
  const labels: Readonly<Record<string, string>> = {
    due: words.copy.due,
    start: words.copy.start,
    amount: words.copy.price,
  };
  const valueOf = (text: string | undefined): string => {
    const day = parseCalendarDate(text ?? '');
    return day ? formats.day(day) : plainLine(text ?? '–');
  };
  const kept = changes.flatMap(({ date, field, from, to, reason, order }) => {
    if (field === undefined) return [];
    const values = words.report.slip(labels[field] ?? plainLine(field), valueOf(from), valueOf(to), '', '');
    const why = [
      date ? formats.day(date) : '',
      plainLine(reason ?? ''),
      order === undefined ? '' : words.labelled(words.copy.order, plainLine(order)),
    ];
    return [{ text: values, note: why.filter((part) => part !== '').join('; ') }];
  });
  return kept.length === 0 ? [] : [paragraph('Changed openly'), list(kept)];
}

function orderBlocks(context: DocumentContext): readonly Block[] {
  const { plan, words, formats } = context;
  const { copy } = words;
  if (plan.changeOrders.length === 0) return [];
  return [
    heading(2, copy.orders),
    ...plan.changeOrders.flatMap((order): readonly Block[] => {
      const { id, title, state = 'proposed', price, payment, days, items, reason, note, how, expires } = order;
      const facts = factsOf(context, [
        [copy.state, decisionSentence(context, capital(copy.orderState[state], words), order)],
        ['How', plainLine(how ?? '')],
        [copy.price, [price ? formats.addedMoney(price) : '', paymentWords(payment, words)].filter(Boolean).join(', ')],
        [words.documents.order.workingDays, days === undefined ? '' : String(days)],
        [words.documents.order.validUntil, expires ? formats.day(expires) : ''],
        [words.documents.order.why, plainLine(reason ?? '')],
        [words.documents.closing.said, plainLine(note ?? '')],
      ]);
      return [
        heading(3, titleOf(id, title) || copy.order),
        { kind: 'facts', facts },
        ...(items.length === 0 ? [] : [list(items.map(plainLine))]),
      ];
    }),
  ];
}

function moneyBlocks(context: DocumentContext, hasUnread: boolean): readonly Block[] {
  const { plan, words, formats } = context;
  const facts = factsOf(context, moneyFacts(context, hasUnread));
  const payments = plan.payments.map(({ title, amount, state = 'unpaid', date, invoice }) => ({
    text: [plainLine(title ?? ''), amount ? formats.money(amount) : ''].filter(Boolean).join(', '),
    note: [words.copy.payment[state], date ? formats.day(date) : '', plainLine(invoice ?? '')]
      .filter(Boolean)
      .join(', '),
  }));
  if (facts.length + payments.length === 0) return [paragraph(capital(words.nothing, words))];
  return [{ kind: 'facts', facts }, ...(payments.length === 0 ? [] : [list(payments)])];
}

/** What concerns no single milestone. */
function planBlocks(proofs: readonly Proof[] = []): readonly Block[] {
  return proofs.length === 0 ? [] : [heading(2, 'The plan as a whole'), ...proofList(proofs)];
}
