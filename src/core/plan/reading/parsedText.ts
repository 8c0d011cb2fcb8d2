import { visit, type Alias, type Document, type Node } from 'yaml';
import type { PartProblem } from '../problem';

/** A text parsed by the YAML library, with all faults because of which it is not one valid document. */
export interface YamlText {
  readonly text: string;
  /** Undefined when the text could not be parsed at all. */
  readonly document: Document.Parsed | undefined;
  /** The node of each alias. An alias without an anchor before it is missing here and has a problem. */
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly problems: readonly PartProblem[];
}

/** Gives each node the place that its offsets have in another text. */
export function moveNodes(document: Document.Parsed, move: (offset: number) => number): void {
  visit(document, {
    Node(_key, node) {
      if (!node.range) return;
      const [start, valueEnd, nodeEnd] = node.range;
      node.range = [move(start), move(valueEnd), move(nodeEnd)];
    },
  });
}
