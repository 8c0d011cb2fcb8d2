import { phraseSet, wordSet } from './wordSet';

/** Participles of a set whose members are listed elsewhere: “the issues labelled as …”. */
export const listedParticiples = wordSet('listed named described reported tracked marked labelled labeled tagged');

/** Documents that list things one by one. */
export const lists = wordSet(`
  report list audit backlog board tracker review milestone ticket spreadsheet sheet checklist scan column letter minutes
  protocol epic survey`);

/** Those of them that are as often part of a product, and then have faults of their own: “the sales report”. */
export const listsInProducts = wordSet('report list board sheet spreadsheet checklist column survey scan');

/** Services where bugs are kept. */
export const trackers = wordSet(`
  github gitlab jira trello sentry bugzilla redmine youtrack asana crashlytics testflight codeberg`);

/** Times and places of work which hold no list, however they are written: “from QA”, “from Beta”. */
export const phases = wordSet(`
  qa uat beta alpha rc test(s) testing production staging sprint phase pilot launch user(s) customer(s) client(s)
  tester(s) stakeholder(s) january february march april may june july august september october november december monday
  tuesday wednesday thursday friday`);

/** Endings of files that are read. */
export const documentEndings = wordSet('md txt xls xlsx csv log doc docx pdf odt ods rst org');

/** Names of a list behind a name in quotes: “the "Beta 2" column”. */
export const quotedLists = wordSet('column label list board milestone sheet tag epic report');

/** Names of a list before a number: “ticket 12”. */
export const numberedLists = phraseSet('milestone, ticket, issue, epic, pr, report, pull|merge request');

/** Words before a quantifier after which it leaves nothing open. */
export const closers = phraseSet(`
  most, least, more, less, very, not, like, unlike, than, in, no, without, each, every, such as, in the,
  free|clean of, api, primary, foreign, custom, enter, arrow, access, public, private, license`);

/** Loose adjectives that leave any noun open, and not only one that says nothing at all. */
export const looseButOpen = wordSet('basic core key main required needed missing third-party external');

/** Stems of verbs that add something, where others mend it. */
export const addingStems = wordSet('implement includ process remov integrat incorporat apply clos');

/** What is said of something that is done. */
export const doneWords = phraseSet(`
  implemented, functional, complete(d), working, finished, done, ready, tested, polished, in place, operational, built,
  delivered, integrated, developed, fixed, resolved, addressed, covered`);

/** Nouns of plan verbs, whose “of” names the object: “implementation of the proposed changes”. */
export const nominalOrders = wordSet(`
  implementation integration incorporation resolution completion development testing test fixing addition creation
  removal update evaluation analysis benchmarking introduction review delivery coverage`);

/** What a product does with several things that it shows or handles. */
export const handlingVerbs = wordSet(`
  display show list view browse search filter select send receive store save load import export upload download fetch
  query delete edit track sort share join switch choose pick`);

/** Subjects of products and their users, who show something or see it. */
export const showers = wordSet(`
  user(s) customer(s) visitor(s) editor(s) admin(s) owner(s) they who that it page app form report`);

/** What happened to a fault when it became known. */
export const metParticiples = wordSet('found raised reported identified discovered encountered detected');

/** Participles of faults and of feedback that say where they come from. */
export const receivedParticiples = wordSet(`
  received collected gathered given found identified raised reported provided`);

/** Objects of “add” and the like that say nothing. */
export const openAdditions = wordSet(`
  feedback suggestions comments improvements enhancements fixes changes features functionality things stuff edge-cases`);

/** Verbs of those who write, and what they can always write more of: “provide tutorials and examples”. */
export const writingStems = wordSet('writ creat provid publish produc');
export const openWritings = wordSet('tutorials examples samples demos');

/** Objects of “fix” and the like that say nothing. */
export const openRepairs = wordSet(`
  bug(s) issues problems errors bottlenecks feedback suggestions comments concerns findings debt crashes cases things
  defects vulnerabilities regressions complaints questions`);

/** Quantifiers of a part: which of the listed ones are meant stays open. */
export const partialQuantifiers = wordSet('several some various certain few many most multiple more');
