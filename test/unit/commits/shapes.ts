import assert from 'node:assert/strict';
import { CommitIndex, indexCommit } from '../../../src/core/commits/commitIndex';
import { findCandidates } from '../../../src/core/commits/candidates';
import { readPattern } from '../../../src/core/commits/referencePattern';
import { referenceSpans } from '../../../src/core/commits/referenceSpans';

/** A message, the ids that it links in the order of the plan, and those that it declares as done. */
export type Shape = readonly [message: string, links: string, completes?: string];

export const planIds = 'M1 M2 M3 docs api PROJ-12 PROJ-13 v1.0 web/M4 Ü-1 Änderung 42 m-15 M(1) epic:1'.split(' ');

const known = new Set(planIds);

/** What the index of commits lists of one commit, for each milestone of the plan. */
export function linked(message: string, source = ''): { readonly links: string; readonly completes: string } {
  const commit = { hash: 'a'.repeat(40), time: 1, author: 'Sam', subject: message.split('\n')[0] ?? '', message };
  const index = new CommitIndex();
  const kept = indexCommit(commit, readPattern(source).pattern);
  if (kept) index.add([kept]);
  index.setPlans([{ uri: 'p', milestones: planIds.map((id) => ({ id, handLinked: [] })) }]);
  const links = planIds.filter((id) => index.commitsOf('p', id).length > 0);
  const completes = planIds.filter((id) => index.commitsOf('p', id).some((one) => one.completes));
  return { links: links.join(' '), completes: completes.join(' ') };
}

/** The ids that are coloured while the message is written. */
export function coloured(message: string): string {
  const words = referenceSpans(message, known).map(({ start, end }) => message.slice(start, end));
  return planIds.filter((id) => words.includes(id)).join(' ');
}

/** Tries each message with line ends of both kinds; what links must be coloured, and nothing else. */
export function itReads(shapes: readonly Shape[]): void {
  for (const [message, links, completes = ''] of shapes) {
    it(`reads ${JSON.stringify(message)}`, () => {
      for (const text of [message, `${message}\n`, message.replace(/\n/g, '\r\n')]) {
        assert.deepEqual(linked(text), { links, completes });
        assert.equal(coloured(text), links, 'colours');
      }
    });
  }
}

/** Whether the message has words that could be ids, known or not. */
export function isKept(message: string): boolean {
  return findCandidates(message) !== undefined;
}
