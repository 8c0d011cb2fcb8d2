/*
 * The public surface of this folder: {@link Prose} is a text that has been read, and the questions are functions about it. Other
 * rooms import from here only.
 */
export { Prose, type Form, type Hit } from './reading/prose';
export { countWords, isOtherLanguage, isPlanEnglish, noWords, type WordCounts } from './reading/language';
export { bitsOf, type HitKind } from './words/wordList';

export { Evidence, hasEvidence, isMeasured, isQuantified } from './questions/evidence';
export { isConcrete, isConcreteEntry, isNaming } from './questions/concreteness';
export { isLabel } from './questions/labels';
export { findLooseWord } from './questions/looseWords';
export { isStatement } from './questions/statements';
export { praisesGeneralThing } from './questions/objects';
export { mayNameFeature, namesTopicOnly } from './questions/topics';

export { findActivities } from './questions/activities';
export { findComparisons } from './questions/comparisons';
export { findDeferences } from './questions/deferences';
export { findGaps } from './questions/gaps';
export { findGeneralParts, isStateAlone } from './questions/generalParts';
export { findOpenLists } from './questions/openLists';
export { findOpenSets } from './questions/openSets';
export { findTaste } from './questions/tastes';
export { findVagueAmounts } from './questions/vagueAmounts';
export { findVagueChanges } from './questions/vagueChanges';
export { findWeakModals } from './questions/weakModals';
