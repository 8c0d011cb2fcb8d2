import type { PlanFile } from '../plan/parsePlan';
import type { Severity } from '../plan/types';
import { formatMessage, type Finding, type Problem } from '../findings/finding';
import { fixTitles } from '../findings/fixOffers';
import { isChange } from '../findings/guard/changeProblem';
import type { CheckOptions } from '../findings/rule';
import { describeProblem } from '../findings/wording/problemWording';
import type { Range } from '../text';

/** One finding in a report. Its shape is that of the JSON output, which must not change within one version. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  /** The id of the milestone; null for the file and for a milestone without an id. */
  readonly milestone: string | null;
  readonly message: string;
  /** 0-based. */
  readonly range: Range;
  readonly fixes: readonly string[];
}

export interface FileReport {
  readonly path: string;
  readonly milestones: number;
  readonly findings: readonly ReportedFinding[];
  /** False for a file that is no plan, which has no milestones and no findings. */
  readonly isPlan: boolean;
}

/** @param options those of the check that made the findings */
export function toFileReport(
  path: string,
  file: PlanFile,
  findings: readonly Finding[],
  options: CheckOptions,
): FileReport {
  // An empty file was a plan where it was compared with one.
  const isPlan = file.kind === 'ours' || file.kind === 'close' || findings.some(({ problem }) => isChange(problem));
  return {
    path,
    isPlan,
    milestones: isPlan ? file.plan.milestones.length : 0,
    findings: (isPlan ? findings : []).map((finding) => ({
      code: finding.problem.code,
      severity: finding.severity,
      milestone: idOf(file, finding.problem),
      message: formatMessage(describeProblem(finding.problem)),
      range: file.lines.rangeOf(finding.problem.span),
      fixes: fixTitles(file, finding, options).map(formatMessage),
    })),
  };
}

/** A milestone that is gone from the file is named all the same. */
function idOf({ plan }: PlanFile, problem: Problem): string | null {
  return isChange(problem) ? problem.about : (plan.milestones[problem.milestone ?? -1]?.id?.value ?? null);
}
