import { weekdays } from '../../calendar/calendarDate';
import { weekdaysOf, weekdaysTogether } from '../../calendar/dayNames';
import { nameOfPart } from '../../calendar/holidays';
import { styleOfText, type Style, writeKey, writeText } from '../../plan/edit/writeValue';
import { meantChoices } from '../../plan/nearest/meantChoice';
import { visibleText } from '../../plan/oddCharacters';
import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import type { Place } from '../../plan/place/place';
import { placeAt } from '../../plan/place/placeAt';
import { shortShapeOf, usualShapeOf, type LeafShape, type MapShape, type Shape } from '../../plan/schema/shape';
import { shapeAt } from '../../plan/schema/shapeAt';
import { applyEdits, type Span, type TextEdit } from '../../text';
import type { Problem } from '../finding';
import type { CheckOptions, FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { isOneLine, offerDay, offerFix } from './edits';
import { workingWeekOf } from './meantEstimates';
import { booleans, meantValues, type MeantContext } from './meantValues';

type InvalidValue = Extract<Problem, { code: 'plan.invalid-value' }>;

/** A value that does not fit its key, and its place. */
interface Misfit {
  readonly file: PlanFile;
  readonly key: string;
  /** The value without quotes. */
  readonly text: string;
  readonly span: Span;
  readonly place: Place;
  readonly context: MeantContext;
}

/** Fixes for a value that does not fit its key: values that it may have been meant to be, as far as its text shows. */
export function valueFixes(
  file: PlanFile,
  { key, found, span, suggestion }: InvalidValue,
  { today, holidayIndex }: CheckOptions,
): readonly FixOffer[] {
  const source = file.text.slice(span.start, span.end);
  const text = /^(["']).*\1$/.test(source) ? source.slice(1, -1) : source;
  // In an alias, a block scalar or a scalar with escapes the source text differs from the value.
  if (suggestion !== undefined || !isOneLine(file, span) || !text.startsWith(found)) return [];
  const atEnd = placeAt(file.text, span.end);
  // Behind a comma in braces a key may begin.
  const place = atEnd?.kind === 'value' || !text.includes(',') ? atEnd : placeAt(file.text, span.start);
  const expected = place?.kind === 'value' ? shapeAt(place.path) : undefined;
  const shape = expected && usualShapeOf(expected);
  if (!place || !shape) return [];
  const { plan } = file;
  const context = { today, holidayIndex, currency: plan.currency?.value, week: workingWeekOf(plan) };
  const misfit = { file, key, text, span, place, context };
  // A text that is right but for what cannot be seen needs no other form.
  const short = leafOf(shape);
  if (short?.type === 'text' && visibleText(text) !== text && short.isValid(visibleText(text))) {
    return asMeant(short, misfit);
  }
  switch (shape.form) {
    case 'leaf':
      return [...asMeant(shape, misfit), ...asList(shape, misfit, false)];
    case 'list': {
      const item = usualShapeOf(shape.item);
      if (item.form === 'leaf') return [...asList(item, misfit, true), ...asMeant(item, misfit)];
      return asMap(item, misfit, !shape.orSingle);
    }
    case 'map':
      return asMap(shape, misfit);
    case 'record':
      return [];
  }
}

/** The shape of the text that may stand for a whole value. */
function leafOf(shape: Shape): LeafShape | undefined {
  if (shape.form === 'leaf') return shape;
  const short = shortShapeOf(shape);
  return short && leafOf(short);
}

function asMeant(shape: LeafShape, { file, key, text, span, place, context }: Misfit): readonly FixOffer[] {
  const isWeekday = weekdays.every((day) => shape.values.includes(day));
  const named = isWeekday ? weekdaysOf(visibleText(text), file.plan.language?.value) : [];
  const meant =
    named.length > 0
      ? named.map((day) => ({ text: day, isSure: named.length === 1 && text.length > 2, isGuess: false }))
      : meantValues(key, shape, text, context);
  const source = file.text.slice(span.start, span.end);
  const [country] = meant[0]?.text.split('-') ?? [];
  const areParts =
    shape.hints.role === 'holidays' && meant.length > 1 && meant.every((one) => one.text.startsWith(`${country}-`));
  const fixes = meant.flatMap(({ text: value, isSure, isGuess }) => {
    const { quote = place.quote } = styleOfText(file.text);
    // Values of an enum and numbers need no quotes.
    const isPlain = shape.type !== 'text' || (shape.values.length > 0 && !quote);
    const newText = isPlain ? value : writeText(value, { inFlow: place.inFlow, quote });
    // `2.505` of a currency without a third digit cannot be written so that it is the smaller number.
    if (newText === source) return [];
    const isPreferred = meant.length === 1 && !isGuess;
    const part = areParts ? nameOfPart(context.holidayIndex, value) : undefined;
    const title = part === undefined ? fixWording.replaceWith(value) : fixWording.narrowTo(value, part);
    return offerFix(title, () => [{ ...span, newText }], {
      isPreferred,
      isSafe: isSure,
      isDoubtful: !isPreferred,
    });
  });
  if (shape.hints.role !== 'day' || (meant.length > 0 && !meant.every(({ isGuess }) => isGuess))) return fixes;
  const gap = offerDay(file, span);
  return [...fixes, { ...gap, isPreferred: fixes.length === 0 }];
}

/** Turns `M1, M2` into a list of two. Blanks alone separate only ids of milestones in the plan. */
function asList(item: LeafShape, { file, text, span, place }: Misfit, isWhole: boolean): readonly FixOffer[] {
  if (!(isWhole || (place.inFlow && typeof place.path.at(-1) === 'number'))) return [];
  const ids = new Set(file.plan.milestones.map(({ id }) => id?.value));
  const marked = text
    .replace(/\s+/g, ' ')
    .split(/[,;]| (?:and|und|et|y|&) /i)
    .map((part) => part.trim());
  const parts = marked.length > 1 ? marked : text.split(/\s+/);
  const isKnown = marked.length > 1 || parts.every((part) => ids.has(part));
  const language = file.plan.language?.value;
  const items = isKnown ? parts.map((part) => asItem(item, part, language)) : daysBetween(item, text, language);
  const known = items.filter((part) => part !== undefined);
  if (known.length < 2 || known.length < items.length) return [];
  const style = { ...styleOfText(file.text), inFlow: true };
  const written = known.map((part) => writeText(part, style)).join(', ');
  const newText = isWhole ? `[${written}]` : written;
  return [offerProven(file, newText, { ...span, newText }, true)];
}

function asItem(item: LeafShape, text: string, language: string | undefined): string | undefined {
  if (item.isValid(text)) return text;
  const [day, ...more] = item.values.includes('mon') ? weekdaysOf(text, language) : [];
  const [meant, ...others] = meantChoices(item.values, text);
  return more.length > 0 || others.length > 0 ? undefined : (day ?? meant);
}

/** Turns `Mon-Fri` into the five days. */
function daysBetween(item: LeafShape, text: string, language: string | undefined): readonly string[] {
  const { values } = item;
  if (/^weekdays$/i.test(text)) return values.slice(0, 5);
  const ends = text.split(/\s?(?:[-–—]|\bto\b|\bthrough\b|\bbis\b|\bau?\b|\.\.)\s?/).map((end) => visibleText(end));
  const together = weekdaysTogether(ends, language);
  const [from = -1, to = -1] = (together ?? ends.map((end) => asItem(item, end, language) ?? '')).map((day) =>
    values.indexOf(day),
  );
  const areDays = weekdays.every((day) => values.includes(day));
  return areDays && ends.length === 2 && from >= 0 ? values.slice(from, to + 1) : [];
}

/** Turns `paid` into the state of a payment, and a milestone that is a text into one with that title. */
function asMap(shape: Shape, { file, key, text, span, place, context }: Misfit, inList = false): readonly FixOffer[] {
  if (shape.form !== 'map') return [];
  const main = ['title', 'reason', 'note'].find((name) => shape.keys.has(name));
  const fitting = main === 'title' ? [] : valuesOf(shape, text, context);
  // `blocked: no` gives no reason.
  if (fitting.length === 0 && booleans(text).length > 0) return [];
  const pairs = fitting.length > 0 || main === undefined ? fitting : [{ name: main, value: undefined }];
  const isItem = typeof place.path.at(-1) === 'number' && !place.inFlow;
  return pairs.map(({ name, value }) => {
    const style: Style = { ...styleOfText(file.text), inFlow: true };
    // Numbers stay without quotes.
    const isPlain = value !== undefined && (style.quote === undefined || Number.isFinite(Number(value)));
    const written = isPlain ? value : writeText(value ?? text, style);
    const pair = `${writeKey(name, style)}: ${written}`;
    const map = inList ? `[{ ${pair} }]` : `{ ${pair} }`;
    if (!isItem) return offerProven(file, map, { ...span, newText: map }, pairs.length === 1);
    const source = file.text.slice(span.start, span.end);
    return offerProven(
      file,
      `${name}: ${value ?? text}`,
      { ...span, newText: `${name}: ${value ?? source}` },
      key === 'milestone',
    );
  });
}

/** Keys of the map that accept the text as their value. Only keys for enums, days and numbers, since any text fits the others. */
function valuesOf(
  { keys }: MapShape,
  text: string,
  context: MeantContext,
): readonly { readonly name: string; readonly value: string }[] {
  return [...keys].flatMap(([name, inner]) => {
    if (inner.form !== 'leaf') return [];
    if (inner.type !== 'number' && inner.values.length === 0 && inner.hints.role !== 'day') return [];
    const isNumber = inner.type === 'number' && text !== '';
    if (inner.isValid(isNumber ? Number(text) : text)) return [{ name, value: text }];
    const [meant] = inner.values.length > 0 ? meantValues(name, inner, text, context) : [];
    return meant?.isSure ? [{ name, value: meant.text }] : [];
  });
}

/** A fix that changes the structure of the text. It makes no edits unless the result has fewer problems. */
function offerProven(file: PlanFile, shown: string, edit: TextEdit, isPreferred: boolean): FixOffer {
  const make = (): readonly TextEdit[] | undefined => {
    const after = parsePlan(applyEdits(file.text, [edit]), { treatAsOurs: true, before: file });
    return !after.isBroken && countFaults(after) < countFaults(file) ? [edit] : undefined;
  };
  return offerFix(fixWording.replaceWith(shown.length > 60 ? `${shown.slice(0, 59)}…` : shown), make, { isPreferred });
}

/** Without references that lead nowhere, which are not judged as long as they stand in a text. */
function countFaults({ problems }: PlanFile): number {
  return problems.filter(({ code }) => code !== 'plan.unknown-reference').length;
}
