import type { PlanFile } from '../plan/parsePlan';
import type { Finding, FoundProblem, Problem } from './finding';
import { findUnknownCodes } from './lintCodes';
import { Judge } from './judge';
import { PlanJudge } from './planJudge';
import type { CheckOptions } from './rule';
import { createScale } from './severity';
import { SilenceReader } from './silencing/silenceReader';

/** All findings of a file, about the file itself and about its milestones, in the order of the text. Never throws. */
export function checkPlan(file: PlanFile, options: CheckOptions): readonly Finding[] {
  return new Checker().check(file, options);
}

/** Checks successive versions of a file. Judgements of unchanged milestones come from a cache. */
export class Checker {
  readonly #judge = new Judge();
  readonly #planJudge = new PlanJudge();
  readonly #silences = new SilenceReader();
  #unmeasured: ReadonlySet<number> = new Set();
  #unread: ReadonlySet<number> = new Set();

  /** The milestones of the file checked last of which no text says how both sides will know that they are done. */
  get unmeasured(): ReadonlySet<number> {
    return this.#unmeasured;
  }

  /** The milestones of the file checked last whose words were not judged, since they are not clearly English. */
  get unread(): ReadonlySet<number> {
    return this.#unread;
  }

  /** The same as {@link checkPlan}. */
  check(file: PlanFile, options: CheckOptions): readonly Finding[] {
    const problems = this.#find(file, options);
    const silencing = this.#silences.read(file);
    // `plan.unused-silencing` findings are added before silencing, so that comments can silence them like all others.
    const isWhole = file.kind === 'ours' && !file.isBroken;
    const findings: Finding[] = [];
    const weigh = createScale(file.plan.lint.rules, options.rules ?? {});
    for (const problem of isWhole ? [...problems, ...silencing.unused(problems, file)] : problems) {
      const severity = weigh(problem.code);
      if (severity === 'off' || silencing.isSilenced(problem)) continue;
      findings.push({ problem, severity: 'isFaint' in problem && problem.isFaint ? 'hint' : severity });
    }
    return findings.sort((a, b) => a.problem.span.start - b.problem.span.start);
  }

  #find(file: PlanFile, options: CheckOptions): readonly Problem[] {
    const unmeasured = new Set<number>();
    this.#unmeasured = unmeasured;
    const unread = new Set<number>();
    this.#unread = unread;
    if (file.kind === 'close' || file.doubt) {
      return [
        {
          code: 'plan.other-format',
          keys: file.foreignKeys,
          ...(file.doubt && { doubt: file.doubt }),
          span: placeOfKeys(file),
        },
      ];
    }
    if (file.kind !== 'ours') return [];
    // A conflict holds two versions of the same lines. Other findings are reported once it is resolved.
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
    for (const { problem, milestone } of this.#planJudge.judge(file, options)) publish(problem, milestone);
    this.#judge.judge(file, options).forEach(({ found, isUnmeasured, isUnread }, milestone) => {
      for (const problem of found) publish(problem, milestone);
      if (isUnmeasured) unmeasured.add(milestone);
      if (isUnread) unread.add(milestone);
    });
    return problems;
  }
}

/**
 * Keeps the first of several syntax problems on the same line or the next: the parser often reports one fault several times.
 * A problem behind the end of the text is moved to its last character, since an editor cannot mark anything there.
 */
function withoutEchoes({ problems, lines, text }: PlanFile): readonly Problem[] {
  let before = -2;
  return problems
    .filter(({ span, ...problem }) => {
      if (problem.code !== 'plan.syntax') return true;
      const { line } = lines.positionAt(span.start);
      // What mends a fault is only known of one that is no echo.
      if (problem.mending) return true;
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

/** The first key of another plan format, else the first word of the file. */
function placeOfKeys({ text, foreignKeys }: PlanFile): Problem['span'] {
  const first = foreignKeys
    .map((key) => ({ key, at: text.search(new RegExp(`(?<![\\w-])${key.replace(/[^\w-]/g, '\\$&')}\\s{0,9}:`)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (first) return { start: first.at, end: first.at + first.key.length };
  const word = /[^\s#]\S*/.exec(text);
  return word ? { start: word.index, end: word.index + word[0].length } : { start: 0, end: 0 };
}
