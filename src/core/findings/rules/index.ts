import type { LinkRule, MilestoneRule, PlanRule, RecordRule, Rule, WholeRule, WordingRule } from '../rule';
import { activity } from './activity';
import { atRisk } from './atRisk';
import { blockWithoutSince } from './blockWithoutSince';
import { changedSinceAgreed } from './changedSinceAgreed';
import { comparative } from './comparative';
import { compound } from './compound';
import { crowded } from './crowded';
import { dayOff } from './dayOff';
import { deference } from './deference';
import { dependencyCycle } from './dependencyCycle';
import { dependencyLater } from './dependencyLater';
import { dueBeforeStart } from './dueBeforeStart';
import { generic } from './generic';
import { oddAmount } from './oddAmount';
import { holidayCode } from './holidayCode';
import { infeasible } from './infeasible';
import { longUnpaid } from './longUnpaid';
import { needOverdue } from './needOverdue';
import { noDue } from './noDue';
import { noEstimate } from './noEstimate';
import { noEvidence } from './noEvidence';
import { noObjective } from './noObjective';
import { nounOnlyTitle } from './nounOnlyTitle';
import { openList } from './openList';
import { orderUndecided } from './orderUndecided';
import { orderWithoutItems } from './orderWithoutItems';
import { overdue } from './overdue';
import { overloaded } from './overloaded';
import { paidAtEnd } from './paidAtEnd';
import { placeholder } from './placeholder';
import { relativeDate } from './relativeDate';
import { startBy } from './startBy';
import { openDependency, recordInFuture, statusContradiction } from './statusContradiction';
import { subjective } from './subjective';
import { totalDiffers } from './totalDiffers';
import { undefinedSet } from './undefinedSet';
import { unlikelyValue } from './unlikelyValue';
import { unservedObjective } from './unservedObjective';
import { vagueAmount } from './vagueAmount';
import { vagueVerb } from './vagueVerb';
import { weakModal } from './weakModal';

/** Rules about the plan as a whole. */
export const planRules: readonly PlanRule[] = [
  holidayCode,
  oddAmount,
  unlikelyValue,
  recordInFuture,
  orderUndecided,
  orderWithoutItems,
  totalDiffers,
  paidAtEnd,
  longUnpaid,
  dependencyCycle,
  infeasible,
  atRisk,
  startBy,
  overloaded,
  unservedObjective,
];

/** Rules about what is recorded of a milestone. */
export const recordRules: readonly RecordRule[] = [statusContradiction, changedSinceAgreed];

/** Rules about a milestone and those that it depends on. */
export const linkRules: readonly LinkRule[] = [openDependency, dependencyLater];

/** Rules about the fields of an open milestone. */
export const milestoneRules: readonly MilestoneRule[] = [
  noDue,
  relativeDate,
  overdue,
  dueBeforeStart,
  dayOff,
  noEstimate,
  crowded,
  noObjective,
  compound,
  blockWithoutSince,
  needOverdue,
];

/** Rules about words, the most concrete first: of several of one letter that object to the same claim the first one counts. */
export const wordingRules: readonly WordingRule[] = [
  placeholder,
  deference,
  weakModal,
  activity,
  vagueVerb,
  undefinedSet,
  generic,
  openList,
  comparative,
  vagueAmount,
  subjective,
];

/** Rules about a milestone as a whole and not about single words. Each sees the findings of those before it. */
export const wholeRules: readonly WholeRule[] = [nounOnlyTitle, noEvidence];

export const rules: readonly Rule[] = [
  ...planRules,
  ...recordRules,
  ...linkRules,
  ...milestoneRules,
  ...wordingRules,
  ...wholeRules,
];
