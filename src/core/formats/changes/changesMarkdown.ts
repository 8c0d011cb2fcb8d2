import { inOneLine } from '../../plan/inOneLine';
import { type News } from './news';

/** What a document about changes is made of. */
export interface ChangesDocument {
  /** The name of the project; empty where the plan has none. */
  readonly project: string;
  /** With what the plan was compared, in words: `20 November 2026, the day of the last report`. */
  readonly since: string;
  readonly news: readonly News[];
  /** Sentences about what could not be compared. */
  readonly notes: readonly string[];
}

/** The changes as Markdown, in sentences by milestone. What is not for the client stands by itself at the end. */
export function changesMarkdown({ project, since, news, notes }: ChangesDocument): string {
  const forClient = news.filter(({ audience }) => audience === 'client');
  const own = news.filter(({ audience }) => audience === 'mine');
  const title = project === '' ? 'What changed' : `What changed in ${plain(project)}`;
  return [
    `# ${title}`,
    `Since ${plain(since)}.`,
    ...notes.map((note) => `> ${plain(note)}`),
    ...(news.length === 0 ? ['Nothing changed.'] : []),
    ...sections(forClient, '##'),
    ...(own.length > 0 ? ['## Not for the client', ...sections(own, '###')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function sections(news: readonly News[], mark: string): readonly string[] {
  const parts: { readonly heading: string; readonly lines: string[] }[] = [];
  for (const one of news) {
    const heading = headingOf(one);
    const last = parts.at(-1);
    const line = `- ${plain(one.sentence)}`;
    if (last?.heading === heading) last.lines.push(line);
    else parts.push({ heading, lines: [line] });
  }
  return parts.flatMap(({ heading, lines }) => [`${mark} ${heading}`, lines.join('\n')]);
}

function headingOf({ milestone, title }: News): string {
  if (title === null) return 'The plan';
  const name = inOneLine(title) || 'Untitled milestone';
  return plain(milestone === null ? name : `${milestone} · ${name}`);
}

const marks = /[\\`*<>[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#+-](?= )/gu;

/**
 * Text of the plan on one line, of any length, with what Markdown would read as marks, links or tags escaped, and without
 * characters that disguise what stands beside them.
 */
function plain(text: string): string {
  const shown = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return inOneLine(shown).replace(marks, String.raw`\$&`);
}
