import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { findIndex } from '../../core/plan/milestoneRef';
import type { PlanKeys } from '../../core/views/planKeys';
import type { Engine } from '../../host/engine';
import type { Services } from '../../host/services';
import { readSettings } from '../../host/settings';
import type { ToWebview } from '../../protocol/timeline';

/** What the page is told of the milestones that were marked done last. */
export interface Celebrated {
  readonly message: ToWebview;
  /** To the client, where there is a card. */
  readonly note: string | undefined;
}

/**
 * Tells of the milestones that were marked done last, once.
 * @param keys of the rows that the page has
 * @returns undefined where there is nothing to tell, and until the plan was read again
 */
export function celebrate(services: Services, engine: Engine, keys: readonly PlanKeys[]): Celebrated | undefined {
  const { justDone, plans, today } = services;
  const wish = readSettings().celebrate;
  const done = justDone.on(today.date).flatMap((ref) => {
    const entry = plans.entryOf(vscode.Uri.parse(ref.uri));
    const index = entry && findIndex(entry.lastGood, ref, entry.revision);
    const key = keys.find(({ uri }) => uri === ref.uri)?.milestoneKeys[index ?? -1];
    const milestone = entry?.lastGood.plan.milestones[index ?? -1];
    return entry && index !== undefined && milestone && key !== undefined ? [{ entry, index, milestone, key }] : [];
  });
  if (done.some(({ milestone }) => milestone.status !== 'done')) return undefined;
  justDone.clear();
  if (wish === 'off' || done.length === 0) return undefined;
  const words = createDayWords(vscode.env.language);
  const complete = done.flatMap(({ entry, index }) => {
    const { plan } = entry.lastGood;
    const card = engine.celebrationOf(plan, index, { calendar: entry.calendars.plan, words });
    const note = (): string =>
      engine.doneNote(engine.clientContext(plan, today.date), index, engine.doneFacts(plan, index, today.date));
    return card ? [{ card, note }] : [];
  });
  const last = complete.find(({ card }) => card.of === 'plan') ?? complete.at(-1);
  return {
    message: {
      type: 'done',
      keys: done.map(({ key }) => key),
      ...(last && { card: last.card }),
      hasConfetti: wish === 'full' && last?.card.of === 'plan',
    },
    note: last?.note(),
  };
}
