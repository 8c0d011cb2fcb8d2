import { lineEndOf } from '../../../text';
import { columnOfContent } from '../../lines';
import type { BlockLine } from '../../place/blockLine';
import { milestoneShape } from '../../schema/planShape';
import { insertion } from '../quoteSpan';
import { lacks, listAt } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { contentBelow, endOfWordsOn, type OpenBlock } from './openBlocks';

/** A list that begins beside its key: `milestones: - id: M1`. */
export function dashBesideKey(text: string, line: BlockLine): LineSlip | undefined {
  const { content, end } = line;
  const found = /^([a-z_]{1,40}):([ \t]{0,20})-(?=[ \t])/.exec(text.slice(content, Math.min(end, content + 80)));
  const [whole = '', key = '', gap = ''] = found ?? [];
  if (!found || !listAt(key)) return undefined;
  const from = content + whole.length - 1;
  const below = contentBelow(text, line);
  const column = below && columnOfContent(below) > columnOfContent(line) ? columnOfContent(below) : undefined;
  const dash = below?.begins === 'dash' ? column : column && column - 2;
  const indent = ' '.repeat(Math.max(columnOfContent(line), dash ?? columnOfContent(line) + 2));
  const edits = [{ start: from - gap.length, end: from, newText: lineEndOf(text) + indent }];
  return { kind: 'dash-beside-key', at: { from, to: from + 1 }, detail: key, edits };
}

/** The first milestone of a list whose key is missing. @param open the blocks that are open above the line */
export function missingListKey(text: string, open: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const [root, inner] = open;
  const [, key] = line.entries;
  if (inner || root?.kind !== 'map' || root.owner || !lacks(root, 'milestones', open)) return undefined;
  if (!root.entries.some(({ entry }) => entry.name === 'project')) return undefined;
  if (key?.kind !== 'key' || !milestoneShape.keys.has(key.name)) return undefined;
  const at = { from: line.content, to: endOfWordsOn(text, line) };
  return {
    kind: 'missing-list-key',
    at,
    detail: 'milestones',
    edits: [insertion(line.start, `milestones:${lineEndOf(text)}`)],
  };
}
