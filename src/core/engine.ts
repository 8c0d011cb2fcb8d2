/*
 * The one door to everything that reads, checks and edits plans. Hosts load it when the first plan is found.
 */
export { commitCompletionsAt } from './assist/completion/commitCompletions';
export { completionsAt, isBeginning } from './assist/completion/completionsAt';
export { foldingOf } from './assist/folding';
export { hoverAt } from './assist/hover';
export { toMarkdown } from './assist/hoverText';
export { idAt, wordSpan } from './assist/planIds';
export { hintsWithin } from './assist/inlayHints';
export { renameId } from './assist/renameId';
export { selectionSpans } from './assist/selectionRanges';
export { tokensWithin } from './assist/semanticTokens';
export { symbolsOf } from './assist/symbols';
export { parseDateInWords } from './calendar/dateInWords';
export { isHolidayCode, publicHolidays } from './calendar/holidays';
export { createWorkingCalendar } from './calendar/workingCalendar';
export { adoptPlan } from './plan/adopt';
export { editPlan } from './plan/edit/editPlan';
export * from './plan/edit/milestoneEdits';
export { parsePlan } from './plan/parsePlan';
export { createPlanText } from './plan/template';
export { dependantsOf } from './schedule/dependencies';
export { workingCalendarOf } from './smart/workingCalendarOf';
export { Checker, checkPlan } from './smart/check';
export { formatMessage } from './smart/finding';
export { criterionAt, moveToAcceptance } from './smart/fixes/moveCriterion';
export { fixOffers, safeEdits, turnOffOffers } from './smart/fixOffers';
export { createScorer, planScore, smartScore } from './smart/score';
export { findInWriting, namesOfMilestones, withoutUnfinished } from './smart/whileWriting';
export { describeProblem } from './smart/wording/problemWording';
