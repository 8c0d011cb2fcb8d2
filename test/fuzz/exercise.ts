import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import * as engine from '../../src/core/engine';
import type { Intent, Path, PlainValue } from '../../src/core/plan/edit/intent';
import { agreedWords } from '../../src/core/plan/promise/scopeDigest';
import type { PlanAct } from '../../src/core/plan/planAct';
import { toRef, type MilestoneRef } from '../../src/core/plan/milestoneRef';
import type { Ahead } from '../../src/core/schedule/ahead';
import type { MovePreview } from '../../src/core/schedule/shifting/move';
import { orderName } from '../../src/core/plan/changeOrders';
import type { Seen } from '../../src/core/plan/findByText';
import type { Milestone } from '../../src/core/plan/types';
import type { PlanFile } from '../../src/core/plan/parsePlan';
import type { Finding } from '../../src/core/findings/finding';
import { applyEdits, type Span, type TextEdit } from '../../src/core/text';
import { createDayWords } from '../../src/core/calendar/dayWords';
import { buildTimeline } from '../../src/core/views/timeline';
import { buildTree } from '../../src/core/views/tree';
import type { TreeNode } from '../../src/core/views/treeNode';
import type { Random } from './random';

const today = '2026-11-24' as CalendarDate;
const options = { today };
const words = createDayWords('en');
const completing = { today, locale: 'en', calendar: undefined, holidayIndex: async () => undefined };

/** One text as it was read, and a place in it. */
interface Reading {
  readonly text: string;
  readonly file: PlanFile;
  readonly findings: readonly Finding[];
  /** From 0 up to the length of the text. */
  readonly offset: number;
  readonly random: Random;
}

/*
 * Everything that the engine does with a text, by the name of what is exported: what it says must lie within the text, and
 * what it edits must leave a text that can be read. Whatever the engine exports anew belongs here; a test names what is
 * missing.
 */
