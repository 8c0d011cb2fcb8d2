import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyHelp } from './keys';
import './keysDialog.css';

/** The list of keys. While it is open nothing else takes focus or keys; after it the focus is where it was. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="keys"
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div class="keys-page">
        <h2 id="keys-title">Keys of the timeline</h2>
        <table>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">Does</th>
              <th scope="col">Keys</th>
            </tr>
          </thead>
          <tbody>
            {keyHelp.map(([keys, does]) => (
              <tr key={does}>
                <th scope="row">{does}</th>
                <td>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
