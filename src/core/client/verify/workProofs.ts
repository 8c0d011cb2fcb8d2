import type { CalendarDate } from '../../calendar/calendarDate';
import { reviewStateOf } from '../../plan/promise/reviewState';
import type { Milestone, Plan } from '../../plan/types';
import type { BareProof, ProofOptions } from './proof';

/* Whether rounds and evidence fit the state of a milestone. */

const asWritten = (day: CalendarDate): string => day;

export function roundProofs(
  milestone: Milestone,
  plan: Plan,
  { today, dayText = asWritten }: ProofOptions,
): readonly BareProof[] {
  const { review, status } = milestone;
  const rounds = review?.rounds ?? [];
  if (rounds.length === 0) return [];
  const about = 'rounds';
  const faults: BareProof[] = rounds.flatMap(({ submitted, date }, index): readonly BareProof[] => {
    const name = `Round ${index + 1}`;
    if (submitted && date && date.value < submitted.value)
      return [
        {
          about,
          fits: false,
          sentence: `${name} was decided on ${dayText(date.value)}, before it was handed over on ${dayText(submitted.value)}.`,
        },
      ];
    if (date && date.value > today)
      return [{ about, fits: false, sentence: `${name} is decided on ${dayText(date.value)}, which is to come.` }];
    return [];
  });
  const { used, included, open, decided } = reviewStateOf(milestone, plan);
  const last = open ? undefined : decided?.decision?.value;
  const state = status === 'done' ? 'done' : status === 'in-review' ? 'in review' : undefined;
  if (state !== undefined && (last === 'changes-requested' || last === 'rejected'))
    faults.push({ about, fits: false, sentence: `It is ${state}, while the last round says ${last}.` });
  const count = included === undefined ? `${used} used` : `${used} of ${included} included ones used`;
  return faults.length > 0 ? faults : [{ about, fits: true, sentence: `The rounds follow each other: ${count}.` }];
}

export function evidenceProofs(
  { acceptance, status, completed }: Milestone,
  { dayText = asWritten }: ProofOptions,
): readonly BareProof[] {
  if (acceptance.length === 0) return [];
  const about = 'evidence';
  const met = acceptance.filter((one) => one.met);
  // A criterion with a day of its own is a reservation, which may be met afterwards.
  const late = met.find(
    (one) => status === 'done' && completed && !one.due && one.met && one.met.value > completed.value,
  );
  if (late?.met && completed)
    return [
      {
        about,
        fits: false,
        sentence: `“${late.text.value}” was met on ${dayText(late.met.value)}, after the milestone was done on ${dayText(completed.value)}.`,
      },
    ];
  const unmet = acceptance.filter((one) => !one.met);
  if (status === 'done' && unmet.some(({ due }) => !due))
    return [{ about, fits: false, sentence: `It is done, with ${met.length} of ${acceptance.length} criteria met.` }];
  const days = unmet.flatMap(({ due }) => due?.value ?? []).sort();
  const [first] = days;
  if (status === 'done' && first !== undefined) {
    const points = unmet.length === 1 ? '1 point' : `${unmet.length} points`;
    const later = days.at(-1) === first ? '' : ' and later';
    const sentence = `It is done, with ${points} left to be met by ${dayText(first)}${later}.`;
    return [{ about, fits: undefined, sentence }];
  }
  const bare = met.filter(({ evidence }) => evidence.length === 0).length;
  if (bare > 0)
    return [
      {
        about,
        fits: undefined,
        sentence: `${bare} of ${met.length} met ${met.length === 1 ? 'criterion' : 'criteria'} ${bare === 1 ? 'has' : 'have'} no evidence beside.`,
      },
    ];
  return met.length === 0
    ? []
    : [
        {
          about,
          fits: true,
          sentence:
            met.length === 1 ? 'The met criterion has evidence.' : `All ${met.length} met criteria have evidence.`,
        },
      ];
}
