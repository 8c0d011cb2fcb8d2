import { wordSet } from './wordSet';

/** Words that may follow a gap. */
export const gapEnds = wordSet('by later with soon after once when during until upon based depending in at');

/** Names of gaps in a template: “<date>”. */
export const gapNames = wordSet('number amount value name date today now target result what who when unit document');

/** Words with which instructions in brackets begin: “[describe …]”. */
export const instructions = wordSet(
  'list describe insert add enter specify explain name fill write your how what who when why which provide',
);
