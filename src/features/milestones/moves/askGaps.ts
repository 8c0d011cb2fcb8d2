import * as vscode from 'vscode';
import type { Gaps } from '../../../core/schedule/shifting/move';
import { askChoice, type Choice } from '../../../host/ask/askChoice';
import { back, type Question, type Reply } from '../../../host/ask/question';
import type { Services } from '../../../host/services';
import { memory } from '../../../ids';
import { consequenceOf, type PlanPreview } from './planMoves';

const allGaps: readonly Gaps[] = ['keep', 'use', 'only-this'];

/** What was chosen last in this workspace. */
export function rememberedGaps({ context }: Services): Gaps {
  const last: unknown = context.workspaceState.get(memory.gaps);
  return allGaps.find((gaps) => gaps === last) ?? 'keep';
}

/**
 * Asks what becomes of the days between the milestones, with what follows from each answer, and remembers it.
 * @param count of the milestones that the user moves
 */
export async function askGaps(
  services: Services,
  question: Question,
  count: number,
  previewOf: (gaps: Gaps) => readonly PlanPreview[],
): Promise<Reply<Gaps>> {
  const toChoice = (value: Gaps, label: string, detail: string): Choice<Gaps> => ({
    label,
    detail,
    description: consequenceOf(previewOf(value)) ?? vscode.l10n.t('nothing else moves'),
    value,
  });
  const onlyThis = count > 1 ? vscode.l10n.t('Only These') : vscode.l10n.t('Only This One');
  const answer = await askChoice<Gaps>({
    ...question,
    placeHolder: vscode.l10n.t('What about the days between it and what follows?'),
    choices: [
      toChoice('keep', vscode.l10n.t('Keep Gaps'), vscode.l10n.t('What follows moves by as many working days')),
      toChoice('use', vscode.l10n.t('Use Gaps'), vscode.l10n.t('What follows moves just far enough')),
      toChoice('only-this', onlyThis, vscode.l10n.t('What follows keeps its days')),
    ],
    picked: rememberedGaps(services),
  });
  if (answer !== undefined && answer !== back) await services.context.workspaceState.update(memory.gaps, answer);
  return answer;
}
