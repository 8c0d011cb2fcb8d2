import { l10n } from 'vscode';
import { statusReopened } from '../../core/plan/milestoneState';
import { can } from '../../core/plan/planAct';
import { commands } from '../../ids';
import { chooseMilestones } from './agreement/chooseMilestones';
import { recordAgreement } from './agreement/recordAgreement';
import { withdrawAgreement } from './agreement/withdrawAgreement';
import { askWhy } from './askWhy';
import { confirmDelete } from './confirmDelete';
import { makeItFit, canBeMadeToFit } from './makeItFit';
import { markDone } from './markDone';
import { hasDueDay, repeatMilestone } from './repeatMilestone';
import { askText } from '../../host/ask/askText';
import { titleWithPlan } from '../../host/plans/planName';
import { milestoneOf } from './milestoneOf';
import { moveToPhase } from './moveToPhase';
import { notesOnWork } from './notesOnWork';
import { canPullForward, pullForward } from './moves/pullForward';
import { reschedule } from './moves/reschedule';
import { shiftFromHere } from './moves/shiftFromHere';
import type { MilestoneCommand } from './runMilestoneCommand';
import { splitMilestone } from './splitMilestone';
import { logFeedback } from './review/logFeedback';
import { submitForReview } from './review/submitForReview';
import { addNeed } from './waiting/addNeed';
import { blockMilestone, isNotBlocked, isNowBlocked, unblockMilestone } from './waiting/blockMilestone';
import { titleOn } from './titleOn';

