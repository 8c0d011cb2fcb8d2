import { heading, list, paragraph, type Block } from '../document';
import type { ClientWords } from '../words/clientWords';
import { reportSections } from './report';
import type { ReportParts } from './reportTemplate';

/** How a report is made of its parts. */
export type Layout = (parts: ReportParts) => readonly Block[];

/** First the state, then the sections in their order, of which an empty one says so. */
export function usualLayout(
  { state, project, day, sections, nothing }: ReportParts,
  { report }: ClientWords,
): readonly Block[] {
  return [
    paragraph(state),
    ...reportSections.flatMap((section) => [
      heading(2, report.headings[section]),
      sections[section].length === 0 ? paragraph(nothing) : list(sections[section]),
    ]),
    paragraph(report.title(project, day)),
  ];
}
