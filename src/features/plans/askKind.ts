import * as vscode from 'vscode';
import { shownTitle } from '../../core/plan/shownTitle';
import type { PlanKind } from '../../core/plan/template/template';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import type { Question, Reply } from '../../host/ask/question';
import { planKinds } from './planKinds';
import { templateFaultWords, type TemplateFile } from './templateFiles';

/** What a new plan begins with: one of our kinds of work, or a template of the user. */
export type Beginning = PlanKind | TemplateFile;

/** Titles of a template that are shown below its name. */
const mostTitles = 4;

/** Asks what kind of work it is, with the templates of the user below ours. */
export function askKind(
  question: Question,
  templates: readonly TemplateFile[],
  picked: Beginning | undefined,
): Promise<Reply<Beginning>> {
  const own = templates.map((template): Choice<Beginning> => {
    return { label: template.name, description: whereWords(template), detail: detailOf(template), value: template };
  });
  const separator = {
    label: vscode.l10n.t('Your Templates'),
    kind: vscode.QuickPickItemKind.Separator,
    value: 'other' as const,
  };
  // Templates are read anew each time.
  const same = templates.find(({ uri }) => typeof picked === 'object' && uri.toString() === picked.uri.toString());
  const value = typeof picked === 'object' ? same : picked;
  return askChoice<Beginning>({
    ...question,
    placeHolder: vscode.l10n.t('What kind of work is it?'),
    choices: [...planKinds(), ...(own.length > 0 ? [separator, ...own] : [])],
    ...(value && { picked: value }),
  });
}

function whereWords({ place }: TemplateFile): string {
  return place === 'workspace' ? vscode.l10n.t('in this workspace') : vscode.l10n.t('for all projects');
}

/** `Site live on staging · Site runs on its own domain`, or what is wrong with it. */
function detailOf({ file: { plan }, fault }: TemplateFile): string {
  if (fault) return `$(warning) ${templateFaultWords(fault)}`;
  const titles = plan.milestones.map(shownTitle);
  const rest = titles.length - mostTitles;
  const words = titles.slice(0, mostTitles).join(' · ');
  return rest > 0 ? vscode.l10n.t('{0} and {1} more', words, rest) : words;
}
