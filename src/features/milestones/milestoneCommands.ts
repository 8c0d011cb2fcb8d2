import { l10n } from 'vscode';
import { statusReopened } from '../../core/plan/milestoneState';
import { commands } from '../../ids';
import { askNewDate } from './askNewDate';
import { markDone } from './markDone';
import { askText } from '../../host/ask/askText';
import { milestoneOf } from './milestoneOf';
import { notesOnWork } from './notesOnWork';
import type { MilestoneCommand } from './runMilestoneCommand';

function askReason(title: string): Promise<string | undefined> {
  const prompt = l10n.t('Why? Kept in the plan under “changes”. Leave it empty to give no reason.');
  return askText({ title, prompt });
}

/** The commands that edit milestones, by their ids. */
export function milestoneCommands(): Readonly<Record<string, MilestoneCommand>> {
  return {
    [commands.startMilestone]: {
      ability: 'start',
      placeHolder: l10n.t('Which milestone do you start?'),
      none: l10n.t('No milestone is planned: all are started or finished.'),
      ask: async ({ services, ref }) => ({
        act: { kind: 'start', milestone: ref, today: services.today.date },
        done: [l10n.t('Started “{0}”.', ref.title), ...(await notesOnWork(services, ref))].join(' '),
      }),
    },
    [commands.markMilestoneDone]: {
      ability: 'finish',
      placeHolder: l10n.t('Which milestone is done?'),
      none: l10n.t('No milestone is open.'),
      ask: markDone,
    },
    [commands.reopenMilestone]: {
      ability: 'reopen',
      placeHolder: l10n.t('Which milestone do you reopen?'),
      none: l10n.t('No milestone is done or cancelled.'),
      ask: async ({ services, ref }) => {
        const reason = await askReason(l10n.t('Reopen “{0}”', ref.title));
        if (reason === undefined) return undefined;
        const { date } = services.today;
        const milestone = milestoneOf(services, ref);
        const isWorkedOn = milestone && statusReopened(milestone, date) === 'in-progress';
        const notes = isWorkedOn ? await notesOnWork(services, ref) : [];
        return {
          act: { kind: 'reopen', milestone: ref, date, reason },
          done: [l10n.t('Reopened “{0}”.', ref.title), ...notes].join(' '),
        };
      },
    },
    [commands.cancelMilestone]: {
      ability: 'cancel',
      placeHolder: l10n.t('Which milestone do you cancel?'),
      none: l10n.t('No milestone is open.'),
      ask: async ({ services, ref }) => {
        const reason = await askReason(l10n.t('Cancel “{0}”', ref.title));
        if (reason === undefined) return undefined;
        return {
          act: { kind: 'cancel', milestone: ref, date: services.today.date, reason },
          done: l10n.t('Cancelled “{0}”.', ref.title),
        };
      },
    },
    [commands.rescheduleMilestone]: {
      ability: 'reschedule',
      placeHolder: l10n.t('Which milestone gets another date?'),
      none: l10n.t('No milestone is open.'),
      ask: async ({ services, ref }) => {
        const answer = await askNewDate(services, ref);
        return (
          answer && {
            act: { kind: 'reschedule', milestone: ref, date: services.today.date, ...answer },
            done: l10n.t('“{0}” is now due {1}.', ref.title, answer.due),
          }
        );
      },
    },
    [commands.moveMilestoneUp]: {
      ability: 'move',
      offersFirst: false,
      takesSelection: true,
      placeHolder: l10n.t('Which milestone do you move up?'),
      none: l10n.t('There is no milestone that could be moved.'),
      ask: ({ ref, refs }) => ({
        act: { kind: 'move', milestones: refs, to: 'up' },
        done:
          refs.length > 1
            ? l10n.t('Moved {0} milestones up in the plan file.', refs.length)
            : l10n.t('Moved “{0}” up in the plan file.', ref.title),
      }),
    },
    [commands.moveMilestoneDown]: {
      ability: 'move',
      takesSelection: true,
      placeHolder: l10n.t('Which milestone do you move down?'),
      none: l10n.t('There is no milestone that could be moved.'),
      ask: ({ ref, refs }) => ({
        act: { kind: 'move', milestones: refs, to: 'down' },
        done:
          refs.length > 1
            ? l10n.t('Moved {0} milestones down in the plan file.', refs.length)
            : l10n.t('Moved “{0}” down in the plan file.', ref.title),
      }),
    },
  };
}
