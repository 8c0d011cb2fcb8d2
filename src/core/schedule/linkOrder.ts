import type { Network } from './network';

/** The links by a task at one of their ends, in the order of the links. */
export function groupLinks(
  ends: readonly number[],
  size: number,
): { readonly first: Int32Array; readonly links: Int32Array } {
  const first = new Int32Array(size + 1);
  for (const task of ends) first[task + 1] = (first[task + 1] ?? 0) + 1;
  for (let task = 0; task < size; task++) first[task + 1] = (first[task + 1] ?? 0) + (first[task] ?? 0);
  const next = first.slice();
  const links = new Int32Array(ends.length);
  for (const [link, task] of ends.entries()) {
    const place = next[task] ?? 0;
    links[place] = link;
    next[task] = place + 1;
  }
  return { first, links };
}

/** Tasks in a cycle, and those behind one, are missing. */
export function inOrder(
  {
    follower,
    firstAfter,
    firstFollower,
    followerLinks,
  }: Pick<Network, 'follower' | 'firstAfter' | 'firstFollower' | 'followerLinks'>,
  size: number,
): Int32Array {
  const order = new Int32Array(size);
  let length = 0;
  const missing = new Int32Array(size);
  for (let task = 0; task < size; task++) {
    const count = (missing[task] = (firstAfter[task + 1] ?? 0) - (firstAfter[task] ?? 0));
    if (count === 0) order[length++] = task;
  }
  for (let place = 0; place < length; place++) {
    const task = order[place] ?? 0;
    for (let at = firstFollower[task] ?? 0; at < (firstFollower[task + 1] ?? 0); at++) {
      const next = follower[followerLinks[at] ?? 0] ?? 0;
      const left = (missing[next] = (missing[next] ?? 0) - 1);
      if (left === 0) order[length++] = next;
    }
  }
  return order.subarray(0, length);
}
