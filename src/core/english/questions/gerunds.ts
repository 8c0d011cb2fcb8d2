import type { Span } from '../../text';
import { wordsAfter } from '../grammar/words';
import type { Prose } from '../reading/prose';
import { wordSet } from '../words/wordSet';
import { afterLabel } from './labels';

/** Behind these a word with `-ing` is what somebody does and no part of a name: “Understanding of the client”, not “Landing page”. */
const objectStarts = wordSet('and & of the our a an its existing current new more better other different');

/** Verbs after which something is there. */
const makingVerbs = wordSet(`
  adding building creating implementing writing publishing integrating porting backporting migrating replacing removing
  renaming deploying releasing shipping supporting enabling exposing converting generating having moving switching splitting
  designing drawing setting providing allowing making producing delivering installing approving signing upgrading merging`);

/** The gerund at the head of a heading that can be checked by nothing: what is done, and not what is there then. */
export function findGerund(prose: Prose): Span | undefined {
  const { text, form } = prose;
  const [first, second] = wordsAfter(text, afterLabel(text), 2);
  if (form !== 'heading' || !first || !second || !/^[a-z]{3,20}ing$/.test(first.word)) return undefined;
  if (makingVerbs.has(first.word) || !objectStarts.has(second.word) || prose.hasEvidence) return undefined;
  return { start: first.start, end: first.end };
}
