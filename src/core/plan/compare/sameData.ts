import { normalizeWords } from '../promise/scopeDigest';

/** Keys of the data of a plan that hold places, which change without a change of what it says. */
const places: ReadonlySet<string> = new Set(['at', 'anchor', 'entry', 'statusField']);

/** Whether two parts of a plan say the same, wherever they stand. The order of lists counts; how words are folded and encoded does not. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') return normalizeWords(one) === normalizeWords(other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => sameData(item, other[index]));
  }
  // The keys come from one schema, in one order; a key that only the other has is found by their number.
  for (const key in one) {
    if (places.has(key)) continue;
    if (!sameData(one[key as keyof typeof one], other[key as keyof typeof other])) return false;
  }
  return true;
}
