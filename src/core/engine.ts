/*
 * The one door to everything that reads, checks and edits plans. Hosts load it when the first plan is found.
 */
export { commitCompletionsAt } from './assist/completion/commitCompletions';
export { continueList, dropSecondDash } from './assist/continueList';
export { completionsAt, isBeginning } from './assist/completion/completionsAt';
export { foldingOf } from './assist/folding';
export { hoverAt } from './assist/hover';
export { aboutMilestone } from './assist/idHover';
export { toMarkdown } from './assist/hoverText';
export { idAt, itemSpan, wordSpan } from './assist/planIds';
export { hintsWithin } from './assist/inlayHints';
export { renameId } from './assist/renameId';
export { selectionSpans } from './assist/selectionRanges';
export { tokensWithin } from './assist/semanticTokens';
export { symbolsOf } from './assist/symbols';
export { whyNoDay } from './calendar/meantDays';
export { offeredDays } from './calendar/offeredDays';
export { isHolidayCode, publicHolidays } from './calendar/holidays';
export { adoptPlan } from './plan/adopt/adopt';
export { editPlan } from './plan/edit/editPlan';
export { editByActs } from './plan/edit/editByActs';
export { parsePlan } from './plan/parsePlan';
export { templateGaps } from './plan/template/gaps';
export { createPlanText } from './plan/template/template';
export { aheadOf } from './schedule/ahead';
export { calendarsOf } from './schedule/calendarsOf';
export { dependantsOf, openDependencies } from './schedule/dependencies';
export { lookAhead } from './schedule/outlook';
export { workingCalendarOf } from './schedule/workingCalendarOf';
export { adoptionNotes } from './findings/adoptionNotes';
export { Checker, checkPlan } from './findings/check';
export { formatMessage } from './findings/finding';
export { criterionAt, moveToAcceptance } from './findings/fixes/moveCriterion';
export { fixOffers, safeEdits, turnOffOffers } from './findings/fixOffers';
export { isSmart, planScore, scorerOf, smartScore } from './findings/score';
export { planScoreWords, scoreWords } from './findings/scoreWords';
export { findInWriting, namesOfMilestones, sortFindings } from './findings/whileWriting';
export { describeProblem } from './findings/wording/problemWording';
