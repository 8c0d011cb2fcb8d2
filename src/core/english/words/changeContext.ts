import { phraseSet, wordSet } from './wordSet';

/* Words around a verb of change that decide whether it says how far. */

/** Verbs of another form, which a text that names it does not leave open: “Refactor the parser into a lexer and a grammar”. */
export const reshaping = wordSet('refactor refactoring restructure restructuring');

/** Nouns whose “with” names a partner and no means. */
export const companions = wordSet(`
  communication integration interaction compatibility relation(s) relationship(s) collaboration cooperation experience
  satisfaction`);

/** Means that say nothing. */
export const emptyAdditions = wordSet(`
  professional advanced robust proper appropriate better more new additional improved further modern various help latest
  client customer(s) user(s) community`);

/** What a change makes possible: “to support …”. */
export const effects = phraseSet(`
  be compatible, comply, conform, support, accept, include, show, use, allow, handle, run, return, cover`);

/** Objects of those that say nothing. */
export const emptyGrowth = wordSet('additional more further growing increased future new');

/** Stems of verbs that leave something behind, or look at a quality rather than change it. */
export const plainVerbStems = wordSet(`
  measur monitor document show display report record log track publish writ test describ plot add remov implement creat
  configur deploy migrat releas build replac mov defin specif compar benchmark calculat comput estimat predict limit cap
  set halv doubl tripl list view see check verif us run stor load read send ask rat demonstrat prov present translat
  survey open clos split merg archiv audit review renam delet join invit welcom notif inform tell port import tag scan
  freez sign`);

/** Prepositions behind which a noun of change is no topic: “builds for optimization”. */
export const subordinate = wordSet('for with by via through without using from in on during before after');

/** Verbs that give something a quality: “Make the import faster”. */
export const givingVerbs = wordSet('make making get give giving bring allow offer provide');
