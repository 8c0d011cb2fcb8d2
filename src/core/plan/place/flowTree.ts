import { flowTokens } from './flowTokens';
import { unquote } from './quotes';

/** What stands in brackets or braces, as far as its keys go. */
export interface FlowTree {
  readonly isMap: boolean;
  readonly entries: readonly FlowEntry[];
}

/** An item of a list, or a pair of a map. */
export interface FlowEntry {
  /** Without quotes; undefined for an item of a list that is no pair. */
  readonly key: string | undefined;
  /** Undefined where the value is no collection. */
  readonly value: FlowTree | undefined;
}

interface OpenTree {
  readonly isMap: boolean;
  readonly entries: FlowEntry[];
  word?: string | undefined;
  key?: string | undefined;
  value?: OpenTree | undefined;
}

/** Reads from an opening bracket on. What is not closed before `end` ends there. */
export function readFlowTree(text: string, start: number, end: number): FlowTree {
  const root: OpenTree = { isMap: false, entries: [] };
  const open = [root];
  for (const { kind, mark, span } of flowTokens(text, start, end)) {
    const tree = open.at(-1) ?? root;
    if (kind === 'word') tree.word = withoutProperties(text.slice(span.start, span.end));
    else if (kind === 'colon') tree.key = tree.word ?? '';
    else if (kind === 'open') {
      tree.value = { isMap: mark === '{', entries: [] };
      open.push(tree.value);
    } else if (kind !== 'comment') {
      endEntry(tree);
      if (kind === 'close') open.pop();
      if (open.length <= 1) break;
    }
  }
  for (const tree of open.slice(1)) endEntry(tree);
  return root.value ?? root;
}

/** A word alone is a key in a map, whose value is left out: `{ a, b: 1 }`. */
function endEntry(tree: OpenTree): void {
  const key = tree.key ?? (tree.isMap && !tree.value ? tree.word : undefined);
  if (key !== undefined || tree.value) tree.entries.push({ key, value: tree.value });
  tree.word = tree.key = tree.value = undefined;
}

function withoutProperties(source: string): string {
  const words = source.split(/\s/);
  const first = words.findIndex((word) => word !== '' && word !== '?' && !/^[&!]/.test(word));
  return unquote(first <= 0 ? source : words.slice(first).join(' ').trim());
}
