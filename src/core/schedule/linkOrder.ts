/** Links between tasks as a graph in arrays. Tasks and links are indexes. */
export interface Links {
  /** Of each link the task that waits. Links are in the order of these. */
  readonly follower: readonly number[];
  /** The links to what a task waits for: from the one at its index to, not including, the one at the next. */
  readonly firstAfter: Int32Array;
  /** The same of what waits for a task, as indexes of {@link followerLinks}. */
  readonly firstFollower: Int32Array;
  readonly followerLinks: Int32Array;
}

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

/**
 * Tasks, each behind all that it depends on. Those in a cycle, and those behind one, are missing.
 * @param size the number of tasks
 */
export function inOrder({ follower, firstAfter, firstFollower, followerLinks }: Links, size: number): Int32Array {
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
