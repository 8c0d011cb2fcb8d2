import { count } from '../../calendar/durationWords';
import { milestoneKeys } from '../../plan/schema/schema';
import type { LeafShape } from '../../plan/schema/shape';
import { currencyCompletions, holidayCompletions, languageCompletions, severityDocumentation } from './codeTables';
import {
  toCompletionList,
  noCompletions,
  type Completion,
  type CompletionList,
  type CompletionRequest,
} from './completion';
import { dateCompletions } from './dateCompletions';
import { freeId, hasIds } from './freeId';
import {
  milestoneCompletions,
  objectiveCompletions,
  personCompletions,
  phaseCompletions,
} from './referenceCompletions';
import { toValue } from './valueText';

const units = { h: 'hour', d: 'working day', w: 'working week' } as const;
/** The first seven are the most frequent. The others follow for when their first digit is typed. */
const usualEstimates =
  '4h 8h 1d 2d 3d 1w 2w 1h 2h 3h 5h 6h 10h 12h 16h 20h 24h 30h 32h 40h 60h 80h 4d 5d 6d 7d 8d 9d 10d 3w 4w'.split(' ');

/** The values that the schema or the rest of the plan determines. */
export async function valueCompletions(shape: LeafShape, request: CompletionRequest): Promise<CompletionList> {
  const { place } = request;
  if (shape.values.length > 0) return toCompletionList(choices(shape, request));
  if (shape.type === 'boolean')
    return toCompletionList(['true', 'false'].map((text) => toValue(place, { text, kind: 'value', isPlain: true })));
  const ofPlan = offeredByPlan[shape.hints.role ?? ''];
  if (ofPlan) return toCompletionList(ofPlan(request));
  switch (shape.hints.role) {
    case 'day':
      return dateCompletions(request, false);
    case 'days':
      return dateCompletions(request, true);
    case 'estimate':
      return estimates(request);
    case 'language':
      return asTyped(languageCompletions(request));
    case 'currency':
      return asTyped(currencyCompletions(request));
    case 'holidays':
      return asTyped(await holidayCompletions(request));
    case 'milestone-key':
      return toCompletionList(milestoneKeys.map((text) => toValue(place, { text, kind: 'value' })));
    default:
      return noCompletions;
  }
}

/** Whether there are completions for an empty value. */
export function hasValues({ values, type, hints }: LeafShape, request: CompletionRequest): boolean {
  if (values.length > 0 || type === 'boolean') return true;
  const ofPlan = offeredByPlan[hints.role ?? ''];
  return ofPlan ? ofPlan(request).length > 0 : hints.role !== undefined;
}

/** By role the completions from the rest of the plan, which may be empty. */
const offeredByPlan: Readonly<Record<string, (request: CompletionRequest) => readonly Completion[]>> = {
  id: freeIds,
  milestone: milestoneCompletions,
  phase: phaseCompletions,
  objective: objectiveCompletions,
  person: personCompletions,
};

/** Codes also match by name, so each letter needs a new request to notice that a code is complete. */
function asTyped(items: readonly Completion[]): CompletionList {
  return { items, isIncomplete: true };
}

/** The next free id of the list. */
function freeIds({ place, plan }: CompletionRequest): readonly Completion[] {
  const [list, index] = place.path;
  const id = hasIds(list) ? freeId(plan, list, typeof index === 'number' ? index : undefined) : undefined;
  return id === undefined ? [] : [toValue(place, { text: id, kind: 'reference', detail: 'the next free id' })];
}

function choices({ values, hints }: LeafShape, { place }: CompletionRequest): readonly Completion[] {
  return values.map((text) => {
    const documentation = hints.meanings?.[text] ?? severityDocumentation(text);
    return toValue(place, { text, kind: 'value', detail: documentation, isPlain: true });
  });
}

/**
 * The typed number with each unit. Without a number the list is complete, so that VS Code filters it without a new request:
 * while it waited for one, the Tab key would still insert an item for the first digit when the second is typed.
 */
function estimates({ place }: CompletionRequest): CompletionList {
  const amount = /^\d+(?:\.\d+)?/.exec(place.word)?.[0];
  const texts = amount === undefined ? usualEstimates : Object.keys(units).map((unit) => amount + unit);
  const items = texts.map((text) => toValue(place, { text, kind: 'value', detail: wordsOf(text) }));
  return { items, isIncomplete: amount !== undefined };
}

function wordsOf(estimate: string): string {
  return count(Number.parseFloat(estimate), units[estimate.slice(-1) as keyof typeof units]);
}
