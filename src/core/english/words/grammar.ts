import { phraseSet, wordSet } from './wordSet';

/** Words that determine a noun phrase, and are no part of what it names. */
export const determiners = wordSet(
  'a an the our your their its his her my this that these those any all every each both whole entire overall',
);

/** Words that end a noun phrase: prepositions, conjunctions, auxiliaries, pronouns. */
export const boundaries =
  wordSet(`of on in at to for with by from as into onto over under after before between within without via per during
  through throughout across against about around while when where if because so that which who whose than then until
  and or but nor plus is are was were be been being can cannot could may might must shall should will would has have
  had do does did it they we you he she there using based up out off down together`);

/** Words after which a verb says nothing about the words before. */
export const subordinators = wordSet(
  'that which who whose when if where because why how whether so while what until than as to',
);

/** Verb forms that make a sentence of what stands before them. Our own list: auxiliaries, and behaviour of products. */
export const finiteVerbs =
  wordSet(`is are was were can cannot may must shall will should has have does shows displays reads opens sends returns
  accepts contains answers appears appear works keeps stores takes gives asks fits tells rejects reaches requires
  allows lets holds includes causes cause do does don't doesn't becomes falls rises leaves arrives unlocks unlock runs lists loads needs uses`);

/** Verbs in the plural, of which several things may be the subject. */
export const verbsOfSeveral = wordSet('work run load pass stay remain succeed exist appear');

/** Words with which an object begins. */
export const objectStarts = wordSet('the our a an your its their this these all how what which whether why');

/** Names of the whole in front of a promise: “The goal is to …”. */
export const projectNames = phraseSet(
  'project, milestone, phase, team, goal, objective, aim, sprint, focus, next step, week(s), month(s), day(s), year',
);

/** Words before such a name that say which one is meant: “the first two months”. */
export const ordinals = wordSet(
  'first second third fourth last next final remaining main initial two three four five six',
);

/** Words between such a name and the verb of the promise. */
export const promiseAuxiliaries = wordSet(
  'will would is are need needs want wants should plan plans going aims must also be',
);

/** The same where the promise is a noun or a gerund. */
export const promiseVerbs = phraseSet(`
  focus|focuses|focused|focusing on, concentrate(s) on, aim|aims|aimed at|to, about, dedicated|devoted to, spent on,
  consist(s) of, involve(s), used to|for`);

/** Words that may stand alone before the verb of a promise. */
export const promiseAdverbs = wordSet('to then also please generally just further first finally');

/** Verbs of orders whose object will be there: a purpose may follow. */
export const purposefulOrders = wordSet('add implement introduce provide create build write publish replace use defer');

/** Words after which a verb is what users do, or the purpose of something. */
export const enablers = wordSet(
  'to can cannot could may able let(s) allow(s) help(s) user(s) customer(s) that which who',
);

/** Prepositions in front of a circumstance or an attribute. */
export const prepositions = wordSet('for of with by in on to from between against without');

/** Words behind which the name of a place has ended. */
export const placeEnds = wordSet('of on in at for by from with and before until');

/** Words behind a quality that belong to it: “the speed of the importer”. */
export const qualityPrepositions = wordSet('of in across throughout inside within around on for and');