export const exercises: Partial<Record<keyof typeof engine, (reading: Reading) => unknown>> = {
  parsePlan: ({ text, file, random }) => {
    for (const { span } of file.problems) checkSpan(text, span, true);
    for (const [index, milestone] of file.plan.milestones.entries()) {
      checkSpan(text, file.spanOf(milestone.at, index));
      checkSpan(text, file.spanOf(milestone.title.at, index));
    }
    // Read with an earlier version at hand it says the same.
    const cut = random.below(text.length + 1);
    const before = engine.parsePlan(text.slice(0, cut) + text.slice(cut + random.below(9)), { treatAsOurs: true });
    const again = engine.parsePlan(text, { treatAsOurs: true, before });
    // Where the parser runs out of stack depends on how much of it is in use.
    if (file.problems.some((problem) => problem.code === 'plan.syntax' && problem.kind === 'too-deep')) return;
    checkSame(describe(again), describe(file), 'parsePlan with an earlier version');
  },
  checkPlan: ({ text, findings, file }) => {
    for (const { problem } of findings) {
      checkSpan(text, problem.span, true);
      if (problem.milestone !== undefined && !file.plan.milestones[problem.milestone])
        throw new Error('No such milestone');
    }
    engine.checkPlan(engine.parsePlan(text), options);
  },
  Checker: ({ text, findings, file, offset }) => {
    // After an earlier version it says the same.
    const checker = new engine.Checker();
    checker.check(engine.parsePlan(text.slice(0, offset) + text.slice(offset + 5), { treatAsOurs: true }), options);
    checkSame(checker.check(file, options), findings, 'The check after an earlier version');
  },
  describeProblem: ({ findings }) => {
    for (const { problem } of findings) {
      const message = engine.describeProblem(problem);
      const isWhole = message.args.every((arg) => arg !== undefined && !Number.isNaN(arg));
      if (!isWhole || engine.formatMessage(message).trim() === '') throw new Error(JSON.stringify(message));
    }
  },
  fixOffers: ({ text, file, findings, random }) => {
    if (findings.length === 0) return;
    const finding = random.pick(findings);
    for (const offer of engine.fixOffers(file, finding, options)) {
      const made = offer.make();
      // Of two conflicts one is left.
      if (made && !made.isSnippet && !file.isBroken) checkEdits(text, made.edits);
    }
  },
  turnOffOffers: ({ text, file, findings, random }) => {
    if (findings.length === 0) return;
    for (const offer of engine.turnOffOffers(file, random.pick(findings).problem.code)) {
      checkEdits(text, offer.make()?.edits ?? []);
    }
  },
  safeEdits: ({ text, file, findings }) => checkEdits(text, engine.safeEdits(file, findings, options)),
  scorerOf: ({ file, findings }) => {
    const scoreOf = engine.scorerOf({ file, findings });
    return [...file.plan.milestones.keys()].map(scoreOf);
  },
  planScore: ({ file, findings }) => engine.planScore({ file, findings }),
  planScoreWords: ({ file, findings }) => engine.planScoreWords([engine.planScore({ file, findings })]),
  scoreWords: ({ file, findings }) =>
    file.plan.milestones.map((_one, index) => engine.scoreWords(engine.smartScore({ file, findings }, index))),
  isSmart: ({ file, findings }) =>
    file.plan.milestones.map((_one, index) => engine.isSmart(engine.smartScore({ file, findings }, index))),
  smartScore: ({ file, findings }) => file.plan.milestones.length === 0 || engine.smartScore({ file, findings }, 0),
  openDependencies: ({ file: { plan } }) =>
    plan.milestones.slice(0, 3).map((milestone) => engine.openDependencies(plan.milestones, milestone)),
  dependantsOf: ({ file: { plan } }) =>
    plan.milestones.slice(0, 3).map((milestone) => engine.dependantsOf(plan.milestones, milestone)),
  calendarsOf: ({ file }) => engine.calendarsOf(file.plan).of('Sam'),
  findAgreedTexts: ({ file: { plan } }) =>
    plan.milestones.slice(0, 3).map((milestone) => engine.findAgreedTexts(milestone, [plan.milestones])),
  agreedValuesOf: ({ file: { plan } }) => plan.milestones.map(engine.agreedValuesOf),
  lookAhead: ({ file: { plan } }) => {
    const { schedule, load, riskOf, driftOf } = engine.lookAhead(plan, engine.calendarsOf(plan), today);
    for (const index of plan.milestones.keys()) {
      driftOf(index);
      const risk = riskOf(index);
      if (risk && (risk.likely <= risk.due || risk.days < 1)) throw new Error('No risk');
    }
    return [schedule, load];
  },
  previewEarlyEnd: ({ file: { plan }, random }) => {
    const index = random.below(plan.milestones.length + 1);
    const preview = engine.previewEarlyEnd(plan, engine.calendarsOf(plan), index, today);
    if (preview) checkPreview(preview);
  },
  reviewRequest: ({ file: { plan } }) => {
    const context = engine.clientContext(plan, today);
    return context.plan.milestones.map((milestone) => [
      engine.reviewRequest(context, milestone, today),
      engine.reviewReminder(context, milestone, today, undefined),
    ]);
  },
  doneFacts: ({ file: { plan } }) =>
    plan.milestones.slice(0, 3).map((milestone, index) => {
      const facts = engine.doneFacts(plan, index, today);
      if (facts.done > facts.total) throw new Error('More is done than there is');
      return [
        engine.doneSentence(plan, milestone, facts, words, today),
        engine.doneNote(engine.clientContext(plan, today), index, facts),
      ];
    }),
  celebrationOf: ({ file: { plan } }) => {
    const { plan: calendar } = engine.calendarsOf(plan);
    for (const index of plan.milestones.keys()) {
      const celebration = engine.celebrationOf(plan, index, { calendar, words });
      if (celebration?.facts.some(({ value }) => value.trim() === '')) throw new Error('No words');
    }
  },
  billablesOf: ({ file: { plan } }) => {
    const billables = engine.billablesOf(plan, today);
    const { all, earned, paid } = engine.totalsOf(billables);
    if ([all, earned, paid].some((sum) => !Number.isSafeInteger(sum))) throw new Error('No whole sum');
    const lines = engine.invoiceLines(engine.seenBy('client', plan), billables);
    const currency = plan.currency?.value;
    return [
      engine.invoiceCsv(lines, currency),
      engine.invoiceMarkdown(lines, currency),
      engine.invoiceJson(lines, currency),
    ];
  },
  comparePlans: ({ text, file, offset, random }) => {
    const before = earlierOf(text, offset, random);
    const { pairs, added, removed } = engine.comparePlans(before.plan, file.plan);
    if (pairs.length + added.length !== file.plan.milestones.length) throw new Error('A milestone is lost');
    if (pairs.length + removed.length !== before.plan.milestones.length) throw new Error('A milestone is lost');
    checkSame(engine.comparePlans(file.plan, file.plan).changed, [], 'The comparison with itself');
  },
  planNews: ({ text, file, offset, random }) => {
    const compared = engine.comparePlans(earlierOf(text, offset, random).plan, file.plan);
    const news = engine.planNews(compared, file.plan, today);
    if (news.some(({ sentence }) => sentence.trim() === '')) throw new Error('No words');
    engine.changesMarkdown({ project: 'P', since: 'yesterday', news, notes: [] });
  },
  guardPlan: ({ text, file, offset, random }) => {
    const before = earlierOf(text, offset, random);
    for (const finding of engine.guardPlan(before, file, { day: today }, {})) {
      checkSpan(text, finding.problem.span, true);
      for (const offer of engine.fixOffers(file, finding, options)) {
        const made = offer.make();
        if (made) checkEdits(text, made.edits);
      }
    }
    if (engine.canBeCompared(file))
      checkSame(engine.guardPlan(file, file, { day: today }, {}), [], 'The guard of one version');
  },
  compareWithAgreement: ({ text, file, offset, random }) => {
    const { plan } = earlierOf(text, offset, random);
    const compared = engine.compareWithAgreement(file, [{ day: today, plan }]);
    engine.agreementNotes(compared);
    for (const { problem } of engine.guardAgreement(file, [{ day: today, plan }], {}))
      checkSpan(text, problem.span, true);
    engine.planNews(compared.comparison, file.plan, today, engine.entriesSinceAgreement);
  },
  missingLetters: ({ file }) => engine.missingLetters({ file, findings: engine.checkPlan(file, { today }) }),
  healthTree: ({ file }) => {
    const missing = engine.missingLetters({ file, findings: [] });
    const plan = { uri: 'file:///p', revision: 1, name: 'P', plan: file.plan, ahead: aheadOf(file), missing };
    engine.healthTree([plan], { today, words }).forEach(unfold);
  },
  aheadOf: ({ file }) => {
    const { forecast } = aheadOf(file);
    for (const likely of [forecast.end, ...file.plan.milestones.map((_milestone, index) => forecast.of(index))]) {
      if (!likely) continue;
      if (likely.from < today || likely.to < likely.from || likely.fourInFive < likely.to) throw new Error('No range');
    }
  },
  previewMoves: ({ text, file, random }) => {
    const { plan } = file;
    const index = random.below(plan.milestones.length + 1);
    const requests = [
      { moves: [{ index, days: random.below(40) - 20 }], gaps: random.pick(['keep', 'use', 'only-this'] as const) },
      { moves: [{ index, due: today }], gaps: 'keep' as const },
      engine.shiftFromHere(index, 3),
      engine.pullForward(index, today),
    ];
    for (const request of requests) {
      const preview = engine.previewMoves(plan, engine.calendarsOf(plan), request);
      engine.moveNote(engine.clientContext(file.plan, today), preview.rows, 'no: "need" #1');
      checkActs(text, file, engine.actsOf(preview, refsOf(file), { date: today, reason: 'no: "need" #1' }));
    }
  },
  waysOut: ({ text, file, random }) => {
    const { plan } = file;
    const index = random.below(plan.milestones.length + 1);
    const misfit = engine.misfitOf({ plan, today }, index);
    for (const way of engine.waysOut({ plan, today }, index)) {
      if (misfit && engine.formatMessage(engine.describeWayOut(plan, misfit, way)).trim() === '')
        throw new Error('No words');
      checkActs(text, file, engine.actsOfWay(way, refsOf(file), { date: today }));
    }
  },
  waysToMeet: ({ text, file, random }) => {
    const { plan } = file;
    const open = [...plan.milestones.keys()].slice(0, 2);
    const asked = { milestones: open, drops: [], days: random.below(9) - 2, price: { digits: 12050, scale: 2 } };
    for (const way of engine.waysToMeet({ plan, today }, asked)) {
      const said = [engine.labelOfWay(way, plan), engine.wordsOfEffect(way.effect, plan, { words, today })];
      if (said.some((one) => one.trim() === '')) throw new Error('No words');
    }
    engine.linesOfDrift(plan, open, engine.calendarsOf(plan), { words, today });
    const index = random.below(plan.changeOrders.length + 1);
    const order = plan.changeOrders[index];
    if (!order) return;
    const effect = engine.effectOfOrder({ plan, today }, engine.termsOfOrder(plan, order));
    const ref = { uri: '', name: orderName(order), index, revision: 1 };
    const decision = { date: today, by: 'no: "need" #1', how: '' };
    const moves = engine.movesOfOrder(effect, refsOf(file));
    checkActs(text, file, [{ kind: 'approve-order', order: ref, moves, ...decision }]);
    const proposal = { title: 'no: "need" #1', milestones: [], items: ['- x', 'One'], days: 3, date: today };
    checkActs(text, file, [{ kind: 'revise-order', order: ref, ...proposal }]);
    checkActs(text, file, [{ kind: 'answer-order', order: ref, to: 'declined', date: today, note: '- x' }]);
  },
  workingCalendarOf: ({ file }) => engine.workingCalendarOf(file.plan),
  offeredDays: ({ file, text, offset }) => {
    const calendar = engine.workingCalendarOf(file.plan);
    return engine.offeredDays(text.slice(offset, offset + 40), { today, calendar, locale: 'en-GB' });
  },
  whyNoDay: ({ text, offset }) => engine.whyNoDay(text.slice(offset, offset + 40)),
  editPlan: (reading) => {
    const result = engine.editPlan(reading.file, randomIntents(reading.random));
    if ('edits' in result) checkEdits(reading.text, result.edits);
  },
  editByActs: ({ text, file, random }) => {
    const acts = Array.from({ length: 1 + random.below(2) }, () => randomAct(file, random));
    const result = engine.editByActs({ uri: '', file, revision: 1 }, acts);
    if ('edits' in result) checkEdits(text, result.edits);
  },
  repetitionsOf: ({ file: { plan } }) => {
    const calendar = engine.workingCalendarOf(plan);
    for (const milestone of plan.milestones) {
      const interval = { count: 1, unit: 'month' } as const;
      const terms = { interval, times: 3, calendar, knowsHolidays: false, language: plan.language?.value ?? 'en' };
      for (const { title, due } of engine.repetitionsOf(milestone, terms)) {
        if (title === milestone.title.value || due < (milestone.due?.value ?? ''))
          throw new Error('It is not repeated');
      }
    }
  },
  planFromTemplate: ({ file }) => {
    if (engine.templateFault(file)) return;
    const calendar = engine.workingCalendarOf(file.plan);
    const answers = { project: 'P: #1', client: '', firstDue: today, interval: { count: 1, unit: 'month' } } as const;
    // What is a plan only because it was one before makes a text like it.
    const made = engine.parsePlan(engine.planFromTemplate(file, answers, calendar, false), { treatAsOurs: true });
    const template = engine.parsePlan(engine.templateOf(file.plan));
    if (made.isBroken || template.isBroken) throw new Error('A template that cannot be read');
    if (made.plan.project?.value !== answers.project) throw new Error('A plan under another name');
    checkSame(engine.keptData(template.plan), engine.keptData(file.plan), 'The plan as a template');
  },
  adoptPlan: ({ text, file }) => {
    const adoption = engine.adoptPlan(file, { project: 'P' });
    if ('edits' in adoption) checkEdits(text, adoption.edits);
  },
  adoptionNotes: ({ text, file }) => {
    const adoption = engine.adoptPlan(file, { project: 'P' });
    if ('edits' in adoption) engine.adoptionNotes(text, adoption, { today });
  },
  criterionAt: ({ text, file, offset }) => {
    const found = engine.criterionAt(file, offset);
    if (found) checkEdits(text, engine.moveToAcceptance(file, found) ?? []);
  },
  completionsAt: async ({ text, file: { plan }, offset }) => {
    const { items } = await engine.completionsAt({ ...completing, text, offset, plan });
    for (const { span } of items) checkSpan(text, span);
  },
  commitCompletionsAt: ({ text, file: { plan }, offset }) => engine.commitCompletionsAt(text, offset, plan.milestones),
  findInWriting: ({ file, offset }) => {
    const found = engine.findInWriting(file, offset, new Set(['M1']));
    if (typeof found === 'number' && !file.plan.milestones[found]) throw new Error(`No milestone ${found} is written`);
    engine.sortFindings(engine.checkPlan(file, { today }), found);
  },
  continueList: ({ text, offset }) => {
    const edit = engine.continueList(text, offset);
    if (edit) checkSpan(text, edit);
  },
  dropSecondDash: ({ text, offset }) => {
    const edit = engine.dropSecondDash(text, offset);
    if (edit) checkSpan(text, edit);
  },
  isBeginning: ({ text }) => engine.isBeginning(text),
  tokensWithin: ({ text, file }) => {
    for (const { span } of engine.tokensWithin(file, { start: 0, end: text.length })) checkSpan(text, span);
  },
  hintsWithin: ({ text, file }) => {
    const hints = engine.hintsWithin(file, { start: 0, end: text.length }, words, today);
    for (const { offset: at } of hints) checkSpan(text, { start: at, end: at });
  },
  foldingOf: ({ file }) => {
    for (const { start, end } of engine.foldingOf(file)) {
      if (start >= end || start < 0 || end >= file.lines.lineCount) throw new Error(`Folds from ${start} to ${end}`);
    }
  },
  selectionSpans: ({ text, file, offset }) =>
    engine.selectionSpans(file, offset).forEach((span) => checkSpan(text, span)),
  symbolsOf: ({ text, file }) => engine.symbolsOf(file, words, today).forEach(({ span }) => checkSpan(text, span)),
  hoverAt: ({ text, file, offset }) => {
    const calendars = engine.calendarsOf(file.plan);
    const hover = engine.hoverAt(file, offset, {
      today,
      words,
      calendars,
      commitCount: () => 1,
      ahead: aheadOf(file),
    });
    if (!hover) return;
    checkSpan(text, hover.span);
    if (engine.toMarkdown(hover).trim() === '') throw new Error('An empty hover');
  },
  aboutMilestone: ({ file }) => {
    const ahead = aheadOf(file);
    file.plan.milestones.forEach((_one, index) =>
      engine.toMarkdown({
        paragraphs: engine.aboutMilestone(file, index, { today, words, commitCount: () => 1, ahead }) ?? [],
      }),
    );
  },
  idAt: ({ file, offset }) => engine.idAt(file, offset),
  itemSpan: ({ text, file, offset }) => {
    const found = engine.idAt(file, offset);
    if (found) checkSpan(text, engine.itemSpan(file, found.here));
  },
  renameId: ({ text, file, random }) => {
    const ids = file.plan.milestones.flatMap(({ id }, index) => (id ? file.spanOf(id.at, index).start : []));
    if (ids.length === 0) return;
    const renaming = engine.renameId(file, random.pick(ids), random.pick(['N9', '007', 'a: b', '#x', 'ש']));
    if ('edits' in renaming) checkEdits(text, renaming.edits);
  },
};

