import { writeText } from '../../plan/edit/writeValue';
import type { Shape } from '../../plan/schema/shape';
import type { Plan } from '../../plan/types';
import { escapeSnippet, type Completion, type CompletionRequest } from './completion';
import { freeId } from './freeId';
import { itemLeadsOn, itemSnippet } from './keyCompletions';

/** The completion for a new item of a list, at the position of its dash or directly after the dash. */
export function itemCompletion(
  shape: Shape,
  { span, before, column }: ItemInsertion,
  request: CompletionRequest,
): Completion {
  if (shape.form === 'map' && shape.keys.has('depends_on')) {
    return {
      label: 'milestone',
      kind: 'item',
      detail: 'with its deadline and what must be true',
      documentation: 'A goal or deliverable with its deadline.',
      span,
      newText: before + milestoneSnippet(request.plan, column),
      isSnippet: true,
      filterText: '- milestone',
    };
  }
  return {
    label: '-',
    kind: 'item',
    detail: 'another item',
    documentation: shape.hints.description,
    span,
    newText: before + itemSnippet(shape),
    isSnippet: true,
    // An index after all present items, so that ids and references of those are not excluded.
    leadsOn: itemLeadsOn(shape, [...request.place.path, Infinity], request),
  };
}

export interface ItemInsertion {
  readonly span: Completion['span'];
  /** The text before the item, such as a dash that is not written yet. */
  readonly before: string;
  /** Column (0-based) of the dash. */
  readonly column: number;
}

/** Title, deadline and criteria are tab stops, since only the user knows them. The id is computed. */
function milestoneSnippet(plan: Plan, column: number): string {
  const id = freeId(plan, 'milestones');
  const indent = ' '.repeat(column + 2);
  return [
    ...(id === undefined ? [] : [`id: ${escapeSnippet(writeText(id))}`]),
    'title: $1',
    'due: $2',
    'acceptance:',
    '  - $0',
  ].join(`\n${indent}`);
}

/** A whole plan, for an empty file. */
export function planCompletion(span: Completion['span']): Completion {
  return {
    label: 'plan',
    kind: 'item',
    detail: 'project, client and a first milestone',
    documentation: 'What was promised, by when, and how both sides will know that it is done.',
    span,
    newText: [
      'project: ${1:<Name of the project>}',
      'client: ${2:<Name of the client>}',
      'milestones:',
      '  - id: M1',
      '    title: $3',
      '    due: $4',
      '    acceptance:',
      '      - $0',
    ].join('\n'),
    isSnippet: true,
    filterText: 'plan project milestones',
  };
}
