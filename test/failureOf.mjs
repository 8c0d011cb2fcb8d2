/**
 * @typedef {{ group: string, title: string }} Failure `group` is the title of the outermost `describe`; empty outside of any
 * @param {import('mocha').Runnable} failed a test or a hook
 * @returns {Failure}
 */
export function failureOf(failed) {
  let group = failed.parent;
  while (group?.parent && !group.parent.root) group = group.parent;
  return { group: group?.root ? '' : (group?.title ?? ''), title: failed.fullTitle() };
}
