import { findDeferences } from '../../english';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.deference': { readonly words: string };
  }
}

/** A reference to requirements or a talk that cannot be looked up. */
export const deference: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.deference',
  severity: 'information',
  startsFrom: ['deference'],
  find: findDeferences,
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
