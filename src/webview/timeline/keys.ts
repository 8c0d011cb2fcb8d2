/** An action that can be done by a key. */
export type KeyAction =
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'movePage'; readonly by: 1 | -1 }
  | { readonly type: 'moveTo'; readonly end: 'first' | 'last' }
  | { readonly type: 'pan'; readonly by: 1 | -1 }
  | { readonly type: 'zoom'; readonly by: 1 | -1 }
  | { readonly type: 'fit' | 'today' | 'open' | 'toggle' | 'dismiss' | 'hideDone' | 'help' };

/** @returns undefined for keys without an action, and with Control, Command or Alt */
export function actionForKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return { type: 'move', by: 1 };
    case 'ArrowUp':
      return { type: 'move', by: -1 };
    case 'PageDown':
      return { type: 'movePage', by: 1 };
    case 'PageUp':
      return { type: 'movePage', by: -1 };
    case 'Home':
      return { type: 'moveTo', end: 'first' };
    case 'End':
      return { type: 'moveTo', end: 'last' };
    case 'ArrowLeft':
      return { type: 'pan', by: -1 };
    case 'ArrowRight':
      return { type: 'pan', by: 1 };
    case '+':
    case '=':
      return { type: 'zoom', by: 1 };
    case '-':
      return { type: 'zoom', by: -1 };
    case '0':
      return { type: 'fit' };
    case 't':
    case 'T':
      return { type: 'today' };
    case 'h':
    case 'H':
      return { type: 'hideDone' };
    case '?':
      return { type: 'help' };
    case 'Enter':
      return { type: 'open' };
    case ' ':
      return { type: 'toggle' };
    case 'Escape':
      return { type: 'dismiss' };
    default:
      return undefined;
  }
}

/** Whether the action works wherever the focus is in the page, not only in a row. */
export function worksEverywhere(action: KeyAction): boolean {
  return ['zoom', 'fit', 'today', 'dismiss', 'hideDone', 'help'].includes(action.type);
}

/** The keys with what they do, in the order of the list of keys. */
export const keyHelp: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['↑', '↓'], 'Go to the row above or below'],
  [['Page Up', 'Page Down'], 'Go a page up or down'],
  [['Home', 'End'], 'Go to the first or the last row'],
  [['Enter'], 'Open the line in the plan'],
  [['Space'], 'Show the details, or fold a phase'],
  [['Shift+F10'], 'Open the menu of the row'],
  [['←', '→'], 'Go to earlier or later days'],
  [['+', '−'], 'Zoom in or out'],
  [['0'], 'Show everything'],
  [['T'], 'Go to today'],
  [['H'], 'Hide or show what is done'],
  [['Esc'], 'Close the details'],
  [['?'], 'Show this list'],
];
