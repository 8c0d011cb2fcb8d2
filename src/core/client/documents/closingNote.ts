import type { SeenMilestone } from '../../plan/audience/seenPlan';
import { isUndecided, stateOf } from '../../plan/changeOrders';
import { deliveriesOf, onTimeOf, wordsOfApproval } from '../deliveries/delivery';
import { heading, list, paragraph, type ClientDocument, type ListItem } from '../document';
import { plainLine } from '../plainLine';
import { factsOf, nameOf, quotedTitle, titleOf, type DocumentContext, type LabelledPair } from './documentContext';
import { moneyFacts } from './moneyFacts';

/**
 * The last note of a project: how far it is, what the client has now and said of it, and what is still open. Of a plan with open
 * milestones it says so.
 */
export function closingNote(context: DocumentContext, hasUnreadPrice: boolean): ClientDocument {
  const { plan, words, language, formats, today } = context;
  const { closing, greeting } = words.documents;
  const counted = plan.milestones.filter(({ status }) => status !== 'cancelled');
  const done = counted.filter(({ status }) => status === 'done');
  const isAll = done.length === counted.length && counted.length > 0;
  const project = plainLine(plan.project ?? '');
  const said = saidIn(context);
  const open = openIn(context);
  return {
    language,
    title: titleOf(closing.title, project),
    blocks: [
      heading(1, titleOf(closing.title, project)),
      paragraph(words.copy.asOf(formats.day(today))),
      paragraph(greeting(plainLine(plan.client?.contact ?? ''))),
      paragraph(
        counted.length === 0
          ? words.report.state.empty
          : isAll
            ? words.report.state.done
            : `${words.copy.doneOf(done.length, counted.length)}.`,
      ),
      { kind: 'facts', facts: factsOf(context, [...timeOf(done, context), ...moneyFacts(context, hasUnreadPrice)]) },
      heading(2, closing.have),
      done.length === 0 ? paragraph(words.nothing) : list(done.map((one) => haveItem(one, context))),
      ...(said.length === 0 ? [] : [heading(2, closing.said), list(said)]),
      heading(2, closing.open),
      open.length === 0 ? paragraph(words.nothing) : list(open),
      paragraph(closing.thanks),
    ],
  };
}

/** The period, and how many were done by the day that was agreed, else by their due day. */
function timeOf(done: readonly SeenMilestone[], { words, formats }: DocumentContext): readonly LabelledPair[] {
  const { closing } = words.documents;
  const days = done.flatMap(({ start, completed }) => [start, completed].filter((day) => day !== undefined)).sort();
  const [first, last] = [days[0], days.at(-1)];
  const { onTime, counted } = onTimeOf(deliveriesOf(done));
  return [
    [words.copy.period, first === undefined || last === undefined ? '' : formats.period(first, last)],
    [closing.onTime, counted === 0 ? '' : closing.countOf(onTime, counted)],
  ];
}

function haveItem(milestone: SeenMilestone, { words, formats }: DocumentContext): ListItem {
  const { completed, delivered } = milestone;
  const note = [completed ? formats.day(completed) : '', ...delivered.map(plainLine)].filter((part) => part !== '');
  return { text: nameOf(milestone, words), note: note.join('; ') };
}

/** The words with which the client approved, milestone by milestone, the last of each first. */
function saidIn({ plan, words, formats }: DocumentContext): readonly ListItem[] {
  return plan.milestones.flatMap((milestone) =>
    wordsOfApproval(milestone).map(({ text, by, date }) => ({
      text: words.quoted(text),
      note: [by, date ? formats.day(date) : '', quotedTitle(milestone, words)].filter((part) => part !== '').join(', '),
    })),
  );
}

/** Open milestones, criteria of done ones that are not met, and orders without a decision. */
function openIn({ plan, words, formats }: DocumentContext): readonly ListItem[] {
  const milestones = plan.milestones.flatMap((milestone): readonly ListItem[] => {
    const { status, due, acceptance } = milestone;
    if (status === 'cancelled') return [];
    if (status !== 'done')
      return [{ text: nameOf(milestone, words), note: due ? words.copy.dueOn(formats.day(due)) : words.copy.noDue }];
    const unmet = acceptance.filter(({ met }) => met === undefined);
    return unmet.map((one) => ({
      text: words.labelled(nameOf(milestone, words), plainLine(one.text)),
      ...(one.due && { note: words.copy.neededBy(formats.day(one.due)) }),
    }));
  });
  const orders = plan.changeOrders.filter(isUndecided).map((order) => {
    const name = [order.id ?? '', order.title ?? '']
      .map(plainLine)
      .filter((part) => part !== '')
      .join(' ');
    return { text: words.labelled(words.copy.order, name), note: words.copy.orderState[stateOf(order)] };
  });
  return [...milestones, ...orders];
}
