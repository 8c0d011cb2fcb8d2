import * as vscode from 'vscode';
import type { Finding } from '../../../core/findings/finding';
import { findMilestone, type MilestoneRef } from '../../../core/plan/milestoneRef';
import { shortName } from '../../../core/plan/shownTitle';
import type { Milestone } from '../../../core/plan/types';
import { askChoice } from '../../../host/ask/askChoice';
import type { PlanEntry } from '../../../host/plans/planEntry';
import { reveal } from '../../../host/reveal';
import type { Services } from '../../../host/services';

/** A milestone with what is found in it. */
interface Flawed {
  readonly entry: PlanEntry;
  readonly milestone: Milestone;
  readonly findings: readonly Finding[];
}

/**
 * Says what is still found in milestones that are agreed on, since what is agreed to should be complete.
 * @returns whether to go on; after Show the first finding is shown, and there is nothing to go on with
 */
export async function askFlaws(services: Services, refs: readonly MilestoneRef[], title: string): Promise<boolean> {
  const flawed = refs.flatMap((ref) => flawedIn(services, ref));
  const [first] = flawed;
  if (!first) return true;
  const show = vscode.l10n.t('Show');
  const reply = await askChoice<'show' | 'record'>({
    title,
    placeHolder: flawsSentence(flawed),
    choices: [
      { label: show, description: vscode.l10n.t('go to the first one'), value: 'show' },
      { label: vscode.l10n.t('Record Anyway'), value: 'record' },
    ],
  });
  if (reply === 'show') await showFirst(first);
  return reply === 'record';
}

/** What the agreement itself mends, and hints, are not told. */
function flawedIn({ plans }: Services, ref: MilestoneRef): readonly Flawed[] {
  const entry = plans.entryOf(vscode.Uri.parse(ref.uri));
  const found = entry && findMilestone(entry.file, ref, entry.revision);
  if (!entry || !found) return [];
  const findings = entry.findings.filter(
    ({ problem: { code, milestone }, severity }) =>
      milestone === found.index && severity !== 'hint' && code !== 'plan.changed-since-agreed',
  );
  return findings.length > 0 ? [{ entry, milestone: found.milestone, findings }] : [];
}

function hasPlaceholder({ findings }: Flawed): boolean {
  return findings.some(isPlaceholder);
}

function isPlaceholder({ problem: { code } }: Finding): boolean {
  return code === 'smart.specific.placeholder';
}

function flawsSentence(flawed: readonly Flawed[]): string {
  const gaps = flawed.filter(hasPlaceholder);
  const others = flawed.filter((one) => !hasPlaceholder(one));
  const sentences = [
    ...(gaps.length === 1 ? [vscode.l10n.t('1 milestone still holds placeholders: {0}.', namesOf(gaps))] : []),
    ...(gaps.length > 1
      ? [vscode.l10n.t('{0} milestones still hold placeholders: {1}.', gaps.length, namesOf(gaps))]
      : []),
    ...(others.length === 1 ? [vscode.l10n.t('1 milestone still has findings: {0}.', namesOf(others))] : []),
    ...(others.length > 1
      ? [vscode.l10n.t('{0} milestones still have findings: {1}.', others.length, namesOf(others))]
      : []),
  ];
  return sentences.join(' ');
}

/** More names than these do not fit into one line. */
const mostNamed = 4;

function namesOf(flawed: readonly Flawed[]): string {
  const names = flawed.slice(0, mostNamed).map(({ milestone }) => shortName(milestone));
  return [...names, ...(flawed.length > mostNamed ? ['…'] : [])].join(', ');
}

async function showFirst({ entry, findings }: Flawed): Promise<void> {
  const { problem } = findings.find(isPlaceholder) ?? findings[0] ?? {};
  await reveal(entry.uri, (text) => (text === entry.file.text ? problem?.span : undefined));
}
