import { wordSet } from './wordSet';

/** Words that may follow a gap. */
export const gapEnds = wordSet('by later with soon after once when during until upon based depending in at');

/** Names of gaps in a template: “<date>”. */
export const gapNames = wordSet('number amount value name date today now target result what who when unit document');

/** Words with which instructions in brackets begin: “[describe …]”. */
export const instructions = wordSet(
  'list describe insert add enter specify explain name fill write your how what who when why which provide',
);

/** What stands for no word at all in angle brackets: “<TBD>”. */
export const emptyNames = wordSet('tbd tba tbc todo fixme');

/** What is called after notes to oneself: “TODO list”, “FIXME comments”. */
export const notedThings = wordSet(
  'list lists app apps application item items comment comments note notes marker markers tag tags entry entries page pages board boards view views file files in are is from of',
);

/** What an amount follows: “in TBD s”. */
export const amountLeads = wordSet('in within under below above over than least most');
