import { labelPlaces } from '../../commits/labels';
import { messagePlaceAt } from '../../commits/messagePlace';
import { openFirst } from '../../plan/isOpen';
import type { Milestone } from '../../plan/types';
import type { Completion } from './completion';

const trailers: readonly (readonly [name: string, detail: string])[] = [
  ['Milestone', 'the milestone that this commit belongs to'],
  ['Completes', 'the milestone that is done with this commit'],
];

/**
 * Completes ids where a commit message refers to milestones: at the start of a title (`M1: `, also after `feat: ` and `M2, `),
 * after `[` or `(` in a title, and in `Milestone:` and `Completes:` trailers below it. Open milestones come first. At the start
 * of a line, where prose begins as well, a word is only completed to an id or a trailer with that prefix.
 * @param message the text of the editor, including the comment lines of git that begin with `#`
 */
export function commitCompletionsAt(
  message: string,
  offset: number,
  milestones: readonly Milestone[],
): readonly Completion[] {
  const lineStart = message.lastIndexOf('\n', offset - 1) + 1;
  const place = message.startsWith('#', lineStart) ? undefined : messagePlaceAt(message, offset);
  if (!place) return [];
  const { before } = place;
  const known = openFirst(milestones);
  const ids = new Set(known.flatMap(({ id }) => id?.value ?? []));
  const offer = (word: string, listed: ReadonlySet<string>, after = ''): readonly Completion[] =>
    known.flatMap(({ id, title }) => {
      // An id of lower-case letters is only a reference in square brackets and trailers: elsewhere it is an ordinary word.
      if (!id || listed.has(id.value)) return [];
      if (after === ': ' && (isPlainWord(id.value) || !beginsWith(id.value, word))) return [];
      const span = { start: offset - word.length, end: offset };
      // A title may contain the typed word, which must not match at the start of a line.
      const filterText = after === ': ' && word !== '' ? id.value : `${id.value} ${title.value}`;
      return [{ label: id.value, kind: 'reference', detail: title.value, span, newText: id.value + after, filterText }];
    });
  const namesBegun = (): readonly Completion[] =>
    before === ''
      ? []
      : trailers
          .filter(([name]) => beginsWith(name, before))
          .map((one) => toTrailer(one, offset - before.length, offset));
  if (place.kind === 'body') {
    const trailer = /^(?:milestone|completes)[ \t]*:(.*)$/i.exec(before);
    if (!trailer) return namesBegun();
    const parts = (trailer[1] ?? '').split(',');
    const word = (parts.pop() ?? '').trimStart();
    return withBlank(before, offer(word, new Set(parts.map((part) => part.trim()))));
  }
  const bracket = /([[(])([^[\]()]*)$/.exec(before);
  const inBracket = bracket ? lastOfList(bracket[2] ?? '', ids) : undefined;
  if (inBracket) {
    // An id links only in brackets that are closed, and the box of the Source Control view closes none.
    const [open, close] = bracket?.[1] === '[' ? ['[', ']'] : ['(', ')'];
    const line = message.slice(offset).split('\n', 1)[0] ?? '';
    const offered = offer(inBracket.word, inBracket.listed).map((one) =>
      line.includes(close) ? one : { ...one, newText: `${one.newText}${close}` },
    );
    return open === '[' ? offered : offered.filter(({ label }) => !isPlainWord(label));
  }
  const places = [...labelPlaces(before)];
  const at = places.at(-1) ?? 0;
  const label = lastOfList(before.slice(at), ids);
  // After a label such as `feat:` an empty word is not completed: usually the description follows.
  const isBegun = label !== undefined && (label.word !== '' || label.listed.size > 0 || at === 0);
  return [...(isBegun ? offer(label.word, label.listed, ': ') : []), ...(place.isBelowMerge ? namesBegun() : [])];
}

/**
 * The word that is being written, and the ids before it in its list.
 * @returns undefined where the text is neither one word nor a list, since there no id would be a reference
 */
function lastOfList(
  text: string,
  ids: ReadonlySet<string>,
): { readonly word: string; readonly listed: ReadonlySet<string> } | undefined {
  const parts = text.split(/[,;&]/);
  const last = parts.pop() ?? '';
  const word = parts.length > 0 ? last.trimStart() : last;
  const listed = new Set(parts.map((part) => part.trim()));
  return /\s/.test(word) || [...listed].some((part) => !ids.has(part)) ? undefined : { word, listed };
}

/** Ids are case-sensitive, but the typed prefix need not be. */
function beginsWith(whole: string, start: string): boolean {
  return whole.toLowerCase().startsWith(start.toLowerCase());
}

function isPlainWord(id: string): boolean {
  return /^\p{Ll}+$/u.test(id);
}

/** Adds the missing blank directly after a colon or a comma. */
function withBlank(before: string, offered: readonly Completion[]): readonly Completion[] {
  if (!/[:,]$/.test(before)) return offered;
  return offered.map((completion) => ({ ...completion, newText: ` ${completion.newText}` }));
}

function toTrailer([name, detail]: readonly [string, string], start: number, end: number): Completion {
  return { label: `${name}:`, kind: 'key', detail, span: { start, end }, newText: `${name}: `, leadsOn: true };
}