/** The commands that edit milestones, by their ids. */
export function milestoneCommands(): Readonly<Record<string, MilestoneCommand>> {
  return {
    [commands.startMilestone]: {
      ability: 'start',
      placeHolder: l10n.t('Which milestone do you start?'),
      none: l10n.t('No milestone is planned: all are started or finished.'),
      several: 'all',
      doneSeveral: (milestones) => l10n.t('Started {0}.', milestones),
      where: 'status-bar',
      ask: async ({ services, ref }) => {
        const notes = await notesOnWork(services, ref);
        return {
          act: { kind: 'start', milestone: ref, today: services.today.date },
          done: [l10n.t('Started “{0}”.', ref.title), ...notes].join(' '),
          isNotable: notes.length > 0,
        };
      },
    },
    [commands.submitForReview]: {
      ability: 'submit',
      placeHolder: l10n.t('Which milestone do you submit for review?'),
      likeliest: ['in-progress'],
      none: l10n.t('No milestone is planned or in progress.'),
      several: 'all',
      doneSeveral: (milestones) => l10n.t('Submitted {0} for review.', milestones),
      ask: submitForReview,
    },
    [commands.logFeedback]: {
      ability: 'feedback',
      placeHolder: l10n.t('Which milestone was reviewed?'),
      likeliest: ['in-review'],
      none: l10n.t('No milestone is in progress or in review.'),
      ask: logFeedback,
    },
    [commands.markMilestoneDone]: {
      ability: 'finish',
      placeHolder: l10n.t('Which milestone is done?'),
      likeliest: ['in-review', 'in-progress'],
      none: l10n.t('No milestone is open.'),
      several: 'each',
      doneSeveral: (milestones) => l10n.t('{0} are done.', milestones),
      after: ({ justDone, today }, refs) => justDone.add(refs, today.date),
      ask: markDone,
    },
    [commands.reopenMilestone]: {
      ability: 'reopen',
      placeHolder: l10n.t('Which milestone do you reopen?'),
      none: l10n.t('No milestone is done or cancelled.'),
      several: 'all',
      doneSeveral: (milestones) => l10n.t('Reopened {0}.', milestones),
      ask: async ({ services, ref, refs }) => {
        const milestone = milestoneOf(services, ref);
        const title = titleOn(services, refs, {
          one: (name) => l10n.t('Reopen “{0}”', name),
          several: (count) => l10n.t('Reopen {0} Milestones', count),
        });
        // Where there is nothing to reopen, the editor says why, and no reason is asked for.
        const why =
          milestone && can('reopen', milestone) ? await askWhy(services, refs, title) : { reason: '', by: '' };
        if (!why) return undefined;
        const { date } = services.today;
        const isWorkedOn = milestone && statusReopened(milestone, date) === 'in-progress';
        const notes = isWorkedOn ? await notesOnWork(services, ref) : [];
        return {
          act: { kind: 'reopen', milestone: ref, date, ...why },
          done: [l10n.t('Reopened “{0}”.', ref.title), ...notes].join(' '),
        };
      },
    },
    [commands.cancelMilestone]: {
      ability: 'cancel',
      placeHolder: l10n.t('Which milestone do you cancel?'),
      none: l10n.t('No milestone is open.'),
      several: 'all',
      doneSeveral: (milestones) => l10n.t('Cancelled {0}.', milestones),
      ask: async ({ services, ref, refs }) => {
        const title = titleOn(services, refs, {
          one: (name) => l10n.t('Cancel “{0}”', name),
          several: (count) => l10n.t('Cancel {0} Milestones', count),
        });
        const why = await askWhy(services, refs, title);
        if (!why) return undefined;
        return {
          act: { kind: 'cancel', milestone: ref, date: services.today.date, ...why },
          done: l10n.t('Cancelled “{0}”.', ref.title),
        };
      },
    },
    [commands.rescheduleMilestone]: {
      ability: 'reschedule',
      placeHolder: l10n.t('Which milestone do you reschedule?'),
      none: l10n.t('No milestone is open.'),
      several: 'all',
      ask: reschedule,
    },
    [commands.shiftFromHere]: {
      ability: 'reschedule',
      placeHolder: l10n.t('From which milestone on do you shift?'),
      none: l10n.t('No milestone is open.'),
      ask: shiftFromHere,
    },
    [commands.pullForward]: {
      suits: canPullForward,
      placeHolder: l10n.t('After which milestone do you pull forward?'),
      none: l10n.t('No milestone ended early with something after it that could move to an earlier day.'),
      ask: pullForward,
    },
    [commands.makeItFit]: {
      ability: 'reschedule',
      suits: canBeMadeToFit,
      placeHolder: l10n.t('Which milestone do you make fit?'),
      none: l10n.t('Every milestone fits its day, as far as hours and dependencies tell.'),
      ask: makeItFit,
    },
    [commands.recordAgreement]: {
      choose: chooseMilestones,
      placeHolder: l10n.t('Which milestones did you agree on?'),
      none: l10n.t('There is no milestone yet.'),
      several: 'all',
      ask: recordAgreement,
    },
    [commands.withdrawAgreement]: {
      suits: (_services, _engine, { lastGood }, index) => lastGood.plan.milestones[index]?.agreed !== undefined,
      placeHolder: l10n.t('Which agreement do you withdraw?'),
      none: l10n.t('No agreement is recorded.'),
      several: 'all',
      doneSeveral: (milestones) => l10n.t('Withdrew the agreement on {0}.', milestones),
      ask: withdrawAgreement,
    },
    [commands.moveToPhase]: {
      placeHolder: l10n.t('Which milestone do you move to another phase?'),
      none: l10n.t('There is no milestone yet.'),
      several: 'all',
      ask: moveToPhase,
    },
    [commands.splitMilestone]: {
      ability: 'split',
      placeHolder: l10n.t('Which milestone do you split?'),
      none: l10n.t('No milestone is open.'),
      ask: splitMilestone,
    },
    [commands.addNeed]: {
      ability: 'expect',
      placeHolder: l10n.t('For which milestone do you need something?'),
      none: l10n.t('No milestone is open.'),
      ask: addNeed,
    },
    [commands.blockMilestone]: {
      ability: 'block',
      suits: isNotBlocked,
      placeHolder: l10n.t('Which milestone waits?'),
      none: l10n.t('No milestone is open and not blocked yet.'),
      ask: blockMilestone,
    },
    [commands.unblockMilestone]: {
      suits: isNowBlocked,
      placeHolder: l10n.t('Which milestone goes on?'),
      none: l10n.t('No milestone is blocked.'),
      ask: unblockMilestone,
    },
    [commands.moveMilestoneUp]: moveCommand('up'),
    [commands.moveMilestoneDown]: moveCommand('down'),
    [commands.renameMilestone]: {
      placeHolder: l10n.t('Which milestone do you rename?'),
      none: l10n.t('There is no milestone yet.'),
      where: 'status-bar',
      ask: async ({ services, ref }) => {
        // The row or the lens may be older than the title.
        const value = milestoneOf(services, ref)?.title.value ?? ref.title;
        const title = await askText({
          title: titleWithPlan(services.plans, [ref.uri], l10n.t('Rename Milestone')),
          prompt: l10n.t('What will exist or be true when it is done?'),
          value,
          required: l10n.t('A milestone needs a title.'),
        });
        if (typeof title !== 'string' || title === value) return undefined;
        return { act: { kind: 'rename', milestone: ref, title }, done: l10n.t('Renamed to “{0}”.', title) };
      },
    },
    [commands.duplicateMilestone]: {
      placeHolder: l10n.t('Which milestone do you duplicate?'),
      none: l10n.t('There is no milestone yet.'),
      ask: ({ services, ref }) => {
        const title = l10n.t('{0} (copy)', milestoneOf(services, ref)?.title.value ?? ref.title);
        return { act: { kind: 'duplicate', milestone: ref, title }, done: l10n.t('Added “{0}”.', title) };
      },
    },
    [commands.repeatMilestone]: {
      suits: hasDueDay,
      placeHolder: l10n.t('Which milestone do you repeat?'),
      none: l10n.t('No milestone has a due day from which it could be repeated.'),
      ask: repeatMilestone,
    },
    [commands.deleteMilestone]: {
      placeHolder: l10n.t('Which milestone do you delete?'),
      none: l10n.t('There is no milestone yet.'),
      several: 'all',
      doneSeveral: (milestones) => l10n.t('Deleted {0}.', milestones),
      ask: async ({ services, ref, refs }) => {
        if (!(await confirmDelete(services, refs))) return undefined;
        return { act: { kind: 'delete', milestones: refs }, done: l10n.t('Deleted “{0}”.', ref.title) };
      },
    },
  };
}

function moveCommand(to: 'up' | 'down'): MilestoneCommand {
  const isUp = to === 'up';
  return {
    ability: 'move',
    offersFirst: !isUp,
    several: 'all',
    where: 'status-bar',
    placeHolder: isUp ? l10n.t('Which milestone do you move up?') : l10n.t('Which milestone do you move down?'),
    none: l10n.t('There is no milestone that could be moved.'),
    doneSeveral: (milestones) =>
      isUp
        ? l10n.t('Moved {0} up in the plan file.', milestones)
        : l10n.t('Moved {0} down in the plan file.', milestones),
    ask: ({ ref, refs }) => ({
      act: { kind: 'move', milestones: refs, to },
      done: isUp
        ? l10n.t('Moved “{0}” up in the plan file.', ref.title)
        : l10n.t('Moved “{0}” down in the plan file.', ref.title),
    }),
  };
}
