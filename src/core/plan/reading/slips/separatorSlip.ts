import { columnOfContent, startOfNextLine } from '../../lines';
import { readLine, type BlockLine } from '../../place/blockLine';
import { lacks, listAt } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { contentBelow, type OpenBlock } from './openBlocks';

/**
 * A `---` or `...` within one plan: what follows goes on with the list above it, or with a key that the plan lacks. Behind one such,
 * another may end the plan.
 */
export function separatorSlip(text: string, open: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const { start, content, end } = line;
  const below = contentBelow(text, line);
  const [root] = open;
  const mark = text.slice(content, end).trim();
  // At the end of a plan YAML takes `...` as what it is.
  if (!root || (mark !== '---' && (mark !== '...' || !below))) return undefined;
  const edits = [{ start, end: startOfNextLine(text, start), newText: '' }];
  const at = { from: content, to: content + 3 };
  if (!below) return { kind: 'several-documents', at, detail: 'closing', edits };
  const column = columnOfContent(below);
  const [first] = readLine(text, below.start).entries;
  const goesOn =
    first?.kind === 'dash'
      ? open.some((block) => block.kind === 'list' && block.column === column) || isBareList(open.at(-1))
      : first !== undefined && column === root.column && lacks(root, first.name, open);
  if (!goesOn) return undefined;
  return { kind: 'several-documents', at, detail: 'within', edits };
}

function isBareList(block: OpenBlock | undefined): boolean {
  return block?.value === 'none' && listAt(block.entries.at(-1)?.entry.name ?? '') !== undefined;
}