/** What is exported and needs no text, or is tried by another one. */
export const triedElsewhere: readonly (keyof typeof engine)[] = [
  // With `describeProblem`, `criterionAt`, `idAt`, `hoverAt` and `findInWriting`.
  'formatMessage',
  'moveToAcceptance',
  'wordSpan',
  'toMarkdown',
  'namesOfMilestones',
  'sortFindings',
  // With `planNews`, `guardPlan` and `compareWithAgreement`.
  'changesMarkdown',
  'canBeCompared',
  'guardAgreement',
  'agreementNotes',
  'entriesSinceAgreement',
  'lastReportOf',
  // With `reviewRequest` and `billablesOf`; the words of money also with hovers.
  'moneyStateWords',
  'obstacleWords',
  'clientContext',
  'reviewReminder',
  'seenBy',
  'totalsOf',
  'invoiceLines',
  'invoiceCsv',
  'invoiceMarkdown',
  'invoiceJson',
  // With `doneFacts`.
  'doneNote',
  'doneSentence',
  // With `aheadOf`.
  'experienceOf',
  // With `previewMoves` and `waysOut`.
  'actsOf',
  'actsOfWay',
  'describeWayOut',
  'misfitOf',
  'moveNote',
  'pullForward',
  'shiftFromHere',
  // With `waysToMeet`; the number of an order with `editByActs`.
  'effectOfOrder',
  'labelOfWay',
  'linesOfDrift',
  'movesOfOrder',
  'nextOrderId',
  'termsOfOrder',
  'wordsOfEffect',
  // With `planFromTemplate`.
  'templateFault',
  'templateOf',
  'keptData',
  // They know no plan.
  'isHolidayCode',
  'publicHolidays',
  'createPlanText',
  'templateGaps',
];

