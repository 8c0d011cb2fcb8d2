import * as vscode from 'vscode';
import { offerToOpen } from '../editing/offerToOpen';
import { loadEngine } from '../engine';
import type { Services } from '../services';
import type { PlanEntry } from './planEntry';
import { faultOf } from './planFault';
import { withPlanName } from './planName';

/**
 * Whether all of a plan can be read. If not, it is said: what is made of the rest, for the client above all, would be silent about what
 * is missing.
 */
export async function isWhole({ plans }: Services, { file, uri }: PlanEntry): Promise<boolean> {
  if (!file.isBroken) return true;
  const { sentence, offset } = faultOf(file, await loadEngine());
  const warning = vscode.l10n.t(
    'A part of the plan cannot be read, and would be left out: mend it first. {0}',
    sentence,
  );
  void offerToOpen(uri, file.lines.positionAt(offset), withPlanName(plans, uri, warning));
  return false;
}
