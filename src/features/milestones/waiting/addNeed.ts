import { l10n, env } from 'vscode';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import { createDayWords } from '../../../core/calendar/dayWords';
import { clientName } from '../../../core/plan/clientName';
import { askChoice } from '../../../host/ask/askChoice';
import { askDate } from '../../../host/ask/askDate';
import { askInSteps } from '../../../host/ask/askInSteps';
import { askText } from '../../../host/ask/askText';
import { dayChoices } from '../../../host/ask/dayChoices';
import { titleWithPlan } from '../../../host/plans/planName';
import { planOf } from '../milestoneOf';
import type { Answer, Asked } from '../runMilestoneCommand';

interface NewNeed {
  readonly text: string;
  readonly isDated: boolean;
  readonly by?: CalendarDate;
}

/** Asks what the client must provide for a milestone, and by when. */
export async function addNeed({ services, ref }: Asked): Promise<Answer | undefined> {
  const entry = planOf(services, [ref]);
  const today = services.today.date;
  const client = entry ? clientName(entry.lastGood.plan) : l10n.t('the client');
  const choices = dayChoices({ today, plan: entry });
  const title = titleWithPlan(services.plans, [ref.uri], l10n.t('Add Need to “{0}”', ref.title));
  const answers = await askInSteps<Required<NewNeed>>(
    { title },
    {
      text: (question, { text }) =>
        askText({
          ...question,
          prompt: l10n.t('What do you need from {0}?', client),
          placeHolder: l10n.t('Stripe live keys'),
          required: l10n.t('Say what is needed.'),
          value: text,
        }),
      isDated: (question, { isDated = true }) =>
        askChoice({
          ...question,
          placeHolder: l10n.t('Is it needed by a day? Days after it count as days of waiting.'),
          choices: [
            { label: l10n.t('By a Day…'), value: true },
            { label: l10n.t('Without a Day'), value: false },
          ],
          picked: isDated,
        }),
      by: (question, { by = choices[0]?.day }) =>
        askDate({
          ...question,
          today,
          calendar: entry?.calendar,
          choices,
          picked: by,
          asks: l10n.t('By when?'),
          ifPast: l10n.t('This day has passed: the days since then count as days of waiting.'),
        }),
    },
    {},
    (key, { isDated }) => key !== 'by' || isDated === true,
  );
  if (!answers) return undefined;
  const { text, by } = answers as NewNeed;
  const done =
    by === undefined
      ? l10n.t('Needed from {0}: {1}.', client, text)
      : l10n.t('Needed from {0} by {1}: {2}.', client, createDayWords(env.language).long(by), text);
  return { act: { kind: 'expect', milestone: ref, text, by }, done };
}
