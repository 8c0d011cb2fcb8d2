import { messageLines } from './messageLines';
import { withoutGitLines } from './referenceSpans';
import { titlesOf } from './titles';

/** What may be written at an offset of a message. */
export type MessagePlace =
  | { readonly kind: 'title'; readonly before: string; readonly isBelowMerge: boolean }
  | { readonly kind: 'body'; readonly before: string };

/**
 * The text of the line before the offset, and whether the line is one in which titles refer to milestones.
 * @param message the text of the editor, including the comment lines of git that begin with `#`
 * @returns undefined where nothing refers to a milestone: in quoted text, in comments, and below the line of scissors
 */
export function messagePlaceAt(message: string, offset: number): MessagePlace | undefined {
  const written = withoutGitLines(message).slice(0, offset);
  if (written.length < offset) return undefined;
  // Stands for what is about to be written, since an empty line is no title yet.
  const text = `${written}x`;
  const start = text.length - text.trimStart().length;
  const line = [...messageLines(text, start)].at(-1);
  if (line?.kind !== 'own') return undefined;
  const before = message.slice(line.start, offset);
  const titles = titlesOf(text, start);
  const isTitle = (titles.at(-1)?.start ?? -1) >= line.start;
  return isTitle ? { kind: 'title', before, isBelowMerge: titles.length > 1 } : { kind: 'body', before };
}
