import type { PlanFile } from '../parsePlan';
import { normalizeWords, type AgreedWords } from '../promise/scopeDigest';
import type { Intent, Path } from './intent';

/**
 * Gives a key of a milestone the texts that it had. In a list an item that has the words of one of them stays as it is; the
 * others get the words that are missing, so that what stands beside them, such as `met`, stays too.
 * @param texts none removes the key
 */
export function restoreWords(
  file: PlanFile,
  index: number,
  { key, texts }: { readonly key: AgreedWords; readonly texts: readonly string[] },
): Intent[] {
  const milestone = file.plan.milestones[index];
  const path: Path = ['milestones', index, key];
  const [first] = texts;
  if (!milestone) return [];
  if (first === undefined) return [{ kind: 'remove', path }];
  if (key === 'title' || key === 'description') return [{ kind: 'set', path, value: first }];
  const items =
    key === 'acceptance'
      ? milestone.acceptance.map(({ text, at }) => ({ text, at }))
      : milestone.deliverables.map((text) => ({ text, at: text.at }));
  const missing = [...texts];
  const others = items.filter(({ text }) => {
    const place = missing.findIndex((other) => normalizeWords(other) === normalizeWords(text.value));
    if (place >= 0) missing.splice(place, 1);
    return place < 0;
  });
  const changed = others.slice(0, missing.length).map(({ text, at }, place): Intent => {
    const item: Path = [...path, { at: at.from }];
    return { kind: 'set', path: text.at.from === at.from ? item : [...item, 'text'], value: missing[place] ?? '' };
  });
  const removed = others.slice(missing.length).map(({ at }): Intent => ({
    kind: 'remove',
    path: [...path, { at: at.from }],
  }));
  const added = missing.slice(others.length).map((value): Intent => ({ kind: 'append', path, value }));
  return [...changed, ...removed, ...added];
}
