import type { Span } from '../../text';
import { nounPhrase } from '../grammar/nounPhrase';
import { sentenceAt } from '../grammar/sentences';
import type { Prose } from '../reading/prose';
import { hasEvidence } from './evidence';
import { praiseIn } from './praise';

/** The first quality that is a matter of taste, where it is what has to be met. */
export function findTaste(prose: Prose): Span | undefined {
  const { text } = prose;
  const found = praiseIn(prose);
  const [first, next] = found;
  if (!first || (!next && isDocument(text, first.end))) return undefined;
  const { start, end } = sentenceAt(text, first.start);
  // One word of praise beside steps that can be watched is decoration; two of them are what is promised.
  const isBeside = hasEvidence(text.slice(start, end), ['behaviour', 'change']);
  if (isBeside && !next && !/\b(?:quickly|swiftly|rapidly|fast|easy to)\b/i.test(first.words)) return undefined;
  const isOne = next !== undefined && next.start - first.end <= 6 && next.end <= end;
  if (!isOne) return first;
  // Of “fully functional and user-friendly” the word that says less is enough; two of a kind are one fault.
  if (first.kind === next.kind) return { start: first.start, end: next.end };
  return first.kind === 'praise' ? first : next;
}

/** “A beginner-friendly guide to …” is there or not, whatever one thinks of it. */
function isDocument(text: string, at: number): boolean {
  const [thing, ...rest] = nounPhrase(text, at);
  return (
    thing !== undefined &&
    rest.length === 0 &&
    /^(?:guide|tutorial|manual|handbook|walkthrough)$/.test(thing.word) &&
    /^\s(?:to|on|of|for|that|with)\s/.test(text.slice(thing.end))
  );
}
