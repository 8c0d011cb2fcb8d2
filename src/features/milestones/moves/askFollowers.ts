import * as vscode from 'vscode';
import { createDayWords } from '../../../core/calendar/dayWords';
import { askWith, type Question, type Reply } from '../../../host/ask/question';
import type { Services } from '../../../host/services';
import { followerItems, isFollower, type FollowerItem } from './followerItems';
import type { PlanPreview, PreviewOf } from './planMoves';

/**
 * Shows what follows from a move, each follower with its old and new day, and asks which of them move. Each tick computes the
 * others anew.
 * @param placeHolder what the user moves
 */
export function askFollowers(
  { today }: Services,
  question: Question,
  placeHolder: string,
  previewOf: PreviewOf,
): Promise<Reply<readonly PlanPreview[]>> {
  const words = createDayWords(vscode.env.language);
  const input = vscode.window.createQuickPick();
  Object.assign(input, {
    canSelectMany: true,
    placeholder: placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const ticks = new Map<string, Map<number, boolean>>();
  let previews = previewOf(ticks);
  let items: readonly FollowerItem[] = [];
  // VS Code tells of new lines as of a change by the user, step by step, and refers to lines by their place: until it has told of
  // the ticks that were set last, what it tells is about lines that are no more.
  let isShown = true;
  const setTicks = (): void => {
    input.selectedItems = items.filter(({ isTicked }) => isTicked);
  };
  const show = (): void => {
    input.items = followerItems(previews, words, today.date);
    items = input.items.filter(isFollower);
    setTicks();
  };
  show();
  input.onDidChangeSelection((selected) => {
    const chosen = new Set(selected);
    const changed = items.filter((item) => item.isTicked !== chosen.has(item));
    if (changed.length === 0) {
      isShown = true;
      return;
    }
    if (!isShown) return setTicks();
    for (const { uri, index, isTicked, canMove } of changed) {
      if (!canMove) continue;
      const ofPlan = ticks.get(uri) ?? new Map<number, boolean>();
      ticks.set(uri, ofPlan.set(index, !isTicked));
    }
    previews = previewOf(ticks);
    show();
    // No ticks after no ticks are not told.
    isShown = selected.length === 0 && items.every(({ isTicked }) => !isTicked);
  });
  return askWith<readonly PlanPreview[]>(input, question, () => previews);
}
