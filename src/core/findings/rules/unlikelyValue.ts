import { dateOf, toDayNumber, type CalendarDate } from '../../calendar/calendarDate';
import { findFarDays, isFarFrom } from '../../calendar/farDays';
import { partsOfCountry } from '../../calendar/holidays';
import { nearest } from '../../plan/nearest/nearest';
import { styleOfText, writeText } from '../../plan/edit/writeValue';
import type { Field, Milestone, Plan } from '../../plan/types';
import { likelyLanguages } from '../fixes/unlikelyLanguage';
import { isOneLine, offerDay, offerFix } from '../fixes/edits';
import type { CheckOptions, PlanRule, Placed } from '../rule';
import { fixWording } from '../wording/fixWording';

/** A value that is valid, and that hardly anybody means: a day centuries away, holidays of a country whose parts differ, a country for a language. */
export const unlikelyValue: PlanRule = {
  scope: 'plan',
  code: 'plan.unlikely-value',
  severity: 'hint',
  run: ({ plan, options }) => [...farDays(plan, options), ...countryWithParts(plan, options), ...otherLanguage(plan)],
  fixes: (problem, file, { today, holidayIndex }) => {
    if (problem.code !== 'plan.unlikely-value' || !isOneLine(file, problem.span)) return [];
    const { span, found } = problem;
    const write = (value: string): string => writeText(value, styleOfText(file.text));
    if (problem.kind === 'holiday-parts') {
      return (holidayIndex ? partsOfCountry(holidayIndex, found) : []).map(([part, name]) =>
        offerFix(fixWording.narrowTo(part, name), () => [{ ...span, newText: write(part) }], { isDoubtful: true }),
      );
    }
    if (problem.kind === 'language') {
      const tags = likelyLanguages(found, titlesOf(file.plan)) ?? [];
      return tags.map((tag) => offerFix(fixWording.replaceWith(tag), () => [{ ...span, newText: write(tag) }]));
    }
    const day = nearDay(found, today);
    const fix = (): ReturnType<typeof offerFix> =>
      offerFix(fixWording.replaceWith(day ?? ''), () => [{ ...span, newText: write(day ?? '') }], { isDoubtful: true });
    return [...(day === undefined ? [] : [fix()]), { ...offerDay(file, span), isPreferred: false }];
  },
  page: {
    title: 'Unlikely value',
    flags:
      'A day more than twenty years away, unless most days of the plan are so old, and `holidays` of a country whose parts differ, such as `GB` or `DE`, without one of them. Also a `language` that is the code of a country, such as `us`, or none. The timeline opens on the other days.',
    why: 'A typo in the year hides the deadline from every list. The holidays that all parts of a country share leave out those on which nobody works. In a language that is not English no wording is judged.',
    bad: 'title: The shop takes card payments\ndue: 2207-03-31',
    good: 'title: The shop takes card payments\ndue: 2027-03-31',
    source: 'Arithmetic; the data of date-holidays.',
  },
};

function farDays({ milestones }: Plan, { today }: CheckOptions): readonly Placed[] {
  const isFar = isFarFrom(today);
  const distant = milestones.flatMap((one, milestone) =>
    isFar(one.start) || isFar(one.due) || isFar(one.completed) || isFar(one.agreed?.due) ? { one, milestone } : [],
  );
  if (distant.length === 0) return [];
  const numbersOf = (some: readonly Milestone[]): readonly number[] =>
    some.flatMap((one) => Object.values(daysOf(one)).flatMap((field) => (field ? toDayNumber(field.value) : [])));
  const far = findFarDays(numbersOf(distant.map(({ one }) => one)), toDayNumber(today), () => numbersOf(milestones));
  return distant.flatMap(({ one, milestone }) =>
    Object.entries(daysOf(one)).flatMap(([key, field]) =>
      field && far.has(toDayNumber(field.value)) ? [{ problem: toProblem('far-day', key, field), milestone }] : [],
    ),
  );
}

function daysOf({
  start,
  due,
  completed,
  agreed,
}: Milestone): Readonly<Record<string, Field<CalendarDate> | undefined>> {
  return { start, due, completed, agreed: agreed?.due };
}

function countryWithParts({ calendar }: Plan, { holidayIndex }: CheckOptions): readonly Placed[] {
  const field = calendar?.holidays;
  const isTold = field && holidayIndex && partsOfCountry(holidayIndex, field.value).length > 0;
  return isTold ? [{ problem: toProblem('holiday-parts', 'holidays', field), milestone: undefined }] : [];
}

function otherLanguage(plan: Plan): readonly Placed[] {
  const field = plan.language;
  const isTold = field && likelyLanguages(field.value, titlesOf(plan)) !== undefined;
  return isTold ? [{ problem: toProblem('language', 'language', field), milestone: undefined }] : [];
}

function titlesOf({ project, milestones }: Plan): readonly string[] {
  return [project?.value ?? '', ...milestones.map(({ title }) => title.value)];
}

function toProblem(kind: 'far-day' | 'holiday-parts' | 'language', key: string, { value: found, at }: Field<string>) {
  return { code: 'plan.unlikely-value', kind, key, found, at } as const;
}

/** The same day in the year near today that is one slip away. */
function nearDay(day: string, today: CalendarDate): CalendarDate | undefined {
  const year = Number(today.slice(0, 4));
  const years = [0, 1, -1, 2].map((after) => String(year + after));
  const meant = nearest(years, day.slice(0, 4), { onTie: 'first' });
  return meant === undefined ? undefined : dateOf(Number(meant), Number(day.slice(5, 7)), Number(day.slice(8)));
}
