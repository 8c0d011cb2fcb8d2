/**
 * The id that comes next: `M3` after `M1` and `M2`, `m-010` after `m-009`.
 * @returns undefined when no id ends in a number
 */
export function nextId(ids: readonly string[]): string | undefined {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const parts = /^(.*?)(\d{1,9})$/.exec(id);
    if (parts?.[1] === undefined || parts[2] === undefined) continue;
    groups.set(parts[1], [...(groups.get(parts[1]) ?? []), parts[2]]);
  }
  // The commonest beginning; of two that are as common the later one.
  let best: { prefix: string; numbers: readonly string[] } | undefined;
  for (const [prefix, numbers] of groups) {
    if (!best || numbers.length >= best.numbers.length) best = { prefix, numbers };
  }
  if (!best) return undefined;
  const width = Math.min(...best.numbers.map((number) => number.length));
  const next = Math.max(...best.numbers.map(Number)) + 1;
  return best.prefix + String(next).padStart(width, '0');
}
