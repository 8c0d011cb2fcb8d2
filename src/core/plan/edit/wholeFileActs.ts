import { applyEdits, type TextEdit } from '../../text';
import { adoptPlan } from '../adopt/adopt';
import { parsePlan, type PlanFile } from '../parsePlan';
import type { PlanAct } from '../planAct';
import { editFragments, toEdits, wholeText, type Fragment } from './fragments';
import type { PlanEditResult } from './intent';
import { addFileComment } from './turnOff';

/** What is planned on the text as a whole and not by intents on its data. */
export type WholeFileAct =
  | Extract<PlanAct, { readonly kind: 'adopt' }>
  | (Extract<PlanAct, { readonly kind: 'turn-off' }> & { readonly where: 'comment' });

export function isOnWholeFile(act: PlanAct): act is WholeFileAct {
  return act.kind === 'adopt' || (act.kind === 'turn-off' && act.where === 'comment');
}

/**
 * Each of the acts on the text that the edits before it have made, with those edits. On one and the same text two of them
 * would write twice what it lacks.
 * @param before edits of the file
 */
export function editWholeFile(
  file: PlanFile,
  before: readonly TextEdit[],
  acts: readonly WholeFileAct[],
): PlanEditResult {
  if (acts.length === 0) return { edits: before };
  let now = makeEdits({ file, fragments: wholeText(file.text) }, before);
  for (const act of acts) {
    const made = act.kind === 'adopt' ? adoptPlan(now.file, act) : { edits: addFileComment(now.file, act.code) };
    if ('refusal' in made) return made;
    now = makeEdits(now, made.edits);
  }
  return { edits: toEdits(file.text, now.fragments) };
}

/** A file with its text as fragments of the original. */
interface Progress {
  readonly file: PlanFile;
  readonly fragments: readonly Fragment[];
}

function makeEdits({ file, fragments }: Progress, edits: readonly TextEdit[]): Progress {
  if (edits.length === 0) return { file, fragments };
  const text = applyEdits(file.text, edits);
  return {
    file: parsePlan(text, { treatAsOurs: file.kind === 'ours', before: file }),
    fragments: editFragments(fragments, edits),
  };
}
