import { milestoneKeys } from '../../plan/schema';
import type { LeafShape } from '../../plan/shape';
import { currencyCompletions, holidayCompletions, languageCompletions, severityDocumentation } from './codeTables';
import { listOf, nothing, type Completion, type CompletionList, type Request } from './completion';
import { dateCompletions } from './dateCompletions';
import {
  milestoneCompletions,
  objectiveCompletions,
  personCompletions,
  phaseCompletions,
} from './referenceCompletions';
import { toValue } from './valueText';

const units = { h: 'hours', d: 'working days', w: 'working weeks' } as const;
const usualEstimates = ['4h', '8h', '1d', '2d', '3d', '1w', '2w'];

/** What a value may be, where the schema or the rest of the plan tells. */
export async function valueCompletions(shape: LeafShape, request: Request): Promise<CompletionList> {
  const { place } = request;
  if (shape.values.length > 0) return listOf(choices(shape, request));
  if (shape.type === 'boolean')
    return listOf(['true', 'false'].map((text) => toValue(place, { text, kind: 'value', isPlain: true })));
  switch (shape.hints.role) {
    case 'day':
      return dateCompletions(request, false);
    case 'days':
      return dateCompletions(request, true);
    case 'milestone':
      return listOf(milestoneCompletions(request));
    case 'phase':
      return listOf(phaseCompletions(request));
    case 'objective':
      return listOf(objectiveCompletions(request));
    case 'person':
      return listOf(personCompletions(request));
    case 'estimate':
      return { items: estimates(request), isIncomplete: true };
    case 'language':
      return listOf(languageCompletions(request));
    case 'currency':
      return listOf(currencyCompletions(request));
    case 'holidays':
      return listOf(await holidayCompletions(request));
    case 'milestone-key':
      return listOf(milestoneKeys.map((text) => toValue(place, { text, kind: 'value' })));
    case undefined:
      return nothing;
  }
}

function choices({ values, hints }: LeafShape, { place }: Request): readonly Completion[] {
  return values.map((text) => {
    const documentation = hints.meanings?.[text] ?? severityDocumentation(text);
    return toValue(place, { text, kind: 'value', detail: documentation, isPlain: true });
  });
}

/** The number that was typed with each unit. */
function estimates({ place }: Request): readonly Completion[] {
  const amount = /^\d+(?:\.\d+)?/.exec(place.word)?.[0];
  const texts = amount === undefined ? usualEstimates : Object.keys(units).map((unit) => amount + unit);
  return texts.map((text) => toValue(place, { text, kind: 'value', detail: wordsOf(text) }));
}

function wordsOf(estimate: string): string {
  const amount = Number.parseFloat(estimate);
  const unit = units[estimate.slice(-1) as keyof typeof units];
  return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;
}
