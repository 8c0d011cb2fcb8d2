import * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding';
import type { InWriting } from '../../core/findings/whileWriting';
import type { Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { documentOf } from '../../host/plans/readText';

/**
 * What is told of a plan while it is written: what a new plan lacks is not as long as it is not saved, nor what a new milestone
 * lacks as long as the cursor is in it. Saved files are told everything.
 */
export class FindingsInView {
  /** Of the milestones in the saved files. */
  readonly #saved = new Map<string, ReadonlySet<string>>();
  readonly #spared = new Map<string, InWriting>();

  of(entry: PlanEntry, engine: Engine): readonly Finding[] {
    const key = entry.uri.toString();
    if (!documentOf(entry.uri)?.isDirty) this.#saved.set(key, engine.namesOfMilestones(entry.file.plan));
    const spared = this.#inWriting(entry, engine);
    if (spared === undefined) this.#spared.delete(key);
    else this.#spared.set(key, spared);
    return engine.withoutUnfinished(entry.findings, spared);
  }

  /** Whether {@link of} would now say something else than the last time, because of the cursor or since the file was saved. */
  isOutdated(entry: PlanEntry, engine: Engine): boolean {
    return this.#spared.get(entry.uri.toString()) !== this.#inWriting(entry, engine);
  }

  #inWriting({ uri, file }: PlanEntry, engine: Engine): InWriting | undefined {
    const editor = vscode.window.activeTextEditor;
    const saved = this.#saved.get(uri.toString()) ?? (editor?.document.isUntitled ? new Set<string>() : undefined);
    if (!saved || !editor?.document.isDirty || editor.document.uri.toString() !== uri.toString()) return undefined;
    return engine.findInWriting(file, editor.document.offsetAt(editor.selection.active), saved);
  }
}
