import type { Alias, Document, Node } from 'yaml';
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
