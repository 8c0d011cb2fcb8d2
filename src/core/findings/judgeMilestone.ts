import type { FindingCode, FoundProblem } from './finding';
import { bitsOf } from '../english';
import type { JudgedMilestone, MarkedWords, MilestoneContext } from './rule';
import { milestoneRules, wholeRules, wordingRules } from './rules';
import { weighWords } from './weighWords';

/** Everything that the rules find in one open milestone, of any severity. */
export function judgeMilestone(judged: JudgedMilestone, context: MilestoneContext): readonly FoundProblem[] {
  const problems: FoundProblem[] = [];
  for (const rule of milestoneRules) problems.push(...rule.run(judged, context));
  const words = markWords(judged);
  const codes = new Set<FindingCode>(words.map(({ code }) => code));
  for (const rule of wholeRules) {
    const whole = rule.run(judged, { codes });
    for (const { code } of whole) codes.add(code);
    problems.push(...whole);
  }
  for (const { code, prose, start, end, isFaint } of words) {
    const marked = prose.text.slice(start, end).replace(/\s+/g, ' ');
    problems.push({ code, words: marked, at: prose.placeOf(start, end), ...(isFaint && { isFaint }) });
  }
  return problems;
}

/**
 * The words that the wording rules object to, at most once for each claim of a text: the first rule in the list, which is the
 * most concrete one, wins, whatever its letter. Every placeholder is marked, since each is a gap to fill in.
 */
export function markWords(judged: JudgedMilestone): readonly MarkedWords[] {
  const marked: MarkedWords[] = [];
  const taken = new Set<string>();
  const all = judged.texts.reduce((found, { kinds }) => found | kinds, 0);
  for (const { rule, kinds } of rulesByKinds) {
    // Most texts hold no listed word, so that most rules are skipped.
    if ((kinds !== undefined && (all & kinds) === 0) || (!judged.isEnglish && rule.isForAnyLanguage !== true)) continue;
    for (const prose of judged.texts) {
      if (kinds !== undefined && (prose.kinds & kinds) === 0) continue;
      for (const { start, end } of rule.find(prose, judged)) {
        // A hint suppresses no stronger finding.
        const rank = rule.severity === 'hint' ? rule.code : '';
        const place = `${rank} ${judged.texts.indexOf(prose)} ${prose.startOfClaim(start)}`;
        if (taken.has(place) && rule.code !== 'smart.specific.placeholder') continue;
        if (
          marked.some(
            (other) => other.code === rule.code && other.prose === prose && other.start < end && start < other.end,
          )
        )
          continue;
        taken.add(place);
        marked.push({ code: rule.code, prose, start, end });
      }
    }
  }
  return weighWords(judged, marked);
}

/** The wording rules, each with the kinds of hits that it starts from. */
const rulesByKinds = wordingRules.map((rule) => ({ rule, kinds: rule.startsFrom && bitsOf(rule.startsFrom) }));
