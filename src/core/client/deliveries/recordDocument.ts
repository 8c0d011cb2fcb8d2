import { heading, list, paragraph, type Block } from '../document';
import type { DeliveryRecord } from './deliveryRecord';

/** The record as a text to read and to edit. */
export function recordDocument({ words, title, asOf, count, onTime, projects }: DeliveryRecord): readonly Block[] {
  return [
    heading(1, title),
    paragraph(
      [asOf, count, ...(onTime === '' ? [] : [words.labelled(words.deliveries.onTimeLabel, onTime)])].join(' · '),
    ),
    ...projects.flatMap(({ name, client, deliveries }) => [
      heading(2, [name || words.untitled, client].filter((part) => part !== '').join(' · ')),
      ...deliveries.flatMap(({ title: text, done, agreed, deliverables, said }) => [
        heading(3, text),
        paragraph([done, agreed].filter((part) => part !== '').join(' · ')),
        ...(deliverables.length === 0 ? [] : [list(deliverables)]),
        ...said.map((one) => paragraph(`${words.quoted(one.text)} – ${one.by}`)),
      ]),
    ]),
  ];
}
