/** What a list of phrases is evidence of. `subjective` and `undefined-set` only confirm other findings. */
export type HitKind =
  | 'placeholder'
  | 'vague-verb'
  | 'vague-noun'
  | 'activity'
  | 'weak-modal'
  | 'deference'
  | 'comparative'
  | 'vague-amount'
  | 'subjective'
  | 'undefined-set';

/** Phrases of one kind. */
export interface WordList {
  readonly kind: HitKind;
  /** Where the idea of the list comes from; the words are our own choice. */
  readonly source: string;
  /** One phrase a line, in lower case; `*` stands for one to three words, `a|b` for either word. */
  readonly phrases: string;
}
