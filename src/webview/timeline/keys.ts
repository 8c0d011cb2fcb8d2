/** An action that can be done by a key. */
export type KeyAction =
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'movePage'; readonly by: 1 | -1 }
  | { readonly type: 'moveTo'; readonly end: 'first' | 'last' }
  | { readonly type: 'pan'; readonly by: 1 | -1 }
  | { readonly type: 'zoom'; readonly by: 1 | -1 }
  | { readonly type: 'fit' | 'today' | 'open' | 'toggle' | 'dismiss' };

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
  return ['zoom', 'fit', 'today', 'dismiss'].includes(action.type);
}
