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
  const last = rounds.at(-1)?.decision?.value;
  if (status === 'done' && (last === 'changes-requested' || last === 'rejected'))
    faults.push({ about, fits: false, sentence: `It is done, while the last round says ${last}.` });
  if (status === 'in-review' && (last === 'approved' || last === 'rejected'))
    faults.push({ about, fits: false, sentence: `It is in review, while the last round says ${last}.` });
  const { included } = reviewStateOf(milestone, plan);
  const used = rounds.filter(({ decision }) => decision).length;
  const count = included === undefined ? `${used} decided` : `${used} of ${included} included ones used`;
  return faults.length > 0 ? faults : [{ about, fits: true, sentence: `The rounds follow each other: ${count}.` }];
}

export function evidenceProofs(
  { acceptance, status, completed }: Milestone,
  { dayText = asWritten }: ProofOptions,
): readonly BareProof[] {
  if (acceptance.length === 0) return [];
  const about = 'evidence';
  const met = acceptance.filter((one) => one.met);
  const late = met.find((one) => status === 'done' && completed && one.met && one.met.value > completed.value);
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
  // A criterion with a day of its own is a reservation, which may be met afterwards.
  const [left] = unmet;
  if (status === 'done' && left?.due) {
    const points = unmet.length === 1 ? '1 point' : `${unmet.length} points`;
    const sentence = `It is done, with ${points} left to be met by ${dayText(left.due.value)}${unmet.length === 1 ? '' : ' and later'}.`;
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
