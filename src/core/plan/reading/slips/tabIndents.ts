import type { TextEdit } from '../../../text';
import { linesFrom } from '../../lines';
import type { YamlText } from '../parsedText';
import { readEdited } from './offsetMap';

/** How many spaces a tab may stand for; the first where the lines fit several ways, since plans are indented so. */
const widths = [2, 4, 8, 3];

/**
 * Reads a text that is indented with tabs throughout, where its lines alone do not say where they belong. One editor most likely
 * wrote them all, so that all are one fault, which is mended at once.
 * @param written the text read as it is
 * @returns undefined where that leaves any fault
 */
export function readTabIndents(written: YamlText, read: (text: string) => YamlText): YamlText | undefined {
  const { text, problems } = written;
  const isTab = problems.some((problem) => problem.code === 'plan.syntax' && problem.kind === 'tab-indentation');
  if (!isTab) return undefined;
  for (const width of widths) {
    const edits = tabsAsSpaces(text, width);
    const [first] = edits;
    if (!first) return undefined;
    const yaml = readEdited(text, edits, read);
    if (yaml.problems.length > 0) continue;
    const from = first.start + text.slice(first.start, first.end).indexOf('\t');
    const mending = edits.map(({ start, end, newText }) => ({ by: start - from, length: end - start, newText }));
    const at = { from, to: from + 1 };
    return { ...yaml, problems: [{ code: 'plan.syntax', kind: 'tab-indentation', mending, at }] };
  }
  return undefined;
}

/** Replaces the tabs of the indentation in all lines. */
export function tabsAsSpaces(text: string, width: number): readonly TextEdit[] {
  return [...linesFrom(text)]
    .filter(({ start, indent, content }) => content - start > indent)
    .map(({ start, content }) => ({
      start,
      end: content,
      newText: text.slice(start, content).replaceAll('\t', ' '.repeat(width)),
    }));
}
