import { isMap, isSeq } from 'yaml';
import type { FoundProblem } from '../problem';
import { readYaml, type YamlText } from '../reading/yamlText';

/** What goes no further than the lines on which it stands: a key half typed, a key twice, a tab. */
const localKinds: ReadonlySet<string> = new Set(['yaml', 'duplicate-key', 'tab-indentation']);

/**
 * Whether faults of the syntax stay within a list item: the parser finds the same in the item alone as where it stands in a
 * list, and whatever follows is what it would be without them. An open quote or bracket swallows what follows.
 * @param text of one item, with its line ends
 * @param faults what reading the text alone finds
 * @param indent columns before the dash
 */
export function areContained(text: string, faults: readonly FoundProblem[], indent: number): boolean {
  const areLocal = faults.every(
    (fault) => fault.code === 'plan.syntax' && localKinds.has(fault.kind) && fault.at.from > 0,
  );
  if (!areLocal) return false;
  const pad = ' '.repeat(indent);
  // Several lines, since an open bracket may show only where a second key follows the first.
  const item = `${pad}- x: x\n${pad}  y: [x]\n`;
  // Without a line end nothing can follow.
  const followers = text.endsWith('\n') ? [item, `${pad}# x\n${item}`, 'y: x\nz: [x]\n'] : [''];
  return followers.every((behind) => findsSame(text, faults, behind, `${pad}- x\n`));
}

const list = 'x:\n';

/** @param other an item without faults */
function findsSame(text: string, faults: readonly FoundProblem[], behind: string, other: string): boolean {
  const { document, problems } = readYaml(list + text + behind);
  const follows = whatFollows(document);
  if (follows === undefined || follows !== whatFollows(readYaml(list + other + behind).document)) return false;
  const moved = faults.map((fault) => {
    const { from, to } = fault.at;
    return { ...fault, at: { from: from + list.length, to: to + list.length } };
  });
  return JSON.stringify(problems) === JSON.stringify(moved);
}

/** What is read behind the first item of the list; undefined where there is no list. */
function whatFollows(document: YamlText['document']): string | undefined {
  const root = document?.contents;
  const items = isMap(root) ? root.items[0]?.value : undefined;
  return isMap(root) && isSeq(items) ? JSON.stringify([items.items.slice(1), root.items.slice(1)]) : undefined;
}
