import type { MilestoneText } from './milestoneText';
import type { JudgedMilestone, MarkedWords } from './rule';

/**
 * What is told of the words that the rules marked. Where people write several entries that can be checked, a soft word in one
 * of them is no fault of the milestone, and late in a long text it is at most worth a hint.
 */
export function weighWords({ texts }: JudgedMilestone, marked: readonly MarkedWords[]): readonly MarkedWords[] {
  if (marked.length === 0) return marked;
  const entries = texts.filter(isEntry);
  const flagged = new Set(marked.map(({ prose }) => prose).filter(isEntry));
  const areConcrete = entries.length >= 2 && flagged.size * 2 < entries.length;
  return marked.flatMap((words) => {
    if (isAlwaysTold(words)) return [words];
    if (areConcrete && isEntry(words.prose) && !standsOut(words.prose, entries)) return [];
    return [isLate(words) ? { ...words, isFaint: true } : words];
  });
}

function isEntry({ role }: MilestoneText): boolean {
  return role === 'acceptance' || role === 'deliverable';
}

/** A gap, and a set without members, leave something open whatever stands beside them. */
function isAlwaysTold({ code }: MarkedWords): boolean {
  return code === 'smart.specific.placeholder' || code === 'smart.specific.undefined-set';
}

const shortEntry = 6;
const mostConcrete = 0.6;

/** A short entry that nobody can check, unless nearly all beside it can be checked. */
function standsOut(prose: MilestoneText, entries: readonly MilestoneText[]): boolean {
  if (prose.hasEvidence || countWords(prose.text) > shortEntry) return false;
  const siblings = entries.filter((other) => other !== prose);
  return siblings.filter(({ hasEvidence }) => hasEvidence).length < siblings.length * mostConcrete;
}

const longText = 18;
const earlyPart = 60;

function isLate({ prose, start }: MarkedWords): boolean {
  return start >= earlyPart && countWords(prose.text) >= longText && prose.hasEvidence;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
