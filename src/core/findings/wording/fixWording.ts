import type { AgreedWords } from '../../plan/promise/scopeDigest';
import { say, type FindingCode } from '../finding';

const acceptWords = {
  current: 'Accept Current Change',
  incoming: 'Accept Incoming Change',
  both: 'Accept Both Changes',
} as const;

/** What the value of a key that an agreement binds is called. */
function nounOf(key: 'amount' | AgreedWords): string {
  if (key === 'acceptance') return 'acceptance criteria';
  return key === 'amount' ? 'price' : key;
}

/** The titles of the fixes. */
export const fixWording = {
  acceptSide: (side: 'current' | 'incoming' | 'both', says: string) =>
    says === '' ? say(acceptWords[side]) : say(`${acceptWords[side]}: {0}`, says),
  addKey: (key: string) => say('Add “{0}”', key),
  dueByEstimate: (day: string) => say('Add “due: {0}”, when the estimated work ends', day),
  addCriterion: () => say('Add an acceptance criterion'),
  restore: () => say('Restore This'),
  replaceWith: (text: string) => say('Change to “{0}”', text),
  narrowTo: (code: string, name: string) => say('Change to “{0}”, {1}', code, name),
  putInQuotes: () => say('Put the text in quotes'),
  makeItems: () => say('Make each line an item'),
  keepLines: () => say('Keep the lines apart'),
  lineUp: () => say('Line it up with the other keys'),
  mendSlip: (right: string) => say('Write “{0}”', right),
  addDashes: () => say('Add a dash to each line'),
  lineUpDash: () => say('Line it up with the list'),
  makeComment: () => say('Make it a comment'),
  joinList: (key: string) => say('Put its items below “{0}”', key),
  moveDashDown: () => say('Move the dash down'),
  makeTask: () => say('Turn the box into a task'),
  closeQuote: () => say('Close the quote'),
  indentWithSpaces: () => say('Indent with spaces'),
  setDay: () => say('Replace by a day'),
  moveDue: (day: string) => say('Move the deadline to {0}', day),
  moveDays: (start: string, due: string) => say('Move the start to {0} and the deadline to {1}', start, due),
  restoreAgreed: (value: string) => say('Restore What Was Agreed ({0})', value),
  restoreNone: (key: 'amount' | AgreedWords) => say('Restore What Was Agreed (no {0})', nounOf(key)),
  moveDueToFit: () => say('Move the deadline to the first day that fits'),
  swapDates: () => say('Swap start and due'),
  splitAfter: (deliverable: string) => say('Split in two after “{0}”', deliverable),
  tickAll: (total: number) => (total === 1 ? say('Tick the criterion') : say('Tick all {0}', total)),
  setStatus: (status: string) => say('Set the status to “{0}”', status),
  linkTo: (name: string, objective: string) => say('Link {0} to objective {1}', name, objective),
  serveObjective: (id: string) => say('Link to objective {0}', id),
  addFromTo: () => say('Add “from … to …”'),
  addAmount: () => say('Add an amount'),
  addPurpose: () => say('Add “so that …”'),
  addProperties: () => say('Name what there is'),
  completeList: () => say('Complete the list'),
  fillIn: (words: string) => say('Fill in “{0}”', words),
  addResult: () => say('Add the result'),
  addMembers: () => say('Name which ones'),
  addMeasure: () => say('Add how to tell'),
  addReference: () => say('Name the document'),
  removeWords: (words: string) => say('Remove “{0}”', words),
  moveToRules: (code: string) => say('Move “{0}” below “rules”', code),
  removeMarks: () => say('Remove the conflict markers'),
  removeSeparator: () => say('Remove the separator'),
  removeComment: () => say('Remove the comment'),
  removeReference: (id: string) => say('Remove the dependency on {0}', id),
  disableLine: (code: FindingCode) => say('Silence {0} here', code),
  disableFile: (code: FindingCode) => say('Silence {0} in this file', code),
  disableInPlan: (code: FindingCode) => say('Turn off {0} in this plan', code),
  allowWords: (words: string) => say('Allow “{0}” in this plan', words),
} as const;
