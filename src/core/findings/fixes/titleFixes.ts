import { writeText } from '../../plan/edit/writeValue';
import type { PlanFile } from '../../plan/parsePlan';
import type { Span } from '../../text';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { isOneLine, offerFix } from './edits';

/** The id of the milestone whose title stands in place of it; none where several have the title, or the only one no id. */
export function titleFixes(file: PlanFile, span: Span, own: number | undefined): readonly FixOffer[] {
  if (!isOneLine(file, span)) return [];
  const [, , words = ''] = /^(["']?)(.*)\1$/.exec(file.text.slice(span.start, span.end)) ?? [];
  const named = file.plan.milestones.filter(({ title }) => fold(title.value) === fold(words));
  const [only, ...more] = named;
  const id = only?.id?.value;
  const isOwn = own !== undefined && only === file.plan.milestones[own];
  if (id === undefined || more.length > 0 || isOwn) return [];
  const newText = writeText(id, { quote: undefined, inFlow: true });
  return [offerFix(fixWording.replaceWith(id), () => [{ ...span, newText }], { isPreferred: true })];
}

function fold(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
