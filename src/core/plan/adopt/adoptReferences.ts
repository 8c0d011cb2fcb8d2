import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { Intent, Path } from '../edit/intent';
import { nextId } from '../edit/nextId';
import { findPair } from '../edit/yamlSource';
import type { AdoptedChange, Wish } from './wishes';

/** Dependencies by the title of a milestone become ones by its id; it gets one where it has none. */
export function adoptReferences(list: YAMLSeq): readonly Wish[] {
  const names = new Names(list);
  return list.items.flatMap((item, milestone) => {
    const value: unknown = isMap(item) ? findPair(item, 'depends_on')?.value : undefined;
    const path: Path = ['milestones', milestone, 'depends_on'];
    const places = isSeq(value)
      ? value.items.map((inner, index) => [inner, [...path, index]] as const)
      : [[value, path] as const];
    return places.flatMap(([node, at]): Wish[] => {
      const id: unknown = isMap(node) ? findPair(node, 'id')?.value : node;
      if (!isScalar(id)) return [];
      const text = String(id.value);
      const found = names.resolve(text, !isSeq(value));
      if (!found) return [];
      const { intents, to } = found;
      const set = { kind: 'set', path: isMap(node) ? [...at, 'id'] : at, value: to } as const;
      const changes: AdoptedChange[] = [{ kind: 'value', from: text, to: typeof to === 'string' ? to : to.join(', ') }];
      return [{ intents: [...intents, set], changes, left: { key: 'depends_on', value: text, milestone } }];
    });
  });
}

interface Resolved {
  /** What gives the milestones their ids first. */
  readonly intents: readonly Intent[];
  /** Several for a text that lists them. */
  readonly to: string | readonly string[];
}

class Names {
  readonly #ids: string[] = [];
  /** By title the indexes of its milestones. */
  readonly #titles = new Map<string, number[]>();
  readonly #idOf = new Map<number, string>();

  constructor({ items }: YAMLSeq) {
    items.forEach((item, index) => {
      if (!isMap(item)) return;
      const [id, title] = ['id', 'title'].map((key) => findPair(item, key)?.value);
      if (isScalar(id) && /^\S+$/.test(String(id.value))) {
        this.#ids.push(String(id.value));
        this.#idOf.set(index, String(id.value));
      } else if (findPair(item, 'id') && isScalar(id) && String(id.value) !== '') return;
      if (!isScalar(title)) return;
      const name = fold(String(title.value));
      this.#titles.set(name, [...(this.#titles.get(name) ?? []), index]);
    });
  }

  /** @returns undefined for an id, and for a text that names no milestone, or several */
  resolve(text: string, mayList: boolean): Resolved | undefined {
    if (this.#ids.includes(text)) return undefined;
    const one = this.#byTitle(text);
    if (one) return { intents: one.intents, to: one.id };
    const parts = text.split(/[,;]/).map((part) => part.trim());
    if (!mayList || parts.length < 2) return undefined;
    const known = parts.every((part) => this.#ids.includes(part) || this.#titles.get(fold(part))?.length === 1);
    if (!known) return undefined;
    const all = parts.map((part) => (this.#ids.includes(part) ? { id: part, intents: [] } : this.#byTitle(part)));
    return { intents: all.flatMap((part) => part?.intents ?? []), to: all.flatMap((part) => part?.id ?? []) };
  }

  #byTitle(title: string): { readonly id: string; readonly intents: readonly Intent[] } | undefined {
    const [index, ...more] = this.#titles.get(fold(title)) ?? [];
    if (index === undefined || more.length > 0) return undefined;
    const known = this.#idOf.get(index);
    if (known !== undefined) return { id: known, intents: [] };
    let number = index + 1;
    while (this.#ids.includes(`M${number}`)) number++;
    const id = nextId(this.#ids) ?? `M${number}`;
    this.#ids.push(id);
    this.#idOf.set(index, id);
    return { id, intents: [{ kind: 'set', path: ['milestones', index, 'id'], value: id }] };
  }
}

function fold(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase();
}
