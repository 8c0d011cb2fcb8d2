import { isMap, isSeq } from 'yaml';
import type { PartProblem } from '../problem';
import { readYaml, type YamlText } from '../reading/yamlText';

/** Kinds of faults that may be limited to their own lines: a half-typed key, a duplicate key, a tab, a slip. */
const localKinds: ReadonlySet<string> = new Set([
  'yaml',
  'duplicate-key',
  'tab-indentation',
  'slip',
  'missing-dash',
  'other-dash',
  'dash-column',
  'check-box',
]);

/**
 * Whether syntax faults are contained in a list item: the parser reports the same faults for the item alone and for the item
 * within a list, and they do not change how the text after the item is parsed. An open quote or bracket is not contained,
 * since it continues into the following items.
 * @param text of one item, with its line ends
 * @param faults the faults of the text parsed alone
 * @param indent columns before the dash
 */
export function areContained(text: string, faults: readonly PartProblem[], indent: number): boolean {
  const areLocal = faults.every(
    (fault) =>
      fault.code === 'plan.syntax' && (localKinds.has(fault.kind) || fault.mending !== undefined) && fault.at.from > 0,
  );
  if (!areLocal) return false;
  // What is read as if mended leaves nothing open, and is mended in the whole text like here, stretch by stretch.
  if (faults.every((fault) => fault.code === 'plan.syntax' && fault.mending !== undefined)) return true;
  const pad = ' '.repeat(indent);
  // Two keys, since an open bracket may only be noticed at a second key.
  const item = `${pad}- x: x\n${pad}  y: [x]\n`;
  const oneMore = '[[{"x":"x","y":["x"]}],[]]';
  // An item without a final line end is the last one.
  if (!text.endsWith('\n')) return findsSame(text, faults, '', '[[],[]]');
  return (
    findsSame(text, faults, item, oneMore) &&
    findsSame(text, faults, `${pad}# x\n${item}`, oneMore) &&
    findsSame(text, faults, 'y: x\nz: [x]\n', '[[],[{"y":"x"},{"z":["x"]}]]')
  );
}

/** The key of the list: what slipped shows only where the plan has a list of milestones. */
const list = 'milestones:\n';

/** @param follows what is behind an item without faults, as {@link whatFollows} says it */
function findsSame(text: string, faults: readonly PartProblem[], behind: string, follows: string): boolean {
  const { document, problems } = readYaml(list + text + behind);
  if (whatFollows(document) !== follows) return false;
  const moved = faults.map((fault) => {
    const { from, to } = fault.at;
    return { ...fault, at: { from: from + list.length, to: to + list.length } };
  });
  return JSON.stringify(problems) === JSON.stringify(moved);
}

/** The data after the first item of the list, as a string to compare; undefined where there is no list. */
function whatFollows(document: YamlText['document']): string | undefined {
  const root = document?.contents;
  const items = isMap(root) ? root.items[0]?.value : undefined;
  return isMap(root) && isSeq(items) ? JSON.stringify([items.items.slice(1), root.items.slice(1)]) : undefined;
}
