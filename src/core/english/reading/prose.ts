import type { Span } from '../../text';
import { sentenceAt } from '../grammar/sentences';
import { hasEvidence, isQuantified } from '../questions/evidence';
import { bitsOf, type HitKind } from '../words/wordList';
import { CommonStretches } from './commonStretches';
import { forEachWord } from './eachWord';
import { addCounts, countMasked, countWord, noWords, type WordCounts } from './language';
import { findEntry, mayGoOn } from './lexicon';
import { maskAllowed, maskNonProse } from './mask';

/** A heading names one thing, an entry of a list likewise, and sentences are read one by one. */
export type Form = 'heading' | 'entry' | 'sentences';

/** Words of a text that match a word list. Offsets count in the text. */
export interface Hit extends Span {
  readonly kind: HitKind;
  /** As they are written. */
  readonly words: string;
}

const noHits: readonly Hit[] = [];

/** Long texts are judged by their beginning: what is promised is said early. */
const mostCharacters = 8000;

/** A text that describes what will be there. It is read once; most questions about it are answered by its hits. */
export class Prose {
  readonly text: string;
  readonly form: Form;
  /** Everything that a word list names, outside code, quotes, addresses and allowed words, in the order of the text. */
  readonly hits: readonly Hit[];
  /** The kinds of its hits, as by {@link bitsOf}. */
  readonly kinds: number;
  /** False when no part of it consists of words that could stand in any plan. */
  readonly mayBeGeneral: boolean;
  /** False when it holds no mark that a template could have left behind. */
  readonly mayHaveGaps: boolean;
  /** Whether a word of it says that something is over. */
  readonly hasEndState: boolean;
  readonly #allow: readonly string[];
  #isQuantified: boolean | undefined;
  #hasEvidence: boolean | undefined;

  /**
   * @param allow phrases that are no hits
   * @param counts what its words tell of its language is added to these
   */
  constructor(text: string, form: Form, allow: readonly string[], counts: WordCounts) {
    this.text = text;
    this.form = form;
    this.#allow = allow;
    const common = new CommonStretches(text);
    const { hits, masked, mayHaveGaps, hasEndState } = readWords(text, counts, common);
    this.hits = hits === noHits ? hits : outsideOfMask(maskAllowed(masked, allow), text, hits);
    this.kinds = this.hits.length === 0 ? 0 : bitsOf(this.hits.map(({ kind }) => kind));
    this.mayHaveGaps = mayHaveGaps;
    this.hasEndState = hasEndState;
    this.mayBeGeneral = common.isAny();
  }

  /** Whether it says how much, without the help of other texts. */
  get isQuantified(): boolean {
    return (this.#isQuantified ??= isQuantified(this.text));
  }

  /** Whether it holds evidence of any kind, without the help of other texts. */
  get hasEvidence(): boolean {
    return (this.#hasEvidence ??= hasEvidence(this.text));
  }

  /** Whether an allowed phrase stands between these places. */
  isAllowed(start: number, end: number): boolean {
    const { text } = this;
    return maskAllowed(text, this.#allow).slice(start, end) !== text.slice(start, end);
  }

  /** Offset at which the claim begins that the words at a place are part of: one of several sentences, or the whole text. */
  startOfClaim(at: number): number {
    return this.form === 'sentences' ? sentenceAt(this.text, at).start : 0;
  }

  /** The claim that the words at a place are part of. */
  claimAt(at: number): string {
    if (this.form !== 'sentences') return this.text;
    const { start, end } = sentenceAt(this.text, at);
    return this.text.slice(start, end);
  }
}

interface ReadWords extends Pick<Prose, 'hits' | 'mayHaveGaps' | 'hasEndState'> {
  /** The text without what is no prose. */
  readonly masked: string;
}

/** Reads a text in one pass: counts its words by language, without masked ones, and collects the hits of the word lists. */
function readWords(text: string, counts: WordCounts, common: CommonStretches): ReadWords {
  const own = noWords();
  let found: Hit[] | undefined;
  let mayHaveGaps = false;
  let hasEndState = false;
  const visit = (start: number, end: number, hash: number): void => {
    const entry = findEntry(text, start, end, hash);
    if (end - start >= 4 && isGap(text, start)) mayHaveGaps = true;
    common.add(entry, start, end);
    countWord(own, entry?.origin, text, start, end);
    if (!entry) return;
    if (entry.isEndState) hasEndState = true;
    if (start > mostCharacters) return;
    for (const phrase of entry.phrases) {
      const { kind, pattern } = phrase;
      if (pattern) {
        if (!mayGoOn(phrase, text, end)) continue;
        pattern.lastIndex = start;
        if (!pattern.test(text)) continue;
      }
      const endOfPhrase = pattern ? pattern.lastIndex : end;
      found ??= [];
      found.push({ kind, start, end: endOfPhrase, words: text.slice(start, endOfPhrase) });
    }
  };
  const { isMarked, mayHoldOther } = forEachWord(text, visit);
  const masked = mayHoldOther ? maskNonProse(text) : text;
  if (masked === text) addCounts(counts, own);
  else countMasked(counts, masked);
  return { hits: found ?? noHits, masked, mayHaveGaps: mayHaveGaps || isMarked, hasEndState };
}

/** “TODO”, “FIXME” and “YYYY”, alone or in “YYYY-MM-DD”. */
function isGap(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code === 70) return text.startsWith('FIXME', start);
  return (code === 84 && text.startsWith('TODO', start)) || (code === 89 && text.startsWith('YYYY', start));
}

function outsideOfMask(masked: string, text: string, hits: readonly Hit[]): readonly Hit[] {
  if (masked === text) return hits;
  return hits.filter(({ start, end, words }) => masked.slice(start, end) === words);
}
