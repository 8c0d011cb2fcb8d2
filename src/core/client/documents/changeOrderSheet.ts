import type { SeenPlan } from '../../plan/audience/seenPlan';
import { isExpired, stateOf } from '../../plan/changeOrders';
import { lookUpIds } from '../../plan/idIndex';
import { heading, list, paragraph, type Block, type ClientDocument } from '../document';
import { plainLine } from '../plainLine';
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
import type { OrderedDay, OrderOutcome } from './orderOutcome';

export type SeenOrder = SeenPlan['changeOrders'][number];

/**
 * One change order to decide on, or as it was decided: what it adds, what it moves, costs and leaves out, and that all else stays.
 * @param outcome what it does to the plan
 */
export function changeOrderSheet(
  context: DocumentContext,
  order: SeenOrder,
  { days, drops, total }: OrderOutcome,
): ClientDocument {
  const { words, formats, today, language, plan } = context;
  const { copy } = words;
  const { order: say, decision } = words.documents;
  const state = stateOf(order);
  const valid = order.expires ? formats.day(order.expires) : '';
  const id = plainLine(order.id ?? '');
  const title = [copy.order, id].filter((part) => part !== '').join(' ');
  const facts = factsOf(context, [
    ...partiesOf(context),
    [copy.state, [copy.orderState[state], order.date ? formats.day(order.date) : ''].filter(Boolean).join(', ')],
    [say.validUntil, isExpired(order, today) ? `${valid} (${say.hasPassed})` : valid],
    [copy.price, order.price ? formats.addedMoney(order.price) : ''],
    [say.workingDays, order.days === undefined ? '' : `${order.days > 0 ? '+' : ''}${order.days}`],
    [say.why, plainLine(order.reason ?? '')],
  ]);
  return {
    language,
    title: titleOf(title, order.title, plan.project),
    blocks: [
      heading(1, titleOf(title, order.title)),
      paragraph(copy.asOf(formats.day(today))),
      { kind: 'facts', facts },
      ...section(say.adds, order.items.map(plainLine), words.nothing),
      ...section(say.touches, touchedBy(order, context)),
      ...section(
        say.drops,
        drops.flatMap((index) => (plan.milestones[index] ? nameOf(plan.milestones[index], words) : [])),
      ),
      heading(2, say.dates),
      days.length === 0 ? paragraph(say.noDateMoves) : list(days.map((day) => dayText(day, context))),
      ...moneyBlocks(total, context),
      ...section(copy.notIncluded, (plan.scope?.out ?? []).map(plainLine)),
      ...section(copy.restsOn, (plan.scope?.assumptions ?? []).map(plainLine)),
      paragraph(copy.orderRest),
      heading(2, decision.heading),
      ...decisionBlocks(order, state, context),
      { kind: 'forms', forms: signatureForms(context) },
    ],
  };
}

/** @param empty what stands in place of a list without items; without it the section is left out */
function section(title: string, items: readonly string[], empty?: string): readonly Block[] {
  const filled = items.filter((item) => item !== '');
  if (filled.length > 0) return [heading(2, title), list(filled)];
  return empty === undefined ? [] : [heading(2, title), paragraph(empty)];
}

/** References that lead nowhere are named as they stand; an id that several milestones have means the first. */
function touchedBy(order: SeenOrder, { plan, words }: DocumentContext): readonly string[] {
  const indexOf = lookUpIds(plan.milestones);
  return order.milestones.flatMap((id) => {
    if (id === undefined) return [];
    const found = plan.milestones[indexOf(id) ?? -1];
    return found ? nameOf(found, words) : plainLine(id);
  });
}

function dayText({ index, from, to }: OrderedDay, { plan, words, formats }: DocumentContext): string {
  const milestone = plan.milestones[index];
  const name = milestone ? nameOf(milestone, words) : `#${index + 1}`;
  return words.report.slip(name, from ? formats.day(from) : words.copy.noDue, formats.day(to), '', '');
}

/** What is agreed in total, without the order and with it; only where the plan has a total, and as long as nothing is decided. */
function moneyBlocks(after: OrderOutcome['total'], context: DocumentContext): readonly Block[] {
  const { plan, words, formats } = context;
  const { order: say } = words.documents;
  if (!plan.total || !after) return [];
  const facts = factsOf(context, [
    [say.totalNow, formats.money(plan.total)],
    [say.totalWithIt, formats.money(after)],
  ]);
  return [heading(2, say.money), { kind: 'facts', facts }];
}

function decisionBlocks(
  order: SeenOrder,
  state: NonNullable<SeenOrder['state']>,
  context: DocumentContext,
): readonly Block[] {
  const { words } = context;
  const { decision } = words.documents;
  const { orderState } = words.copy;
  const note = plainLine(order.note ?? '');
  const how = plainLine(order.how ?? '');
  const said = [how === '' ? '' : ` (${how})`, note === '' ? '' : `: ${words.quoted(note)}`].join('');
  if (state === 'proposed') return [paragraph(decision.none), ...openDecision(context)];
  const sentence = paragraph(decisionSentence(context, capital(orderState[state], words), order) + said);
  return state === 'adjustment-asked' ? [sentence, ...openDecision(context)] : [sentence];
}

/** What can be decided, to tick by hand. */
function openDecision({ words }: DocumentContext): readonly Block[] {
  const { order: say } = words.documents;
  const { approved, declined } = words.copy.orderState;
  const boxes = [capital(approved, words), say.adjust, capital(declined, words)];
  return [
    list(boxes.map((text) => ({ text, isTicked: false }))),
    { kind: 'forms', forms: [{ title: '', lines: [say.whatToAdjust] }] },
  ];
}
