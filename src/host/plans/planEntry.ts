import type { Uri } from 'vscode';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Finding } from '../../core/findings/finding';
import type { CheckOptions } from '../../core/findings/rule';

/** One plan file of the workspace, as the disk or an unsaved editor has it. */
export interface PlanEntry {
  readonly uri: Uri;
  /** What the text says now. */
  readonly file: PlanFile;
  /** The last text that could be read; the same as `file` unless that is broken. */
  readonly lastGood: PlanFile;
  /** About `file`, never about `lastGood`. */
  readonly findings: readonly Finding[];
  /** Clearly not in English, so that its words are not judged. */
  readonly isForeign: boolean;
  /** What was known when the findings were made. */
  readonly options: CheckOptions;
}
