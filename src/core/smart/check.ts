import type { PlanFile } from '../plan/parsePlan';
import { createContext } from './context';
import type { Finding, FindingCode } from './finding';
import type { CheckContext, CheckOptions, JudgedMilestone, MarkedWords, Problem } from './rule';
import { milestoneRules, planRules, wholeRules, wordingRules } from './rules';
import { sentenceAt } from './phrases';
import { severityOf } from './severity';
import { readSilencing } from './silence';
import type { HitKind } from './words/wordList';

/** Everything that is wrong with the file and not SMART about its milestones, in the order of the text. Never throws. */
export function checkPlan(file: PlanFile, options: CheckOptions): readonly Finding[] {
  const problems = findProblems(file, options);
  const silencing = readSilencing(file);
  // What is told of comments that silence nothing can be silenced as anything else.
  const isWhole = file.kind === 'ours' && !file.isBroken;
  return [...problems, ...(isWhole ? silencing.unused(problems, file.plan) : [])]
    .flatMap((problem) => {
      const severity = severityOf(problem.code, file.plan.lint.rules, options.rules ?? {});
      return severity === 'off' || silencing.isSilenced(problem) ? [] : [{ problem, severity }];
    })
    .sort((a, b) => a.problem.span.start - b.problem.span.start);
}

function findProblems(file: PlanFile, options: CheckOptions): readonly Problem[] {
  if (file.kind === 'close') return [{ code: 'plan.other-format', keys: file.foreignKeys, span: placeOfKeys(file) }];
  if (file.kind !== 'ours') return [];
  const context = createContext(file, options);
  return [
    ...withoutEchoes(file),
    ...planRules.flatMap((rule) => rule.run(context)),
    ...context.open.flatMap((judged) => judgeMilestone(judged, context)),
  ];
}

function judgeMilestone(judged: JudgedMilestone, context: CheckContext): readonly Problem[] {
  const problems: Problem[] = [];
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
    problems.push({ code, words: marked, span: prose.spanOf(start, end), milestone: judged.milestone.index });
  }
  return problems;
}

/**
 * One fault, one finding: of one text the most concrete rule marks the words once a letter. Placeholders are each a gap of
 * their own. The same words may lack two letters, as “better” is neither a thing nor a measure.
 */
function markWords(judged: JudgedMilestone): readonly MarkedWords[] {
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
      const claim = prose.role === 'description' ? sentenceAt(prose.text, start).start : 0;
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

/**
 * The parser often notices one break of the syntax several times, on the same line or the next. What it misses at the very
 * end is marked on the last character, since behind the text there is nothing to mark.
 */
function withoutEchoes({ problems, lines, text }: PlanFile): readonly Problem[] {
  let before = -2;
  return problems
    .filter(({ code, span }) => {
      if (code !== 'plan.syntax') return true;
      const { line } = lines.positionAt(span.start);
      const isEcho = line - before <= 1;
      before = line;
      return !isEcho;
    })
    .map((problem) => {
      if (problem.span.end <= text.length) return problem;
      const end = text.trimEnd().length;
      return { ...problem, span: { start: Math.max(0, Math.min(problem.span.start, end - 1)), end } };
    });
}

/** The first key that has another name with us, else the first word of the file. */
function placeOfKeys({ text, foreignKeys }: PlanFile): Problem['span'] {
  const first = foreignKeys
    .map((key) => ({ key, at: text.search(new RegExp(`(?<![\\w-])${key.replace(/[^\w-]/g, '\\$&')}\\s{0,9}:`)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (first) return { start: first.at, end: first.at + first.key.length };
  const word = /[^\s#]\S*/.exec(text);
  return word ? { start: word.index, end: word.index + word[0].length } : { start: 0, end: 0 };
}
