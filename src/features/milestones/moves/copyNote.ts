import * as vscode from 'vscode';
import type { Offer } from '../../../host/editing/editAndTell';
import type { Engine } from '../../../host/engine';
import type { Services } from '../../../host/services';
import { offerToCopy } from '../offerToCopy';
import type { PlanPreview } from './planMoves';

/** Offers the note to the client about moved days. None where no day moves, and for several plans, which have several clients. */
export function offerNote(
  { today }: Services,
  engine: Engine,
  previews: readonly PlanPreview[],
  reason: string,
): readonly Offer[] {
  const [changed, ...others] = previews.filter(({ preview }) => preview.rows.some(({ isTicked }) => isTicked));
  if (!changed || others.length > 0) return [];
  const context = engine.clientContext(changed.entry.lastGood.plan, today.date);
  const note = engine.moveNote(context, changed.preview.rows, reason);
  if (note === '') return [];
  return [offerToCopy(vscode.l10n.t('Copy Note'), note)];
}
