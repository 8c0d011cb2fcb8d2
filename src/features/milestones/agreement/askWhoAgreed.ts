import { l10n } from 'vscode';
import type { MilestoneRef } from '../../../core/plan/milestoneRef';
import type { Question, Reply } from '../../../host/ask/question';
import type { Choice } from '../../../host/ask/askChoice';
import type { Services } from '../../../host/services';
import { placesOf } from '../moves/planMoves';
import { askChoiceOrText } from '../../../host/ask/askChoiceOrText';

/** Asks who agreed for the client: the contact first, then others who have agreed before, and the client as a whole. */
export function askWhoAgreed(
  services: Services,
  refs: readonly MilestoneRef[],
  question: Question,
  picked: string | undefined,
): Promise<Reply<string>> {
  return askChoiceOrText({
    ...question,
    placeHolder: l10n.t('Who agreed?'),
    required: l10n.t('Type a name, or go back to leave it out.'),
    choices: peopleOf(services, refs),
    picked,
  });
}

/** Of all plans that the milestones are of; each name once. */
function peopleOf(services: Services, refs: readonly MilestoneRef[]): readonly Choice<string>[] {
  const plans = placesOf(services, refs).map(({ entry }) => entry.lastGood.plan);
  const contacts = plans.flatMap(({ client }) => known(client?.contact?.value, client?.name?.value));
  const before = plans.flatMap(({ milestones }) => milestones.flatMap(({ agreed }) => known(agreed?.by?.value)));
  const clients = plans.flatMap(({ client }) => known(client?.name?.value));
  const all = [...contacts, ...before, ...clients];
  return all.filter(({ value }, at) => all.findIndex((other) => other.value === value) === at);
}

function known(name: string | undefined, description?: string): readonly Choice<string>[] {
  return name === undefined || name === '' ? [] : [{ label: name, value: name, ...(description && { description }) }];
}