function refsOf({ plan }: PlanFile): (index: number) => MilestoneRef {
  return (index) => {
    const milestone = plan.milestones[index];
    if (!milestone) throw new Error(`No milestone ${index}`);
    return toRef({ uri: '', plan, revision: 1 }, milestone, index);
  };
}

function checkActs(text: string, file: PlanFile, acts: readonly PlanAct[]): void {
  const result = engine.editByActs({ uri: '', file, revision: 1 }, acts);
  if ('edits' in result) checkEdits(text, result.edits);
}

function checkPreview({ rows }: MovePreview): void {
  for (const { stays, isTicked, from, to } of rows) {
    if (stays !== undefined && (isTicked || to !== from)) throw new Error('What stays moves');
  }
}

function needOf(milestone: Milestone | undefined): Seen {
  return { index: 0, text: milestone?.needs[0]?.text.value ?? 'No such need' };
}

function randomAct(file: PlanFile, random: Random): PlanAct {
  const { milestones } = file.plan;
  const refs = milestones.map((milestone, index) => toRef({ uri: '', plan: file.plan, revision: 1 }, milestone, index));
  const gone = { uri: '', title: 'No such milestone', index: 0 };
  const milestone = random.pick([...refs.slice(0, 5), gone]);
  const entry = { index: 0, text: milestones[milestone.index]?.acceptance[0]?.text.value ?? 'No such criterion' };
  return random.pick<PlanAct>([
    { kind: 'start', milestone, today },
    { kind: 'declare-phase', phase: 'no: "keys" #1' },
    { kind: 'finish', milestone, met: [entry], completed: today },
    { kind: 'reopen', milestone, date: today, reason: 'no: "need" #2' },
    {
      kind: 'restore-words',
      milestone,
      key: random.pick(agreedWords),
      texts: ['a: b', 'It works'].slice(random.below(3)),
    },
    { kind: 'agree', milestone, date: today, by: 'Dana: Ruiz', how: '' },
    { kind: 'withdraw-agreement', milestone, date: today, reason: 'no: "need" #2' },
    { kind: 'cancel', milestone, date: today, reason: 'no: "need" #1' },
    {
      kind: 'reschedule',
      milestone,
      due: today,
      start: random.oneIn(2) ? today : undefined,
      date: today,
      reason: 'Late',
    },
    {
      kind: 'split',
      milestone,
      title: 'no: "need" #1',
      acceptance: random.oneIn(2) ? [entry] : [],
      followersWait: true,
    },
    { kind: 'tick-criterion', milestone, entry, met: today },
    { kind: 'expect', milestone, text: 'no: "need" #1', by: random.oneIn(2) ? today : undefined },
    {
      kind: 'receive',
      milestone,
      entry: needOf(milestones[milestone.index]),
      got: random.oneIn(2) ? today : undefined,
    },
    { kind: 'block', milestone, by: 'client', since: today, reason: '- x' },
    { kind: 'unblock', milestone, until: today },
    {
      kind: 'propose-order',
      milestones: refs.slice(0, 2),
      drops: refs.slice(2, 3),
      title: 'no: "need" #1',
      items: ['- x', 'One'],
      price: { digits: -12050, scale: 2 },
      days: 3,
      date: today,
    },
    { kind: 'classify', milestone, key: 'phase', value: random.oneIn(2) ? 'a: b' : undefined },
    { kind: 'add', title: 'New, one', due: today, after: random.oneIn(2) ? milestone : undefined },
    { kind: 'move', milestones: [milestone], to: random.pick(['up', 'down', 'end'] as const) },
    { kind: 'rename', milestone, title: 'no: "need" #1' },
    { kind: 'duplicate', milestone, title: 'Again' },
    {
      kind: 'repeat',
      milestone,
      repetitions: [
        { title: 'Again: (2)', due: today, nominalDue: today, start: today, needsBy: [today] },
        { title: '- x #3', due: today, nominalDue: today, needsBy: [] },
      ],
    },
    { kind: 'delete', milestones: [milestone, random.pick([...refs, milestone])] },
    { kind: 'set-hours', hoursPerWeek: 30, person: random.oneIn(2) ? 'Sam' : undefined },
    { kind: 'adopt', project: 'P' },
    { kind: 'turn-off', code: 'smart.specific.compound', where: random.pick(['lint', 'comment'] as const) },
  ]);
}

