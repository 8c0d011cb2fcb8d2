import { isMap, isScalar, isSeq } from 'yaml';
import type { PlanProblem } from '../problem';
import { readYaml } from '../yamlText';

/** What goes no further than the lines on which it stands: a key half typed, a key twice, a tab. */
const localKinds: ReadonlySet<string> = new Set(['yaml', 'duplicate-key', 'tab-indentation']);

/**
 * Whether faults of the syntax stay within a list item: the parser finds the same in the item alone as where it stands in a
 * list, and whatever follows is what it would be without them. An open quote or bracket swallows what follows.
 * @param text of one item, with its line ends
 * @param faults what reading the text alone finds
 * @param indent columns before the dash
 */
export function areContained(text: string, faults: readonly PlanProblem[], indent: number): boolean {
  const areLocal = faults.every(
    (fault) => fault.code === 'plan.syntax' && localKinds.has(fault.kind) && fault.span.start > 0,
  );
  if (!areLocal) return false;
  // Without a line end nothing can follow.
  if (!text.endsWith('\n')) return findsSame(text, faults, '', 1, 1);
  const dash = `${' '.repeat(indent)}- x\n`;
  return findsSame(text, faults, dash, 2, 1) && findsSame(text, faults, 'y: x\n', 1, 2);
}

const list = 'x:\n';

function findsSame(text: string, faults: readonly PlanProblem[], behind: string, items: number, keys: number): boolean {
  const { document, problems } = readYaml(list + text + behind);
  const root = document?.contents;
  const seq = isMap(root) ? root.items[0]?.value : undefined;
  if (!isMap(root) || !isSeq(seq) || root.items.length !== keys || seq.items.length !== items) return false;
  const follower = keys > 1 ? root.items[1]?.value : items > 1 ? seq.items[1] : undefined;
  if (behind !== '' && !(isScalar(follower) && follower.value === 'x')) return false;
  const moved = faults.map((fault) => {
    const { start, end } = fault.span;
    return { ...fault, span: { start: start + list.length, end: end + list.length } };
  });
  return JSON.stringify(problems) === JSON.stringify(moved);
}
