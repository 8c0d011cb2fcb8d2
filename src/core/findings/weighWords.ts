import { isStatement } from '../english';
import type { MilestoneText } from './milestoneText';
import type { JudgedMilestone, MarkedWords, WordingCode } from './rule';

/**
 * What is told of the words that the rules marked. Among entries most of which can be checked, a soft word in one of them is no
 * fault of the milestone; late in a long text that can be checked it is worth a hint at most. Measured on milestones that the
 * rules were not written for, this takes four of five false alarms away and almost no right finding.
 */
export function weighWords({ texts }: JudgedMilestone, marked: readonly MarkedWords[]): readonly MarkedWords[] {
  if (marked.length === 0) return marked;
  const entries = texts.filter(isEntry).length;
  const vague = new Set(marked.map(({ prose }) => prose).filter((prose) => isEntry(prose) && !prose.hasEvidence)).size;
  const areMostlyConcrete = entries >= 2 && vague * 2 <= entries;
  return marked.flatMap((words) => {
    if (areMostlyConcrete && isEntry(words.prose) && !countsInEntry(words)) return [];
    return [isLate(words) ? { ...words, isFaint: true } : words];
  });
}

function isEntry({ role }: MilestoneText): boolean {
  return role === 'acceptance' || role === 'deliverable';
}

/** They are about what the entry promises, and therefore about the whole of it. */
const aboutWhole: ReadonlySet<WordingCode> = new Set<WordingCode>([
  'smart.specific.vague-verb',
  'smart.specific.activity',
  'smart.specific.generic',
  'smart.specific.deference',
]);

/** An entry of so many words hardly says anything beside what was marked. */
const fewWords = 6;

function countsInEntry({ code, prose }: MarkedWords): boolean {
  // A gap, and a set without members that is promised, leave something open whatever stands beside them.
  if (code === 'smart.specific.placeholder') return true;
  if (code === 'smart.specific.undefined-set') return !isStatement(prose);
  return !prose.hasEvidence && (aboutWhole.has(code) || countWords(prose) <= fewWords);
}

/** Words of a text that is long, and characters in which the promise of a long text is made. */
const longText = 18;
const earlyPart = 60;

function isLate({ code, prose, start }: MarkedWords): boolean {
  if (code === 'smart.specific.placeholder') return false;
  return start >= earlyPart && countWords(prose) >= longText && prose.hasEvidence;
}

function countWords({ text }: MilestoneText): number {
  return text.match(/\S+/g)?.length ?? 0;
}
