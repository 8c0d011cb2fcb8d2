import { startOfLine } from '../../plan/lines';
import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import { readLine } from '../../plan/place/blockLine';
import { placeAt } from '../../plan/place/placeAt';
import { styleOfText, writeText } from '../../plan/edit/writeValue';
import { applyEdits, lineEndOf, type Span, type TextEdit } from '../../text';
import type { Problem } from '../finding';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { isOneLine, offerFix } from './edits';

/* Fixes for dependencies that are written in another form: several ids in one text, and an id in place of a key. */

/** What people separate ids by, beside the comma of YAML; `-` and `.` may be part of one. */
const separators = /[，、،؛；;|&+/]/;

/** Makes items of several known ids in one text: `M1，M3`. */
export function severalIds(file: PlanFile, span: Span): readonly FixOffer[] {
  const { text, plan } = file;
  if (!isOneLine(file, span)) return [];
  const [, , words = ''] = /^(["']?)(.*)\1$/.exec(text.slice(span.start, span.end)) ?? [];
  const ids = words.split(separators).map((part) => part.trim());
  const known = new Set(plan.milestones.map(({ id }) => id?.value));
  const place = placeAt(text, span.start);
  if (ids.length < 2 || !place || !ids.every((id) => known.has(id))) return [];
  const isItem = typeof place.path.at(-1) === 'number';
  const style = { ...styleOfText(text), inFlow: place.inFlow || !isItem };
  const written = ids.map((id) => writeText(id, style));
  const shown = written.join(', ');
  const { content, start } = readLine(text, startOfLine(text, span.start));
  const dash = `${lineEndOf(text)}${text.slice(start, content)}- `;
  const newText = !isItem ? `[${shown}]` : place.inFlow ? shown : written.join(dash);
  return [offerProven(file, isItem ? shown : newText, { ...span, newText })];
}

/** Writes the id of a milestone that stands as the key, and the days that stand as its value: `{ M1: 2d }`. */
export function idAsKey(file: PlanFile, { span, owner }: Extract<Problem, { code: 'plan.missing-key' }>): FixOffer[] {
  const { text, plan } = file;
  const source = text.slice(span.start, span.end);
  const [, , id = ''] = /^(["']?)(.*)\1$/.exec(source) ?? [];
  if (owner !== 'depends_on' || !plan.milestones.some((one) => one.id?.value === id)) return [];
  const rest = text.slice(span.end, span.end + 80);
  const [pair, lag = ''] = /^[ \t]{0,9}:[ \t]{0,9}(-?\d{1,4}[dw]|)(?=[ \t]{0,9}(?:[}\r\n]|$))/.exec(rest) ?? [];
  if (pair === undefined) return [];
  const isInBraces = text.slice(0, span.start).trimEnd().endsWith('{');
  const keys = `id: ${source}${lag === '' ? '' : `, lag: ${lag}`}`;
  const edit = { start: span.start, end: span.end + pair.length, newText: isInBraces ? keys : `{ ${keys} }` };
  return [offerProven(file, `{ ${keys} }`, edit)];
}

/** A fix that makes no edits unless the result has fewer problems. */
function offerProven(file: PlanFile, shown: string, edit: TextEdit): FixOffer {
  const make = (): readonly TextEdit[] | undefined => {
    const after = parsePlan(applyEdits(file.text, [edit]), { treatAsOurs: true, before: file });
    return !after.isBroken && after.problems.length < file.problems.length ? [edit] : undefined;
  };
  return offerFix(fixWording.replaceWith(shown), make, { isPreferred: true });
}
