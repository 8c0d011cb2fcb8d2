import type { Prose } from '../../english/prose';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.deference': { readonly words: string };
  }
}

/** A reference to requirements or a talk that nobody can look up. */
export const deference: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.deference',
  severity: 'information',
  startsFrom: ['deference'],
  run: ({ isEnglish, texts }) => {
    if (!isEnglish) return [];
    return texts.flatMap((prose) =>
      prose.hits
        .filter(
          ({ kind, start, end, words }) =>
            kind === 'deference' &&
            !isContinued(prose, end, words) &&
            isReference(prose.text, start, end, words) &&
            !isNamed(prose.text.slice(end, end + 80)) &&
            !/^\s(?:guide|page|document|handbook|section|for)\b/i.test(prose.text.slice(end, end + 12)),
        )
        .map(({ start, end }) => ({ prose, start, end })),
    );
  },
  fixes: addBehindWords(fixWording.addReference(), ' (<document or ticket>)'),
  page: {
    title: 'Reference to something unnamed',
    flags:
      '“According to the requirements”, “as discussed”, “all work required”, “the reports they need”, when no link, file, ticket, section, version or day follows.',
    why: 'In three months nobody remembers what was discussed. A reference holds only if both sides open the same page.',
    bad: 'title: The shop sends invoices as discussed',
    good: 'title: The shop sends invoices as discussed (docs/invoices.md)',
    source: 'Femmer et al. 2017 (incomplete references).',
  },
};

/** “The reports they need” leaves the choice to others; “users need to sign in” says what they do. */
function isReference(text: string, start: number, end: number, words: string): boolean {
  if (!/\s(?:need|require|expect|deserve)$/i.test(words)) return true;
  return (
    /^[\s.,;)]*$/.test(text.slice(end, end + 40)) &&
    /\b(?:(?:the|all|any)\s[\w-]{1,30}|what(?:ever)?|everything|anything|things)\s(?:that\s)?(?:the\s|our\s)?$/i.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

/** “As described in the RFC” goes on to say where; at the end of a promise nothing does. */
function isContinued({ text, role }: Prose, end: number, words: string): boolean {
  return (
    /^as (?:described|defined|outlined|specified)$/i.test(words) &&
    (role === 'description' || !/^[\s.)]*$/.test(text.slice(end)))
  );
}

/** A link, a file, a ticket, a section, a version, a date or a name in quotes says where to look. */
function isNamed(after: string): boolean {
  return /https?:|\b[\w-]{1,40}\.(?:md|pdf|docx?|html?|txt|xlsx?)\b|#\d|\b[A-Z]{2,10}-\d|§|\b(?:section|chapter|appendix|annex|version|rev|v)\.?\s?\d|\d{4}-\d\d|["“`([]|\b(?:below|above)\b/i.test(
    after,
  );
}
