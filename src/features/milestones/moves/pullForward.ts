import * as vscode from 'vscode';
import { isOpen } from '../../../core/plan/isOpen';
import type { MilestoneRef } from '../../../core/plan/milestoneRef';
import type { Offer } from '../../../host/editing/editAndTell';
import { askInSteps } from '../../../host/ask/askInSteps';
import { loadEngine, type Engine } from '../../../host/engine';
import type { PlanEntry } from '../../../host/plans/planEntry';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';
import { commands } from '../../../ids';
import { askReason, askWho, type Why } from '../askWhy';
import type { Answer, Asked } from '../runMilestoneCommand';
import { askFollowers } from './askFollowers';
import { offerNote } from './copyNote';
import { countFollowing, editsOf, noTicks, placesOf, type PlanPreview, type Ticks } from './planMoves';

interface Pulled extends Why {
  readonly followers: readonly PlanPreview[];
}

/** Moves what follows a milestone that ended early to earlier days. */
export async function pullForward({ services, ref, refs }: Asked): Promise<Answer | undefined> {
  const engine = await loadEngine();
  const preview = (ticks: Ticks = noTicks): readonly PlanPreview[] => previewIn(services, engine, ref, ticks);
  if (preview().length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing that follows “{0}” can move to an earlier day.', ref.title),
    );
    return undefined;
  }
  const title = titleWithPlan(services.plans, [ref.uri], vscode.l10n.t('Pull Forward After “{0}”', ref.title));
  const answer = await askInSteps<Pulled>(
    { title },
    {
      followers: (question) =>
        askFollowers(services, question, vscode.l10n.t('Tick what moves to an earlier day, and press Enter'), preview),
      reason: (question, { reason }) => askReason(question, reason),
      by: (question, { by }) => askWho(services, refs, question, by),
    },
  );
  if (!answer) return undefined;
  const edits = editsOf(services, engine, answer.followers, answer);
  if (edits.length === 0) return undefined;
  const count = countFollowing(answer.followers);
  return {
    edits,
    done:
      count === 1
        ? vscode.l10n.t('Pulled 1 milestone forward.')
        : vscode.l10n.t('Pulled {0} milestones forward.', count),
    offers: offerNote(services, engine, answer.followers, answer.reason),
  };
}

/** Whether it ended early, and something that follows can do so, too. */
export function canPullForward({ today }: Services, engine: Engine, entry: PlanEntry, index: number): boolean {
  const milestone = entry.lastGood.plan.milestones[index];
  if (!milestone || isOpen(milestone)) return false;
  return engine.previewEarlyEnd(entry.lastGood.plan, entry.calendars, index, today.date) !== undefined;
}

/** Offers to pull forward what follows a milestone that is marked done today. */
export async function offerPullForward(services: Services, ref: MilestoneRef): Promise<readonly Offer[]> {
  const engine = await loadEngine();
  if (previewIn(services, engine, ref, noTicks).length === 0) return [];
  const run = async (): Promise<undefined> => {
    await vscode.commands.executeCommand(commands.pullForward, ref);
  };
  return [{ label: vscode.l10n.t('Pull Forward…'), run }];
}

function previewIn(services: Services, engine: Engine, ref: MilestoneRef, ticks: Ticks): readonly PlanPreview[] {
  return placesOf(services, [ref]).flatMap(({ entry, indexes: [index = -1] }) => {
    const { plan } = entry.lastGood;
    const decided = ticks.get(entry.uri.toString());
    const preview = engine.previewEarlyEnd(plan, entry.calendars, index, services.today.date, decided);
    return preview ? [{ entry, preview }] : [];
  });
}
