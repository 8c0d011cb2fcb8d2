import { editPlan, type Refusal } from '../plan/edit/editPlan';
import type { PlanFile } from '../plan/parsePlan';
import type { TextEdit } from '../text';
import { idAt, idPlaces, type FoundId } from './planIds';

export type RenameRefusal = Refusal | 'no-id' | 'empty' | 'spaces' | 'taken';

export type Renaming =
  { readonly found: FoundId; readonly edits: readonly TextEdit[] } | { readonly refusal: RenameRefusal };

/**
 * Renames the id at the offset in all occurrences. Quotes stay, and are added where YAML needs them.
 * @returns no edits when the name is unchanged
 */
export function renameId(file: PlanFile, offset: number, name: string): Renaming {
  const found = idAt(file, offset);
  if (!found) return { refusal: 'no-id' };
  const to = name.trim();
  if (to === '') return { refusal: 'empty' };
  if (/\s/.test(to)) return { refusal: 'spaces' };
  if (to === found.here.id.value) return { found, edits: [] };
  if (isTaken(file, found, to)) return { refusal: 'taken' };
  const result = editPlan(
    file,
    found.places.map(({ path }) => ({ kind: 'set', path, value: to })),
  );
  return 'edits' in result ? { found, edits: result.edits } : { refusal: result.refusal };
}

/** Whether the name is in use. For a phase that no list declares any use counts, since two phases would silently merge. */
function isTaken(file: PlanFile, { here, definition }: FoundId, name: string): boolean {
  const others = idPlaces(file).filter(({ kind, id }) => kind === here.kind && id.value === name);
  return others.some(({ isDefinition }) => isDefinition || (!definition && here.kind === 'phase'));
}