/** Does everything with the text. @throws whatever goes wrong */
export async function exercise(text: string, random: Random): Promise<void> {
  const file = engine.parsePlan(text, { treatAsOurs: true });
  const findings = engine.checkPlan(file, options);
  const reading: Reading = { text, file, findings, offset: random.below(text.length + 1), random };
  for (const [name, run] of Object.entries(exercises)) {
    try {
      await run(reading);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  drawViews(file);
}

function drawViews({ plan, spanOf }: PlanFile): void {
  const tree = {
    uri: 'file:///p',
    name: 'P',
    plan,
    spanOf,
    isAdoptable: false,
    lacking: () => [],
    riskOf: () => undefined,
    hoursOf: () => undefined,
    driftOf: () => undefined,
    commits: () => [],
  };
  const nodes = buildTree([tree], { today, grouping: 'phase', sorting: 'due', words });
  nodes.forEach(unfold);
  const outlook = engine.lookAhead(plan, engine.calendarsOf(plan), today);
  buildTimeline([{ uri: 'file:///p', name: 'P', revision: 1, plan, outlook, holidays: new Map() }], today, 'en');
}

const values: readonly PlainValue[] = [
  'x',
  'a: b #c',
  '3e21109',
  '',
  'two\nlines\n',
  '\u202ex',
  7,
  true,
  ['a', 'b c, d'],
  { text: 'a', met: '2026-11-24' },
];
const steps: Path = ['milestones', 0, 1, 'title', 'due', 'acceptance', 'depends_on', 'status', 'project', 'text'];

function randomIntents(random: Random): readonly Intent[] {
  return Array.from({ length: 1 + random.below(2) }, (): Intent => {
    const usual: Path = ['milestones', random.below(3), random.pick(['title', 'due', 'acceptance', 'status', 'tasks'])];
    const path: Path = random.oneIn(3) ? Array.from({ length: 1 + random.below(4) }, () => random.pick(steps)) : usual;
    const value = random.pick(values);
    switch (random.below(6)) {
      case 0:
        return { kind: 'set', path, value };
      case 1:
        return { kind: 'remove', path: random.oneIn(2) ? path : [...path, 0] };
      case 2:
        return { kind: 'append', path, value, layout: 'block', ...(random.oneIn(2) && { after: 0 }) };
      case 3:
        return { kind: 'wrap', path: [...path, 0], key: 'text', and: { met: '2026-11-24' } };
      case 4:
        return { kind: 'rename', path, to: random.pick(['x', 'title', 'a: b']) };
      default:
        return {
          kind: 'move',
          path: path.slice(0, random.oneIn(2) ? 1 : 3),
          items: [random.below(3), ...(random.oneIn(2) ? [random.below(3)] : [])],
          ...(random.oneIn(2) && { before: random.below(4) }),
        };
    }
  });
}

/** Within the text; what is missing at its very end may stand one behind it. */
function checkSpan(text: string, { start, end }: Span, isFault = false): void {
  if (start < 0 || end < start || end > text.length + (isFault ? 1 : 0))
    throw new Error(`${start}–${end} of ${text.length}`);
}

function unfold(node: TreeNode): void {
  node.children?.().forEach(unfold);
}

/** The text as it may have been before something in it was changed. */
function earlierOf(text: string, offset: number, random: Random): PlanFile {
  const other = text.slice(0, offset) + text.slice(offset + random.below(30));
  return engine.parsePlan(other, { treatAsOurs: true });
}

function aheadOf({ plan }: PlanFile): Ahead {
  const calendars = engine.calendarsOf(plan);
  const experience = engine.experienceOf([{ plan, calendars }], today);
  return engine.aheadOf(engine.lookAhead(plan, calendars, today), plan, experience, today);
}

function checkEdits(text: string, edits: readonly TextEdit[]): void {
  if (edits.length === 0) return;
  const after = applyEdits(text, edits);
  // A slip that is read as meant, and was hidden below the key that the edit mends, is told from then on: it breaks nothing.
  const { problems } = engine.parsePlan(after, { treatAsOurs: true });
  if (problems.some((problem) => problem.code === 'plan.syntax' && !problem.mending))
    throw new Error(`The edit breaks the text: ${JSON.stringify(after.slice(0, 500))}`);
}

function describe({ plan, spanOf, problems, isBroken, kind }: PlanFile): unknown {
  const milestones = plan.milestones.map(({ at, title, due, acceptance }, index) => {
    return [spanOf(at, index), title.value, due?.value, acceptance.length];
  });
  return { milestones, problems, isBroken, kind };
}

function checkSame(found: unknown, wanted: unknown, what: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${what} differs: ${one.slice(0, 400)} and not ${other.slice(0, 400)}`);
}
