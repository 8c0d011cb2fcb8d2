import type { FindingCode, FoundProblem } from './finding';
import type { HitKind } from '../english';
import type { JudgedMilestone, MarkedWords, MilestoneContext } from './rule';
import { milestoneRules, wholeRules, wordingRules } from './rules';

/** Everything that the rules about one open milestone find in it, whatever its severity. */
export function judgeMilestone(judged: JudgedMilestone, context: MilestoneContext): readonly FoundProblem[] {
  const problems: FoundProblem[] = [];
  for (const rule of milestoneRules) problems.push(...rule.run(judged, context));
  const words = markWords(judged);
  const codes = new Set<FindingCode>(words.map(({ code }) => code));
  for (const rule of wholeRules) {
    const whole = rule.run(judged, { codes, words });
    for (const { code } of whole) codes.add(code);
    problems.push(...whole);
  }
  for (const { code, prose, start, end } of words) {
    const marked = prose.text.slice(start, end).replace(/\s+/g, ' ');
    problems.push({ code, words: marked, at: prose.placeOf(start, end) });
  }
  return problems;
}

/**
 * One fault, one finding: of one text the most concrete rule marks the words once a letter. Placeholders are each a gap of
 * their own. The same words may lack two letters, as “better” is neither a thing nor a measure.
 */
export function markWords(judged: JudgedMilestone): readonly MarkedWords[] {
  const marked: MarkedWords[] = [];
  const taken = new Set<string>();
  // Most texts hold no word of any list: then most rules need not look at them.
  const kinds = new Set<HitKind>();
  for (const { hits } of judged.texts) for (const { kind } of hits) kinds.add(kind);
  for (const { code, severity, startsFrom, run } of wordingRules) {
    if (startsFrom?.some((kind) => kinds.has(kind)) === false) continue;
    // A hint beside is no reason to stay silent about more.
    const letter = severity === 'hint' ? code : (code.split('.')[1] ?? '');
    for (const { prose, start, end } of run(judged)) {
      const claim = prose.startOfClaim(start);
      const place = `${letter} ${judged.texts.indexOf(prose)} ${claim}`;
      if (taken.has(place) && code !== 'smart.specific.placeholder') continue;
      if (
        marked.some((other) => other.code === code && other.prose === prose && other.start < end && start < other.end)
      )
        continue;
      taken.add(place);
      marked.push({ code, prose, start, end });
    }
  }
  return marked;
}
