import * as vscode from 'vscode';
import type { Found } from '../../core/plan/milestoneRef';
import type { PlanFile } from '../../core/plan/parsePlan';
import { statusWords, type Milestone } from '../../core/plan/types';
import type { Engine } from '../../host/engine';
import type { EditResult } from '../../host/editing/planEditor';

type MakeEdits = (engine: Engine, file: PlanFile, found: Found) => EditResult | undefined;

/**
 * Makes the edits only for a milestone that still suits the command: while the user was asked, another program may have brought
 * a plan in which it is done already, and what it says there is not to be overwritten.
 */
export function whileSuits(suits: (milestone: Milestone) => boolean, make: MakeEdits): MakeEdits {
  return (engine, file, found) =>
    suits(found.milestone)
      ? make(engine, file, found)
      : {
          refusal: vscode.l10n.t(
            '“{0}” is {1} by now; nothing was edited.',
            found.milestone.title.value,
            statusWords[found.milestone.status],
          ),
        };
}
