import { holidayCodes, isHolidayCode, partsOfCountry, type HolidayIndex } from '../../calendar/holidays';
import { namedHolidayCodes } from '../../calendar/holidayNames';
import { styleOfText, writeText } from '../../plan/edit/writeValue';
import type { TextEdit } from '../../text';
import { nearest } from '../../plan/nearest/nearest';
import { offerFix } from '../fixes/edits';
import { readerFindings } from '../readerFindings';
import type { PlanRule } from '../rule';
import { fixWording } from '../wording/fixWording';

/** A country or state whose public holidays are not known. Not judged while the host provides no index of holidays. */
export const holidayCode: PlanRule = {
  scope: 'plan',
  code: 'plan.invalid-value',
  ...readerFindings['plan.invalid-value'],
  run: ({ plan, options: { holidayIndex } }) => {
    const field = plan.calendar?.holidays;
    if (!field || !holidayIndex || isHolidayCode(holidayIndex, field.value)) return [];
    const { value: found, at } = field;
    const named = namedHolidayCodes(holidayIndex, found);
    const suggestion =
      named.length === 0 ? nearestCode(holidayIndex, found) : named.length === 1 ? named[0] : undefined;
    const hasParts = suggestion !== undefined && partsOfCountry(holidayIndex, suggestion).length > 0;
    const expected =
      suggestion !== undefined && !hasParts ? suggestion : describeCodes(holidayIndex, suggestion ?? found);
    const problem = { code: 'plan.invalid-value', key: 'holidays', found, expected, suggestion, at } as const;
    return [{ problem, milestone: undefined }];
  },
  fixes: (problem, file, { holidayIndex = {} }) => {
    if (problem.code !== 'plan.invalid-value' || problem.key !== 'holidays' || problem.suggestion === undefined)
      return [];
    const { span, suggestion } = problem;
    const edit = (code: string): TextEdit => ({ ...span, newText: writeText(code, styleOfText(file.text)) });
    const parts = partsOfCountry(holidayIndex, suggestion);
    if (parts.length === 0)
      return [offerFix(fixWording.replaceWith(suggestion), () => [edit(suggestion)], { isPreferred: true })];
    return parts.map(([code, name]) =>
      offerFix(fixWording.narrowTo(code, name), () => [edit(code)], { isDoubtful: true }),
    );
  },
};

/** Codes are short and similar, so that a suggestion must be one slip away and the only one at that distance. */
function nearestCode(index: HolidayIndex, code: string): string | undefined {
  const codes = holidayCodes(index).map((known) => known.code);
  return nearest(codes, code, { onTie: 'none', mostSlips: 1 });
}

function describeCodes(index: HolidayIndex, code: string): string {
  const country = code.slice(0, 2);
  if (!isHolidayCode(index, country)) return 'a country such as DE, or a country and state such as DE-BE';
  const states = holidayCodes(index).filter((known) => known.code.startsWith(`${country}-`));
  return states[0] ? `${country}, or a state of it such as ${states[0].code}` : country;
}
