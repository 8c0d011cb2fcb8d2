import { nameToken } from './phrases';

/** A sentence as lower-case words and marks. */
export interface Sentence {
  readonly tokens: readonly string[];
  readonly isQuestion: boolean;
}

/** An elided word and what follows it, of French: `j'approuve`. */
const elided = /^(j|n|d|l|s|c|m|t|qu)'(.+)$/u;

const word = /¤|[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*|\+1|[,;:()!?.–—…]/gu;

/**
 * Cuts words of a mail into sentences. A line end does not end a sentence, since mails are wrapped; an empty line and a list mark do.
 * @param text in which names of milestones are replaced by {@link nameToken}
 */
export function toSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .split(/\n\s*\n|\n(?=\s*[-*•–]\s)/)) {
    let tokens: string[] = [];
    const end = (isQuestion: boolean): void => {
      if (tokens.some((token) => token !== ',')) sentences.push({ tokens, isQuestion });
      tokens = [];
    };
    for (const { 0: found, index } of paragraph.matchAll(word)) {
      const next = paragraph[index + found.length];
      // `15. Dezember`
      const isOrdinal = /\d/.test(paragraph[index - 1] ?? '') && next === ' ';
      if (found === '?') end(true);
      else if (
        found === '!' ||
        found === '…' ||
        (found === '.' && !isOrdinal && (next === undefined || /\s/.test(next)))
      )
        end(false);
      else if (found === '—') tokens.push('–');
      else if (found !== '.') tokens.push(...split(found));
    }
    end(false);
  }
  return sentences;
}

function split(token: string): readonly string[] {
  if (token === nameToken) return [token];
  const [, head, tail] = elided.exec(token) ?? [];
  return head === undefined || tail === undefined ? [token] : [`${head}'`, tail];
}
