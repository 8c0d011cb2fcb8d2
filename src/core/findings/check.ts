import type { PlanFile } from '../plan/parsePlan';
import type { Finding, FoundProblem, Problem } from './finding';
import { findUnknownCodes } from './lintCodes';
import { Judge } from './judge';
import { judgePlan } from './planJudge';
import type { CheckOptions } from './rule';
import { createScale } from './severity';
import { SilenceReader } from './silencing/silenceReader';

/** Everything that is wrong with the file and not SMART about its milestones, in the order of the text. Never throws. */
export function checkPlan(file: PlanFile, options: CheckOptions): readonly Finding[] {
  return new Checker().check(file, options);
}

/** Checks one version of a file after the other, and judges only those milestones again that have changed. */
export class Checker {
  readonly #judge = new Judge();
  readonly #silences = new SilenceReader();

  /** Whether the last file is clearly not in English: the rules about words have nothing to say about it. */
  get isForeign(): boolean {
    return this.#judge.isForeign;
  }

  /** The same as {@link checkPlan}. */
  check(file: PlanFile, options: CheckOptions): readonly Finding[] {
    const problems = this.#find(file, options);
    const silencing = this.#silences.read(file);
    // What is told of comments that silence nothing can be silenced as anything else.
    const isWhole = file.kind === 'ours' && !file.isBroken;
    const findings: Finding[] = [];
    const weigh = createScale(file.plan.lint.rules, options.rules ?? {});
    for (const problem of isWhole ? [...problems, ...silencing.unused(problems, file)] : problems) {
      const severity = weigh(problem.code);
      if (severity !== 'off' && !silencing.isSilenced(problem)) findings.push({ problem, severity });
    }
    return findings.sort((a, b) => a.problem.span.start - b.problem.span.start);
  }

  #find(file: PlanFile, options: CheckOptions): readonly Problem[] {
    if (file.kind === 'close') return [{ code: 'plan.other-format', keys: file.foreignKeys, span: placeOfKeys(file) }];
    if (file.kind !== 'ours') return [];
    // Two versions side by side: what is wrong with either will be told when one is left.
    const conflict = file.problems.find(
      (problem) => problem.code === 'plan.syntax' && problem.kind === 'merge-conflict',
    );
    if (conflict) return [conflict];
    const problems: Problem[] = [...withoutEchoes(file)];
    const publish = ({ at, ...facts }: FoundProblem, milestone: number | undefined): void => {
      const span = file.spanOf(at, milestone);
      problems.push({ ...facts, span, ...(milestone !== undefined && { milestone }) });
    };
    for (const problem of findUnknownCodes(file.plan.lint)) publish(problem, undefined);
    for (const { problem, milestone } of judgePlan(file, options)) publish(problem, milestone);
    this.#judge.judge(file, options).forEach((found, milestone) => {
      for (const problem of found) publish(problem, milestone);
    });
    return problems;
  }
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
