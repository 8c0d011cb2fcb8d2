import type { Span } from '../../text';
import { findGeneralParts, isLabel, isStateAlone } from '../../english';
import { isExplained, isHeadline } from '../pins';
import type { MilestoneText } from '../milestoneText';
import type { JudgedMilestone, WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.generic': { readonly words: string };
  }
}

/** Texts whose words could all stand in any plan. */
export const generic: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.generic',
  severity: 'information',
  find: (prose, judged) => {
    const { texts } = judged;
    const saysNothing = isStateAlone(prose) || (isAllThereIs(judged) && isLabel(prose.text));
    const found = saysNothing ? [wholeText(prose)] : findGeneralParts(prose, texts.length === 1);
    return found.length > 0 && !isExplained(judged, prose) && !isHeadline(judged, prose) ? found : [];
  },
  fixes: addBehindWords(fixWording.addProperties(), ' (<what one can see or do>)'),
  page: {
    title: 'Words of any plan',
    flags:
      'A title, an entry or a short sentence of words that every plan holds, such as “Core functionality implementation”, “Design and develop the website” or “80% done”, when nothing else in the milestone says what will be there. Not flagged: a text with one word of its own, such as “Invoice import implementation”.',
    why: 'Move it to another project and it still fits. What fits every project tells your client nothing about this one.',
    bad: 'title: Design and develop the website',
    good: 'title: Riders book, move and cancel a lesson on the website',
    source: 'Femmer et al. 2017; INCOSE Guide for Writing Requirements, R7.',
  },
};

/** Whether the milestone has only one text, and no tasks. */
function isAllThereIs({ texts, milestone }: JudgedMilestone): boolean {
  return texts.length === 1 && milestone.tasks.length === 0;
}

function wholeText({ text }: MilestoneText): Span {
  return { start: 0, end: text.trimEnd().length };
}
