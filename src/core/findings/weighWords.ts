import { isStatement } from '../english';
import type { MilestoneText } from './milestoneText';
import type { JudgedMilestone, MarkedWords, WordingCode } from './rule';

/**
 * What is told of the words that the rules marked. Among entries most of which can be checked, a soft word in one of them is no
 * fault of the milestone; late in a long text that can be checked it is worth a hint at most.
 */
export function weighWords({ texts }: JudgedMilestone, marked: readonly MarkedWords[]): readonly MarkedWords[] {
  if (marked.length === 0) return marked;
  const entries = texts.filter(isEntry).length;
  const vague = new Set(marked.map(({ prose }) => prose).filter((prose) => isEntry(prose) && !prose.hasEvidence)).size;
  // More than half of the entries are vague: then they are no better than none.
  const areVague = entries < 2 || vague * 2 > entries;
  const areMany = vague * fewestOf >= entries;
  // What is still to be written cannot be judged: a text with a gap has that alone.
  const gaps = new Set(marked.filter(isGap).map(({ prose }) => prose));
  return marked.flatMap((words) => {
    if (gaps.has(words.prose) && !isGap(words)) return [];
    if (!areVague && isEntry(words.prose) && !isGap(words) && !countsInEntry(words, areMany)) return [];
    return [isLate(words) ? { ...words, isFaint: true } : words];
  });
}

/** One in so many entries is vague: then it is no slip. */
const fewestOf = 6;

function isGap({ code }: MarkedWords): boolean {
  return code === 'smart.specific.placeholder';
}

function isEntry({ role }: MilestoneText): boolean {
  return role === 'acceptance' || role === 'deliverable';
}

/**
 * Right about an entry that cannot be checked, whatever stands beside it: of 61 such entries of milestones that the rules were
 * not written for one was fine. Words of taste were right in 12 of 25.
 */
const countAlone: ReadonlySet<WordingCode> = new Set<WordingCode>([
  'smart.specific.vague-verb',
  'smart.specific.generic',
  'smart.specific.deference',
  'smart.measurable.vague-amount',
]);

/** An entry of so many words hardly says anything beside what was marked. */
const fewWords = 6;

function countsInEntry({ code, prose }: MarkedWords, areMany: boolean): boolean {
  if (code === 'smart.specific.undefined-set') return areMany && !isStatement(prose);
  if (prose.hasEvidence) return false;
  return countAlone.has(code) || (areMany && (code === 'smart.specific.activity' || countWords(prose) <= fewWords));
}

/** Words of taste, of more and less, and of doubt: a text can be checked in spite of one. */
const soft: ReadonlySet<WordingCode> = new Set<WordingCode>([
  'smart.measurable.subjective',
  'smart.measurable.comparative',
  'smart.measurable.vague-amount',
  'smart.specific.weak-modal',
]);

/** Words of a text that is long, and characters in which the promise of a long text is made. */
const longText = 18;
const earlyPart = 60;

function isLate({ code, prose, start }: MarkedWords): boolean {
  return soft.has(code) && start >= earlyPart && countWords(prose) >= longText && prose.hasEvidence;
}

function countWords({ text }: MilestoneText): number {
  return text.match(/\S+/g)?.length ?? 0;
}
