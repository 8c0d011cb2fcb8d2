import { findAnchors } from '../plan/comments';
import { milestonesWithin } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import type { Place } from '../plan/place/place';
import { placeAt } from '../plan/place/placeAt';
import { usualShapeOf, type LeafShape, type Shape } from '../plan/schema/shape';
import { descriptionOf, shapeAt } from '../plan/schema/shapeAt';
import type { PlanCalendars } from '../schedule/calendarsOf';
import { toHours } from '../schedule/estimate';
import { linesAboutDays } from './dayHover';
import { linesAboutRegion, type RegionOptions } from './holidayRegion';
import type { HoverPart, PlanHover } from './hoverText';
import { idHover, type IdOptions } from './idHover';

export type HoverOptions = Omit<RegionOptions, 'calendar'> &
  IdOptions & {
    /** Those of the plan, with its public holidays. A day in a milestone is told by the calendar of its owner. */
    readonly calendars: PlanCalendars;
  };

/**
 * The hover at an offset: the description of a key, the item of an id, the meaning of a value.
 * @returns undefined where there is none
 */
export function hoverAt(file: PlanFile, offset: number, options: HoverOptions): PlanHover | undefined {
  const about = idHover(file, offset, options);
  if (about) return about;
  const place = placeAt(file.text, offset);
  if (!place || /^\s/.test(file.text.slice(place.span.start, place.span.end))) return undefined;
  const paragraphs = place.kind === 'key' ? aboutKey(place) : aboutValue(file, place, options);
  return paragraphs.length > 0 ? { span: place.span, paragraphs } : undefined;
}

function aboutKey({ path }: Place): PlanHover['paragraphs'] {
  const shape = shapeAt(path);
  const description = shape && descriptionOf(shape);
  return [...(description === undefined ? [] : [[{ text: description }]]), ...aboutValues(leafOf(shape))];
}

/** The values of an enum with their meanings. */
function aboutValues(leaf: LeafShape | undefined): readonly (readonly HoverPart[])[] {
  if (!leaf || leaf.values.length === 0) return [];
  const { meanings } = leaf.hints;
  if (!meanings) return [[{ text: leaf.values.join(', ') }]];
  return leaf.values.map((value) => meaning(value, meanings[value]));
}

function meaning(value: string, words = ''): readonly HoverPart[] {
  return [{ text: value, strong: true }, { text: words }];
}

function aboutValue(file: PlanFile, place: Place, options: HoverOptions): PlanHover['paragraphs'] {
  // In a flow list the place of an item may be that of its start.
  const isValue = place.kind === 'value' || (place.kind === 'start' && place.holds === 'list');
  const leaf = isValue ? leafOf(shapeAt(place.path)) : undefined;
  if (!leaf) return [];
  const { role, meanings } = leaf.hints;
  const word = wordOf(file.text, place);
  if (role === 'day' || role === 'days') {
    const [owned] = milestonesWithin(file, place.span);
    const calendar = owned ? options.calendars.ofMilestone(owned.milestone) : options.calendars.plan;
    return linesAboutDays(word, { ...options, calendar }).map((text) => [{ text }]);
  }
  if (role === 'holidays') {
    return linesAboutRegion(word, { ...options, calendar: options.calendars.plan }).map((text) => [{ text }]);
  }
  if (role === 'estimate') return aboutEstimate(file, place, word, options);
  const said = leaf.values.includes(word) ? meanings?.[word] : undefined;
  return said === undefined ? [] : [meaning(word, said)];
}

/** The word at the place; for an alias the word after its anchor. */
function wordOf(text: string, { word, quote, span }: Place): string {
  if (quote || !word.startsWith('*')) return word;
  const anchor = findAnchors(text.slice(0, span.start)).findLast((one) => one.text.slice(1) === word.slice(1));
  return (anchor && placeAt(text, anchor.start + anchor.text.length)?.word) ?? word;
}

/** `3d = 14.4 h`; empty where the plan has no hours per week, and for an estimate in hours. */
function aboutEstimate(
  file: PlanFile,
  { span }: Place,
  word: string,
  { calendars }: HoverOptions,
): PlanHover['paragraphs'] {
  // The span of the place includes an anchor before the value; the span of the field does not.
  const field = milestonesWithin(file, span)
    .flatMap(({ milestone, index }) => {
      const { estimate } = milestone;
      return estimate ? [{ ...estimate, milestone, place: file.spanOf(estimate.at, index) }] : [];
    })
    .find(({ place }) => span.start <= place.start && place.end <= span.end);
  const owned = field && calendars.ofMilestone(field.milestone);
  const hours = owned && field.value.unit !== 'h' ? toHours(field.value, owned) : undefined;
  if (hours === undefined || !Number.isFinite(hours)) return [];
  const whose = owned === calendars.plan ? 'the plan' : (field?.milestone.owner?.value ?? '');
  return [[{ text: `${word} = ${Number(hours.toFixed(1))} h by the calendar of ${whose}` }]];
}

function leafOf(shape: Shape | undefined): LeafShape | undefined {
  const leaf = shape && usualShapeOf(shape.form === 'list' ? shape.item : shape);
  return leaf?.form === 'leaf' ? leaf : undefined;
}
