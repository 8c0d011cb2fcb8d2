import * as vscode from 'vscode';
import { createDayWords, type DayWords } from '../../../core/calendar/dayWords';
import { isOpen } from '../../../core/plan/isOpen';
import { toRef, type MilestoneRef } from '../../../core/plan/milestoneRef';
import { shownTitle } from '../../../core/plan/shownTitle';
import { statusWords, type Milestone } from '../../../core/plan/types';
import { driftBriefly } from '../../../core/schedule/driftWords';
import type { Drift } from '../../../core/schedule/drift';
import { pickOpenPlan } from '../../../host/ask/pickOpenPlan';
import { askWith } from '../../../host/ask/question';
import { loadEngine } from '../../../host/engine';
import type { PlanEntry } from '../../../host/plans/planEntry';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';

interface MilestoneItem extends vscode.QuickPickItem {
  readonly ref: MilestoneRef;
  readonly isOpen: boolean;
  /** Whether it says what was agreed already. */
  readonly isAgreed: boolean;
}

/**
 * Asks which milestones of a plan were agreed on. The open ones are ticked, without those that say already what was agreed,
 * unless all do.
 * @returns none when the user cancels, and after a message that there is none
 */
export async function chooseMilestones(services: Services): Promise<readonly MilestoneRef[]> {
  const placeHolder = vscode.l10n.t('Which plan did you agree on?');
  const entry = await pickOpenPlan(services, undefined, { placeHolder, edits: true });
  if (!entry) return [];
  const items = await itemsOf(services, entry);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no milestone yet.'));
    return [];
  }
  const input = vscode.window.createQuickPick<MilestoneItem>();
  Object.assign(input, {
    canSelectMany: true,
    placeholder: vscode.l10n.t('Which milestones did you agree on? Tick at least one.'),
    matchOnDescription: true,
    matchOnDetail: true,
    items,
  });
  const open = items.filter((item) => item.isOpen);
  const unsettled = open.filter(({ isAgreed }) => !isAgreed);
  input.selectedItems = unsettled.length > 0 ? unsettled : open;
  const title = titleWithPlan(services.plans, [entry.uri.toString()], vscode.l10n.t('Record Agreement'));
  const chosen = await askWith<readonly MilestoneRef[]>(input, { title }, () => {
    const { selectedItems } = input;
    return selectedItems.length === 0 ? undefined : selectedItems.map(({ ref }) => ref);
  });
  return typeof chosen === 'object' ? chosen : [];
}

async function itemsOf({ outlooks, today }: Services, entry: PlanEntry): Promise<readonly MilestoneItem[]> {
  const { driftOf } = outlooks.of(entry, await loadEngine());
  const words = createDayWords(vscode.env.language);
  const { plan } = entry.lastGood;
  const source = { uri: entry.uri.toString(), plan, revision: entry.revision };
  return plan.milestones.map((milestone, index) => {
    const drift = driftOf(index);
    const facts = [
      statusWords[milestone.status],
      milestone.due && words.due(milestone.due.value, today.date),
      agreedWords(milestone, drift, plan.currency?.value, words),
    ];
    return {
      label: shownTitle(milestone),
      description: milestone.id?.value ?? '',
      detail: facts.filter((fact) => fact !== undefined).join(' · '),
      ref: toRef(source, milestone, index),
      isOpen: isOpen(milestone),
      isAgreed: milestone.agreed?.date !== undefined && milestone.agreed.scope !== undefined && drift === undefined,
    };
  });
}

/** `agreed 2 Nov 2026`, `agreed 2 Nov 2026: +5d`; undefined without an agreement. */
function agreedWords(
  { agreed }: Milestone,
  drift: Drift | undefined,
  currency: string | undefined,
  words: DayWords,
): string | undefined {
  if (!agreed) return undefined;
  const when = agreed.date ? vscode.l10n.t('agreed {0}', words.long(agreed.date.value)) : vscode.l10n.t('agreed');
  return drift ? `${when}: ${driftBriefly(drift, currency)}` : when;
}
