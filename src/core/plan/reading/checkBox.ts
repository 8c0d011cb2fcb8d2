import { writeInline } from '../edit/writeValue';

/** A text that begins with a box, as tasks do in Markdown. */
interface Boxed {
  /** The box with the blanks behind it. */
  readonly box: string;
  /** The task as it is written without the box: with a tick it is done. */
  readonly written: string;
}

/** @param words may go on over several lines @returns undefined for a text without a box, or with nothing behind it */
export function readCheckBox(words: string): Boxed | undefined {
  const [box, tick = ''] = /^\[([ xX\u2713\u2714]?)\][ \t]+(?=\S)/.exec(words) ?? [];
  if (box === undefined) return undefined;
  const text = words
    .slice(box.length)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
  return { box, written: tick.trim() === '' ? writeInline(text) : writeInline({ text, done: true }) };
}
