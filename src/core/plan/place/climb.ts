import { hasContent, linesAbove } from '../lines';
import { contentBelow } from './below';
import { readLine, type BlockLine, type Entry, type Rest } from './blockLine';

/** A dash or key under which the place is. */
export interface Ancestor {
  readonly entry: Entry;
  readonly line: BlockLine;
  /** How many items of the same list stand above a dash; 0 for a key. */
  readonly index: number;
}

/** What a place belongs to, read from the lines above it. */
export interface Climb {
  /** From the top down. */
  readonly ancestors: readonly Ancestor[];
  /** What is around it; `nothing` where no line above or below shows it. */
  readonly holds: 'map' | 'list' | 'nothing';
  /** Of the keys or dashes of that map or list. */
  readonly column: number;
  /** The number that an item beginning here would have; 0 unless it is in a list. */
  readonly index: number;
  /** The ancestor whose value is no block of keys or items but a text or brackets, whether still open or already closed. */
  readonly inside?: { readonly depth: number; readonly rest: Rest };
}

/** Keys and numbers of items, from the top. */
export function pathOf(ancestors: readonly Ancestor[]): readonly (string | number)[] {
  return ancestors.map(({ entry, index }) => (entry.kind === 'key' ? entry.name : index));
}

interface Current {
  readonly kind: 'dash' | 'key' | 'unknown';
  readonly column: number;
  /** Undefined for the place at which the climb begins. */
  readonly at?: { readonly entry: Entry; readonly line: BlockLine };
}

/**
 * Reads the lines from one up to the top-level key above it. Lines that are indented more than the place are skipped: they
 * belong to its siblings, or are inside a text.
 * @param own the entries before the place on its own line
 * @param column at which the place begins; used only where there are no entries before it
 */
export function climb(text: string, line: BlockLine, own: readonly Entry[], column: number): Climb {
  return new Climber(text, column).climb(line, own);
}

class Climber {
  readonly #text: string;
  /** From the inside out. */
  readonly #chain: Ancestor[] = [];
  #current: Current;
  /** Items above the current one in its list. */
  #index = 0;
  #slot: Pick<Climb, 'holds' | 'column' | 'index'>;
  #inside: { readonly rest: Rest; readonly above: number } | undefined;
  /** Start of the topmost of the skipped lines: the first child of the next parent. */
  #passed: number | undefined;

  constructor(text: string, column: number) {
    this.#text = text;
    this.#current = { kind: 'unknown', column };
    this.#slot = { holds: 'nothing', column, index: 0 };
  }

  climb(line: BlockLine, own: readonly Entry[]): Climb {
    for (const entry of own.toReversed()) this.#goTo(entry, line);
    this.#goUp(line.start);
    this.#leave(undefined);
    const ancestors = this.#chain.toReversed();
    const below = this.#slot.holds === 'nothing' ? childBelow(this.#text, line, ancestors.at(-1)) : {};
    const inside = this.#inside && { rest: this.#inside.rest, depth: ancestors.length - this.#inside.above };
    return { ancestors, ...this.#slot, ...below, ...(inside && { inside }) };
  }

  #goUp(from: number): void {
    for (const line of linesAbove(this.#text, from)) {
      const { kind, column } = this.#current;
      if (!hasContent(line)) continue;
      if (line.indent > column) {
        this.#passed = line.start;
        continue;
      }
      if (line.begins === 'marker') return;
      this.#look(readLine(this.#text, line.start));
      if (kind !== 'dash' && this.#current.kind === 'key' && this.#current.column === 0) return;
    }
  }

  #look(line: BlockLine): void {
    for (const entry of line.entries.toReversed()) {
      if (isParent(entry, this.#current)) {
        this.#goTo(entry, line);
        if (entry === line.entries.at(-1) && line.rest.form !== 'none') {
          this.#inside = { rest: line.rest, above: this.#chain.length };
        }
      } else if (entry.column === this.#current.column) {
        if (this.#current.kind === 'unknown') this.#current = { ...this.#current, kind: entry.kind };
        if (entry.kind === 'dash' && this.#current.kind === 'dash') this.#index++;
      }
    }
  }

  #goTo(entry: Entry, line: BlockLine): void {
    this.#leave(entry.kind === 'dash' ? line.entries[line.entries.indexOf(entry) + 1] : undefined);
    this.#current = { kind: entry.kind, column: entry.column, at: { entry, line } };
    this.#index = 0;
    this.#passed = undefined;
  }

  /** @param child of the next parent, on the same line as that */
  #leave(child: Entry | undefined): void {
    const { at, kind, column } = this.#current;
    if (at) this.#chain.push({ ...at, index: this.#index });
    else if (kind !== 'unknown') this.#slot = { holds: holderOf(kind), column, index: this.#index };
    else {
      const inner = child ?? (this.#passed === undefined ? undefined : readLine(this.#text, this.#passed).entries[0]);
      if (inner) this.#slot = { holds: holderOf(inner.kind), column: inner.column, index: 0 };
    }
  }
}

function holderOf(kind: 'dash' | 'key'): 'list' | 'map' {
  return kind === 'dash' ? 'list' : 'map';
}

/** Dashes may stand at the column of the key that their list belongs to. */
function isParent(entry: Entry, current: Current): boolean {
  if (entry.column < current.column) return true;
  return entry.column === current.column && entry.kind === 'key' && current.kind === 'dash';
}

/** The map or list that begins with the next line, where no part of it is above the place. */
function childBelow(text: string, line: BlockLine, parent: Ancestor | undefined): Partial<Climb> {
  const [next] = contentBelow(text, line.end);
  const first = next?.entries[0];
  if (!first || next.begins === 'marker') return {};
  const least = parent ? parent.entry.column + (first.kind === 'dash' && parent.entry.kind === 'key' ? 0 : 1) : 0;
  if (first.column < least) return {};
  return { holds: first.kind === 'dash' ? 'list' : 'map', column: first.column, index: 0 };
}
