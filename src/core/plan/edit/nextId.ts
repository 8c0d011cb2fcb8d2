/**
 * The id that comes next: `M3` after `M1` and `M2`, `m-010` after `m-009`.
 * @returns undefined when no id ends in a number
 */
export function nextId(ids: readonly string[]): string | undefined {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const parts = /^(.*?)(\d{1,9})$/.exec(id);
    if (parts?.[1] === undefined || parts[2] === undefined) continue;
    const group = groups.get(parts[1]);
    if (group) group.push(parts[2]);
    else groups.set(parts[1], [parts[2]]);
  }
  // The commonest beginning; of two that are as common the later one.
  let best: { prefix: string; numbers: readonly string[] } | undefined;
  for (const [prefix, numbers] of groups) {
    if (!best || numbers.length >= best.numbers.length) best = { prefix, numbers };
  }
  if (!best) return undefined;
  let width = Infinity;
  let last = 0;
  for (const number of best.numbers) {
    width = Math.min(width, number.length);
    last = Math.max(last, Number(number));
  }
  return best.prefix + String(last + 1).padStart(width, '0');
}
