import { l10n, Uri } from 'vscode';
import { groupBy } from '../../core/plan/groupBy';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { phasesOf } from '../../core/plan/phases';
import type { PlanAct } from '../../core/plan/planAct';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import { askText } from '../../host/ask/askText';
import { back } from '../../host/ask/question';
import type { PlanEdit } from '../../host/editing/editOutcome';
import type { Services } from '../../host/services';
import { countMilestones } from './countMilestones';
import { milestoneOf } from './milestoneOf';
import { placesOf } from './moves/planMoves';
import type { Answer, Asked } from './runMilestoneCommand';
import { titleOn } from './titleOn';

const none = Symbol('none');
const other = Symbol('other');

/** Puts milestones into a phase of their plan, into a new one, or into none. */
export async function moveToPhase({ services, ref, refs }: Asked): Promise<Answer | undefined> {
  const title = titleOn(services, refs, {
    one: (name) => l10n.t('Move “{0}” to Phase', name),
    several: (count) => l10n.t('Move {0} Milestones to Phase', count),
  });
  const reply = await askPhase(services, refs, title);
  if (reply === undefined) return undefined;
  const phase = reply === none ? undefined : reply;
  const edits = editsFor(refs, phase);
  const names = refs.length === 1 ? `“${ref.title}”` : countMilestones(refs.length, edits.length);
  const done =
    phase === undefined ? l10n.t('Taken out of its phase: {0}.', names) : l10n.t('Moved to {0}: {1}.', phase, names);
  return { edits, done };
}

/** A phase that the plan does not know is added to those that it declares, if it declares any. */
function editsFor(refs: readonly MilestoneRef[], value: string | undefined): readonly PlanEdit[] {
  return [...groupBy(refs, ({ uri }) => uri)].map(([uri, milestones]) => ({
    uri: Uri.parse(uri),
    acts: [
      ...milestones.map((milestone): PlanAct => ({ kind: 'classify', milestone, key: 'phase', value })),
      ...(value === undefined ? [] : [{ kind: 'declare-phase', phase: value } as const]),
    ],
  }));
}

async function askPhase(
  services: Services,
  refs: readonly MilestoneRef[],
  title: string,
): Promise<string | typeof none | undefined> {
  const current = new Set(refs.map((ref) => milestoneOf(services, ref)?.phase?.value));
  const phases = placesOf(services, refs).flatMap(({ entry }) => phasesOf(entry.lastGood.plan).all);
  const known = new Map(phases.map((phase) => [phase.name, phase.title]));
  const choices: readonly Choice<string | typeof none | typeof other>[] = [
    ...[...known].map(([value, label]) => ({
      label,
      ...(current.size === 1 && current.has(value) && { description: l10n.t('now') }),
      value,
    })),
    { label: `$(add) ${l10n.t('New Phase…')}`, value: other },
    ...(current.size > 1 || !current.has(undefined)
      ? [{ label: `$(circle-slash) ${l10n.t('No Phase')}`, value: none } as const]
      : []),
  ];
  for (;;) {
    const reply = await askChoice<string | typeof none | typeof other>({
      title,
      placeHolder: l10n.t('To which phase?'),
      choices,
    });
    if (reply === back || reply === undefined) return undefined;
    if (reply !== other) return reply;
    const name = await askText({
      title,
      step: 2,
      totalSteps: 2,
      prompt: l10n.t('What is the phase called?'),
      required: l10n.t('A phase needs a name.'),
    });
    if (name !== back) return name;
  }
}
