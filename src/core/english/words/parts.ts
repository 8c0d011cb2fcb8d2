import { wordSet } from './wordSet';

/** Parts of a product, in the singular. Our own list. */
export const productParts = wordSet(`
  module portal page screen view panel dashboard service server tool command button plugin wizard filter widget dialog
  form menu tab board editor importer exporter parser bot worker job script endpoint mode calendar table chart map banner
  assistant engine library extension sensor driver slider toggle queue`);

/** What a part does: verbs in the third person that have an object and are hardly ever read as a plural. Our own list. */
export const partVerbs = wordSet(`
  adds answers appends asks attaches blocks calculates checks collects compresses computes contains converts copies
  creates cuts deletes detects displays doubles downloads draws exports extracts fetches fills finds generates groups
  halves hides highlights imports indexes inserts lists marks measures merges narrows notifies opens parses plays prints
  proposes publishes reads records rejects remembers removes renders replaces resizes restores retries returns rotates
  saves scans sends sharpens shortens shows shrinks sorts splits stores suggests translates uploads validates wraps
  writes`);

/** Words behind such a verb that are no object: what a plural would go on with, or how something is done. */
export const noObjects = wordSet(`
  of in on for from to at by with and or per across that which is are was were well better faster things stuff`);

/** Words behind the name of a part that do not belong to the name. */
export const noNames = wordSet('the a an our its how that what when where which whether why if and or');
