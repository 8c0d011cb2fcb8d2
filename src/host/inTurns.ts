import type { CancellationToken } from 'vscode';
import { delay } from './delay';

/** Milliseconds, within one frame: other requests are answered in between. */
const turn = 10;

/**
 * Maps a long list, and gives way to other work of the extension host in between.
 * @returns undefined when the request is cancelled meanwhile
 */
export async function mapInTurns<Item, Mapped>(
  items: readonly Item[],
  map: (item: Item) => Mapped,
  token?: CancellationToken,
): Promise<Mapped[] | undefined> {
  const mapped: Mapped[] = [];
  let end = performance.now() + turn;
  for (const item of items) {
    if (performance.now() >= end) {
      await delay();
      if (token?.isCancellationRequested) return undefined;
      end = performance.now() + turn;
    }
    mapped.push(map(item));
  }
  return mapped;
}
