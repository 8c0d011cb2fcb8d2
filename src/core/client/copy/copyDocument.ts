import { heading, list, paragraph, type Block } from '../document';
import type { ClientCopy } from './clientCopy';
import type { CopyMilestone } from './copyMilestone';

/** The client copy as text, for a mail or a page in Markdown. */
export function copyDocument(copy: ClientCopy): readonly Block[] {
  const { words, phases } = copy;
  const { labelled } = words;
  const section = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(2, title), list(items)];
  return [
    heading(1, copy.project),
    paragraph([copy.client === '' ? [] : words.copy.preparedFor(copy.client), copy.asOf].flat().join(' · ')),
    ...(copy.facts.length === 0 ? [] : [list(copy.facts.map(({ label, value }) => labelled(label, value)))]),
    ...section(words.copy.goals, copy.goals),
    ...phases.flatMap(({ title, milestones }) => [
      heading(2, title === '' ? words.copy.milestones : title),
      ...milestones.flatMap((milestone) => milestoneBlocks(milestone, copy)),
    ]),
    ...section(
      words.copy.needs,
      copy.needs.map(({ text, when, forWhat }) => [text, when, forWhat].filter((part) => part !== '').join(', ')),
    ),
    ...section(words.copy.notIncluded, copy.out),
    ...section(words.copy.restsOn, copy.assumptions),
    ...section(words.copy.review, copy.review),
    ...(copy.orders.length === 0
      ? []
      : [
          ...section(
            words.copy.orders,
            copy.orders.map(({ title, facts }) => (facts.length === 0 ? title : labelled(title, facts.join(' · ')))),
          ),
          paragraph(words.copy.orderRest),
        ]),
  ];
}

function milestoneBlocks(milestone: CopyMilestone, { words }: ClientCopy): readonly Block[] {
  const { labelled } = words;
  const { id, title, state, when, price, payment, agreement, code } = milestone;
  // With its colon as the language writes it.
  const leadIn = (label: string): string => labelled(label, '').trimEnd();
  const facts = [
    labelled(words.copy.state, state),
    labelled(when.label, when.value),
    ...(price === '' ? [] : [labelled(words.copy.price, [price, payment].filter((part) => part !== '').join(', '))]),
    ...milestone.notes,
    ...(agreement === '' ? [] : [agreement]),
    words.copy.wording(code),
  ];
  return [
    heading(3, [id, title].filter((part) => part !== '').join(' ')),
    ...milestone.description.map(paragraph),
    list(facts),
    ...(milestone.deliverables.length === 0
      ? []
      : [paragraph(leadIn(words.copy.youGet)), list(milestone.deliverables)]),
    ...(milestone.criteria.length === 0
      ? []
      : [
          paragraph(leadIn(words.copy.doneWhen)),
          list(
            milestone.criteria.map(({ text, note, isMet }) => ({
              text: note === '' ? text : `${text} (${note})`,
              isTicked: isMet,
            })),
          ),
        ]),
    ...(milestone.mine.length === 0
      ? []
      : [paragraph(leadIn(words.copy.mine)), list(milestone.mine.map(({ label, value }) => labelled(label, value)))]),
  ];
}
