import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import type { HolidayIndex } from '../../../src/core/calendar/holidays';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { fixOffers } from '../../../src/core/findings/fixOffers';
import { describeProblem } from '../../../src/core/findings/wording/problemWording';
import { adoptPlan } from '../../../src/core/plan/adopt/adopt';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';

const holidayIndex = JSON.parse(readFileSync('data/holidays/index.json', 'utf8')) as HolidayIndex;
const options = { today: '2026-11-30' as CalendarDate, holidayIndex };

const milestone = (line: string): string =>
  `project: P\nmilestones:\n  - id: M1\n    title: Guests pay 20 of 20 cards\n    ${line}\n`;

/** What is offered for the first error or words in place of a day, without silencing; the one to take has a star. */
function offered(text: string): readonly string[] {
  const file = parsePlan(text, { treatAsOurs: true });
  const codes = ['plan.invalid-value', 'plan.unknown-reference', 'plan.unknown-key', 'smart.time-bound.relative-date'];
  const finding = checkPlan(file, options).find(({ problem: { code } }) => codes.includes(code));
  if (!finding) return ['quiet'];
  return fixOffers(file, finding, options)
    .filter(({ kind }) => kind === 'fix')
    .map(({ title, isPreferred }) => {
      const words = formatMessage(title).replace(/^Change to “(.*?)”(?:, .*)?$/, '$1');
      return (
        (words === 'Replace by a day' ? '…' : words.replace('Move the deadline to ', '')) + (isPreferred ? ' *' : '')
      );
    });
}

function messageOf(text: string): string {
  const [finding] = checkPlan(parsePlan(text, { treatAsOurs: true }), options);
  assert.ok(finding);
  return formatMessage(describeProblem(finding.problem));
}

function itOffers(cases: Readonly<Record<string, readonly string[]>>, write = milestone): void {
  for (const [line, expected] of Object.entries(cases)) {
    it(`${JSON.stringify(line)} → ${expected.join(' or ') || 'nothing'}`, () => {
      assert.deepEqual(offered(write(line)), expected);
    });
  }
}

describe('a state', () => {
  const nothing = [
    [
      '50% complete',
      'done?',
      'not done',
      'almost done',
      'half done',
      'nearly finished',
      'undone',
      'to be done',
      '3/5 done',
    ],
    ['done soon', 'will be done', 'erledigt?', 'fertig (fast)', 'unplanned', 'none', 'doneish', '!done', '~done', '0%'],
    ['❌ done', 'done ❓', '[ ] done', 'unfinished', 'not started?', 'done 2026-11-01', 'incomplete', '90 % finished'],
  ].flat();
  for (const text of nothing) {
    it(`${text} is nothing that it does not say`, () => {
      assert.deepEqual(offered(milestone(`status: "${text}"`)), []);
      const plan = `milestones:\n  - { name: A, due_on: 2027-01-04, state: "${text}" }\n`;
      const adoption = adoptPlan(parsePlan(plan), { project: 'P' });
      assert.ok('edits' in adoption);
      assert.deepEqual(
        adoption.leftAlone.map(({ key, value }) => ({ key, value })),
        [{ key: 'state', value: text }],
      );
    });
  }

  itOffers({
    'status: completed': ['done *'],
    'status: finished': ['done *'],
    'status: wip': ['in-progress *'],
    'status: in progress': ['in-progress *'],
    'status: In Review': ['in-review *'],
    'status: todo': ['planned *'],
    'status: blocked': ['in-progress', 'planned'],
    'status: "[x] done"': ['done *'],
    'status: ✅ Done.': ['done *'],
    'status: 100 %': ['done *'],
    'status: erledigt': ['done *'],
    'status: en cours': ['in-progress *'],
    'status: odne': ['done *'],
    'status: done\u00a0': ['done *'],
    'status: done\u200b': ['done *'],
    'priority: high': ['must *'],
    'priority: not high': [],
    'priority: mustnt': [],
    'priority: would': [],
    'priority: nice to have': ['could *'],
    'payment: { state: half paid }': [],
    'payment: { state: paid? }': [],
    'payment: { state: not paid }': ['unpaid *'],
    'review: { rounds: [{ decision: disapproved }] }': [],
    'review: { rounds: [{ decision: accepted }] }': ['approved *'],
    'tasks: [{ text: Keys, done: yes }]': ['true *'],
  });
});

describe('a date', () => {
  itOffers({
    'due: 26-12-01': ['2026-12-01 *'],
    'due: 26.12.01': ['2026-12-01 *'],
    'due: 01/02/2026': ['2026-02-01', '2026-01-02'],
    'due: 1.2.26': ['2026-02-01', '2026-01-02'],
    'due: 12-01-26': ['2026-01-12', '2026-12-01'],
    'due: 27-06-05': ['2027-06-05 *'],
    'due: 01-02-03': ['… *'],
    'due: 01-DEC-26': ['2026-12-01 *'],
    'completed: 26-11-27': ['2026-11-27', '2027-11-26'],
    'due: 01122026': ['2026-12-01', '2026-01-12'],
    'due: 2026-13-01': ['2026-01-13', '…'],
    'due: 2026-02-30': ['2026-02-28', '2026-03-02', '…'],
    'due: 2026-12': ['2026-12-31', '2026-12-01', '…'],
    'start: 12/2026': ['2026-12-01', '2026-12-31', '…'],
    'due: Dec 2026': ['2026-12-31', '2026-12-01', '…'],
    'due: 4 Dec': ['2026-12-04', '…'],
    'due: 24.12.': ['2026-12-24', '…'],
    'due: “2026-12-11”': ['2026-12-11 *'],
    'due: ‘2026-12-11’': ['2026-12-11 *'],
    'due: ‹2026-12-11›': ['2026-12-11 *'],
    'start: „24.12.2026“': ['2026-12-24 *'],
    'due: 2026-12-11 ?': ['2026-12-11 *'],
    'due: 2026-12-11?': ['2026-12-11 *'],
    'due: 2026-12-11#friday': ['2026-12-11 *'],
    'due: “soon”': ['… *'],
    'status: “done”': ['done *'],
    'estimate: ‘2d’': ['2d *'],
    'due: 20261201': ['2026-12-01 *'],
    'due: 2026/12/1': ['2026-12-01 *'],
    'due: 2026.12.01': ['2026-12-01 *'],
    'due: 2026–12–01': ['2026-12-01 *'],
    'due: 4. Dezember 2026': ['2026-12-04 *'],
    'due: 4 décembre 2026': ['2026-12-04 *'],
    'due: 4 de diciembre de 2026': ['2026-12-04 *'],
    'due: December 4th, 2026': ['2026-12-04 *'],
    'due: 4 Dec 26': ['2026-12-04 *'],
    'due: Fri 4 Dec 2026': ['2026-12-04 *'],
    'due: Thu 4 Dec 2026': ['… *'],
    'due: 2026-12-01T10:00:00Z': ['2026-12-01 *'],
    'due: 2026-12-01\u00a0': ['2026-12-01 *'],
    'due: "2026-12-11,"': ['2026-12-11 *'],
    'due: 2026-12-11;': ['2026-12-11 *'],
    'due: 4 dicembre 2026': ['2026-12-04 *'],
    'due: 4 grudnia 2026': ['2026-12-04 *'],
    'due: 4 de dezembro de 2026': ['2026-12-04 *'],
    'due: 4. prosince 2026': ['2026-12-04 *'],
    'due: 4 декабря 2026': ['2026-12-04 *'],
    'due: 4 mei 2027': ['2027-05-04 *'],
    'due: 2026年12月4日': ['2026-12-04 *'],
    'due: 2026년 12월 4일': ['2026-12-04 *'],
    'due: by 2026-12-01': ['2026-12-01 *', '…'],
    'due: bis 1.12.2026': ['… *', '2026-12-01'],
    'due: Mon 2026-12-07': ['2026-12-07 *'],
    'due: Montag, 7.12.2026': ['2026-12-07 *'],
    'due: Tue 2026-12-07': ['… *'],
    'due: 16.12.2026 12:00': ['2026-12-16 *'],
    'due: 2026-12-06 EOD': ['2026-12-06 *'],
    'due: 4 Dec 2026 at 17:00': ['2026-12-04 *'],
    'due: Dec 24-31': ['… *'],
    'due: next Friday': ['… *', '2026-12-04', '2026-12-11'],
    'due: next monday': ['… *', '2026-12-07'],
    'due: last friday': ['… *'],
    'due: eow': ['… *', '2026-12-04'],
  });

  const words = [
    ['2 weeks after marketing sign-off', '2 weeks after may day', 'when Marta agrees, in 3 days', '2 people sat down'],
    ['Decide later than 5', 'Augsburg fair 2027', 'second half 2027', 'mon ami 3', '10 decorators', 'mid March 2027'],
    ['3 days after 1 May', 'around 15 Dec', '1.5.x release', 'sun', 'may', 'mar.', 'by 15 March 2027', 'août'],
  ].flat();
  for (const text of words) {
    it(`is none among other words: ${text}`, () => {
      const codes = checkPlan(parsePlan(milestone(`due: ${text}`)), options).map(({ problem }) => problem.code);
      assert.deepEqual(codes, ['smart.time-bound.relative-date']);
    });
  }
});

describe('an amount', () => {
  const quiet = ['2.4', '2400.50', '2.40', '2400'];
  itOffers(Object.fromEntries(quiet.map((value) => [`amount: ${value}`, ['quiet']])), (line) =>
    milestone(`${line}\n    due: 2027-01-04`),
  );
  itOffers({
    'amount: 2.400': ['2400', '2.4'],
    'amount: 2.4000': ['2.4 *'],
    'agreed: { amount: 240.000 }': ['240000', '240'],
    'amount: 2,400': ['2400', '2.4'],
    'amount: 2.400,50': ['2400.50 *'],
    'amount: 2,400.50': ['2400.50 *'],
    'amount: 2 400': ['2400 *'],
    "amount: 2'400": ['2400 *'],
    'amount: €2400': ['2400 *'],
    'amount: 2400 EUR': ['2400 *'],
    'amount: 2.4k': ['2400 *'],
    'amount: 1_000': ['1000 *'],
    'amount: 2400?': [],
    // Nobody can pay a part of a cent.
    'amount: 0.125': ['0.13'],
    'amount: 1234.567': ['1234.57'],
    // The message says the same, which a binary fraction would round down.
    'amount: 1000.005': ['1000.01'],
    'amount: 1666.6666666666667': ['1666.67'],
    'agreed: { amount: 0.005 }': ['0.01'],
    'amount: 12345678901234567': [],
    'amount: 2400\u200b': ['2400 *'],
  });
  itOffers(
    {
      'rate: 90.000': ['90000', '90'],
      'change_orders: [{ id: C, price: -2.400 }]': ['-2400', '-2.4'],
      'currency: KWD\nrate: 2.400': ['quiet'],
      'currency: JPY\ntotal: 10.5': ['11'],
      'total: 33.333333333333336': ['33.33'],
      'payments: [{ title: Deposit, amount: 66.6666 }]': ['66.67'],
      // It is multiplied first.
      'rate: 87.5125': ['quiet'],
    },
    (head) => `${head}\n${milestone('due: 2027-01-04')}`,
  );
  it('is told with both readings', () => {
    assert.match(
      messageOf(milestone('amount: 2.400\n    due: 2027-01-04')),
      /“2\.400” does not fit “amount”.* 2400, or 2\.4\.$/,
    );
  });
});

describe('common ways of writing', () => {
  itOffers({
    'estimate: 1w 2d': ['7d *'],
    'estimate: 1 week 2 days': ['7d *'],
    'estimate: 3 hours': ['3h *'],
    'estimate: 90 min': ['1.5h *'],
    'estimate: 1h 30m': ['1.5h *'],
    'estimate: half a day': ['0.5d *'],
    'estimate: 2-3 days': ['3d', '2d'],
    'estimate: ~3d': ['3d'],
    'estimate: 3d?': [],
    'estimate: 1.000h': ['1000h', '1h'],
    'estimate: 1,250 h': ['1250h', '1.25h'],
    'estimate: 0.125d': ['quiet'],
    'estimate: 1d 4h': [],
  });
  const calendar: Readonly<Record<string, readonly string[]>> = {
    'calendar: { holidays: UK }': ['GB-ALD', 'GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS'],
    'calendar: { holidays: DE\u2011BE }': ['DE-BE *'],
    'calendar: { holidays: Wien }': ['AT-9 *'],
    'calendar: { holidays: NSW }': ['AU-NSW *'],
    'calendar: { holidays: Österreich }': ['AT *'],
    'calendar: { hours_per_week: "24,5" }': ['24.5 *'],
    'calendar: { hours_per_week: 20, days_off: [Dec 24-31] }': ['2026-12-24..2026-12-31 *'],
    'calendar: { hours_per_week: 20, days_off: [24.-31.12.2026] }': ['2026-12-24..2026-12-31 *'],
    'calendar: { hours_per_week: 20, days_off: [24-31 Dec 2026] }': ['2026-12-24..2026-12-31 *'],
    'calendar: { hours_per_week: 20, days_off: [24. bis 31. Dezember 2026] }': ['2026-12-24..2026-12-31 *'],
    'calendar: { hours_per_week: 20, days_off: [24.12.-2.1.2027] }': ['2026-12-24..2027-01-02 *'],
    'calendar: { hours_per_week: 20, days_off: [24 Dec - 2 Jan] }': ['2026-12-24..2027-01-02 *'],
    'calendar: { hours_per_week: 20, days_off: ["Dec 24 to Jan 2, 2027"] }': ['2026-12-24..2027-01-02 *'],
    'calendar: { hours_per_week: 20, days_off: ["2026-12-24..01-02"] }': ['2026-12-24..2027-01-02 *'],
    'calendar: { hours_per_week: 20, days_off: [2026-12-24..31] }': ['2026-12-24..2026-12-31 *'],
    'calendar: { hours_per_week: 20, days_off: [2026-12-24～2026-12-31] }': ['2026-12-24..2026-12-31 *'],
    'calendar: { hours_per_week: 20, days_off: [24/12/26 - 02/01/27] }': ['2026-12-24..2027-01-02 *'],
    'calendar: { hours_per_week: 20, days_off: [Dec 31-24] }': [],
    'calendar: { working_days: Mo–Do }': ['[mon, tue, wed, thu] *'],
    'calendar: { holidays: DE-Berlin }': ['DE-BE *'],
    'calendar: { holidays: England }': ['GB-ENG *'],
    'calendar: { holidays: Georgia }': ['GE', 'US-GA'],
    'calendar: { holidays: Atlantis }': [],
    'calendar: { hours_per_week: 20, days_off: [2026-12-24/2027-01-02] }': ['2026-12-24..2027-01-02 *'],
    'calendar: { hours_per_week: 20, days_off: [2026-12-24 to 2027-01-02] }': ['2026-12-24..2027-01-02 *'],
    'calendar: { hours_per_week: 20, days_off: [12/24/2026 - 01/02/2027] }': ['2026-12-24..2027-01-02 *'],
    'calendar: { hours_per_week: 20, days_off: [1/2/2027 - 3/2/2027] }': [
      '2027-02-01..2027-02-03',
      '2027-01-02..2027-03-02',
    ],
    'calendar: { working_days: monday }': ['mon *'],
    'calendar: { working_days: Mo }': ['mon *'],
    'calendar: { working_days: Do }': ['thu', 'sun'],
    'language: de\ncalendar: { working_days: Do }': ['thu *'],
    'calendar: { working_days: Mon-Fri }': ['[mon, tue, wed, thu, fri] *'],
    'language: en_US': ['en-US *'],
    'language: english': ['en *'],
    'currency: EURO': ['EUR *'],
    'currency: €': ['EUR *'],
    'currency: eur': ['EUR *'],
    'currency: $': ['USD', 'CAD', 'AUD'],
  };
  for (const country of ['USA', 'Germany', 'de', 'Schweiz', 'Spain', 'Brazil', 'Canada', 'Australia']) {
    it(`offers the parts of ${country} at once, and prefers none`, () => {
      const offers = offered(`calendar: { holidays: ${country} }\n${milestone('due: 2027-01-04')}`);
      assert.ok(offers.length > 5);
      for (const offer of offers) assert.match(offer, /^[A-Z]{2}-\w+$/);
    });
  }
  itOffers(calendar, (head) => `${head}\n${milestone('due: 2027-01-04')}`);
});

describe('what cannot be seen', () => {
  const two = (reference: string): string =>
    `${milestone('due: 2027-01-04')}  - id: M2\n    title: Guests see 20 of 20 rooms\n    due: 2027-01-04\n    ${reference}\n`;
  for (const mark of ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u00a0']) {
    const name = `U+${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
    it(`in a reference is told, and the right id comes first: ${name}`, () => {
      const text = two(`depends_on: [M1${mark}]`);
      assert.deepEqual(offered(text), ['M1 *']);
      assert.match(
        messageOf(text),
        new RegExp(`“M1” with an invisible character \\([a-z -]+, ${name.replace('+', '\\+')}\\)`, 'i'),
      );
    });
    it(`in an id is told there, and not where it is referred to: ${name}`, () => {
      const text = two('depends_on: [M1]').replace('id: M1', `id: M1${mark}`);
      if (mark === '\u200d') return assert.equal(offered(text).length, 1);
      const found = checkPlan(parsePlan(text), options);
      assert.deepEqual(
        found.map(({ problem }) => problem.code),
        ['plan.invalid-value'],
      );
      return assert.deepEqual(offered(text), ['M1 *']);
    });
    it(`in a key is told: ${name}`, () => {
      assert.deepEqual(offered(milestone(`due${mark}: 2027-01-04`)), ['due *']);
    });
  }

  it('is no reason for a second finding', () => {
    const text = `currency: EUR\u200b\n${milestone('due: 2027-01-04\u00a0\n    status: in-progress\u200b\n    amount: 2400\u00a0')}`;
    const found = checkPlan(parsePlan(text), options);
    assert.deepEqual(new Set(found.map(({ problem }) => problem.code)), new Set(['plan.invalid-value']));
    assert.equal(found.length, 4);
  });

  it('lets ids be found without accents and in any case', () => {
    const text = `objectives: [{ id: Büro, text: 20 offices }]\n${milestone('due: 2027-01-04\n    objective: BURO')}`;
    assert.deepEqual(offered(text), ['Büro *']);
  });
});

describe('what is hardly meant', () => {
  const codesOf = (text: string): readonly string[] =>
    checkPlan(parsePlan(text), options).map(({ problem }) => problem.code);
  const inCountry = (code: string): string => `calendar: { holidays: ${code} }\n${milestone('due: 2027-01-04')}`;

  for (const code of ['GB', 'DE', 'US', 'ES', 'CH', 'CA', 'AU']) {
    it(`is told of ${code}, whose parts differ, with the parts`, () => {
      assert.deepEqual(codesOf(inCountry(code)), ['plan.unlikely-value']);
      const file = parsePlan(inCountry(code));
      const [finding] = checkPlan(file, options);
      assert.ok(finding);
      const parts = fixOffers(file, finding, options).filter(({ kind }) => kind === 'fix');
      assert.ok(parts.length >= 5 && parts.every(({ isPreferred }) => !isPreferred));
    });
  }
  for (const code of ['AT', 'NL', 'BE', 'FR', 'JP', 'SE', 'DE-BE', 'GB-SCT']) {
    it(`is nothing in ${code}`, () => assert.deepEqual(codesOf(inCountry(code)), []));
  }

  it('are days centuries away, but not those of an old plan', () => {
    for (const day of ['2206-12-01', '0206-12-01', '2062-12-01'])
      assert.ok(codesOf(milestone(`due: ${day}`)).includes('plan.unlikely-value'), day);
    assert.deepEqual(codesOf(milestone('due: 2046-11-01')), []);
    const old = ['2003-01-04', '2003-02-04', '2003-03-04'].map(
      (day) => `  - { title: A, status: done, due: ${day} }\n`,
    );
    assert.deepEqual(codesOf(`project: P\nmilestones:\n${old.join('')}`), []);
  });
});

describe('marks that are left over', () => {
  const plan = milestone('due: 2027-01-04');
  /** What becomes of the text by its only fix. */
  const mendedOf = (text: string): string | undefined => {
    const file = parsePlan(text, { treatAsOurs: true });
    const [finding, ...more] = checkPlan(file, options);
    assert.deepEqual([finding?.problem.code, more.length], ['plan.syntax', 0]);
    const [offer] = finding ? fixOffers(file, finding, options) : [];
    assert.notEqual(offer?.isPreferred, true);
    const made = offer?.make();
    return made && applyEdits(text, made.edits);
  };
  for (const mark of ['=======', '>>>>>>> branch', '<<<<<<< HEAD', '||||||| base', '>>>>>>>']) {
    it(`of a conflict are told as such: ${mark}`, () => {
      for (const text of [`${plan}${mark}\n`, `${mark}\n${plan}`, plan.replace('    due', `${mark}\n    due`)]) {
        assert.match(messageOf(text), /merge conflict/);
        assert.equal(mendedOf(text), plan);
      }
    });
  }
  it('of two conflicts go together', () => {
    assert.equal(mendedOf(`${plan}=======\n>>>>>>> branch\n`), plan);
  });
  it('are none in a text of several lines', () => {
    const text = `${plan}    description: |\n      A\n      =======\n      B\n`;
    assert.deepEqual(checkPlan(parsePlan(text), options), []);
  });
  it('of documents are taken out where nothing follows', () => {
    assert.equal(mendedOf(`${plan}---\n`), plan);
    assert.equal(mendedOf(`---\n${plan}---\n# end\n`), `---\n${plan}# end\n`);
    assert.equal(mendedOf(`${plan}---\nproject: Q\n`), undefined);
    assert.deepEqual(checkPlan(parsePlan(`${plan}...\n`), options), []);
  });
});

describe('a text with a gap', () => {
  const codesOf = (line: string): readonly string[] =>
    checkPlan(parsePlan(`project: P\nmilestones:\n  - { id: M1, due: 2027-01-04, ${line} }\n`), options).map(
      ({ problem }) => problem.code,
    );
  it('gets that alone', () => {
    for (const title of ['Improve TBD', 'Support the team, TBD', 'Seamless search etc., TBD', 'Fast and easy ???'])
      assert.deepEqual(codesOf(`title: "${title}"`), ['smart.specific.placeholder'], title);
  });
  it('leaves the findings of other texts alone', () => {
    const codes = codesOf('title: Guests pay TBD, description: The shop sends mails etc.');
    assert.ok(codes.includes('smart.specific.open-list') && codes.includes('smart.specific.placeholder'), codes.join());
  });
});

describe('“and more”', () => {
  const isOpen = (title: string): boolean =>
    checkPlan(parsePlan(milestone('due: 2027-01-04').replace('Guests pay 20 of 20 cards', title)), options).some(
      ({ problem }) => problem.code === 'smart.specific.open-list',
    );
  it('compares before an adjective or an adverb', () => {
    for (const words of ['user-friendly', 'readable', 'robust', 'quickly', 'accurate', 'precise', 'secure'])
      assert.equal(isOpen(`The search is faster and more ${words}`), false, words);
  });
  it('leaves a list open at its end', () => {
    for (const end of ['and more', 'and more.', 'and more from the shop', 'and many more'])
      assert.equal(isOpen(`Guests book rooms, cars ${end}`), true, end);
  });
});

describe('a reference', () => {
  for (const id of ['M0.', '"M0,"', 'M-0', 'MO', 'm_0', 'М0', '"M0 "', '(M0)']) {
    it(`${id} is M0`, () => {
      const text = `${milestone(`depends_on: ${id}`)}  - { id: M0, title: Guests see 20 of 20 rooms, due: 2026-12-10 }\n`;
      assert.deepEqual(offered(text).slice(0, 1), ['M0 *']);
    });
  }
  it('is not guessed where two ids are alike', () => {
    const text = `${milestone('depends_on: B.1')}  - { id: B-1, title: A }\n  - { id: B1, title: B }\n`;
    assert.deepEqual(offered(text).filter((offer) => offer.startsWith('B')).length, 0);
  });
});

describe('a key of another format', () => {
  itOffers({
    'state: open': ['status *'],
    'dependencies: [x]': [],
    'dependencies: [M1]': ['depends_on *'],
    'estimated_duration: 1-2 days': [],
    'estimated_duration: 2 days': ['estimate *'],
    'due_on: 2026-12-10T08:00:00Z': ['due *'],
    'state: someday': [],
  });
  it('gets its value converted with it', () => {
    const text = milestone('state: open');
    const file = parsePlan(text);
    const finding = checkPlan(file, options).find(({ problem: { code } }) => code === 'plan.unknown-key');
    assert.ok(finding);
    const made = fixOffers(file, finding, options)[0]?.make();
    assert.equal(made && applyEdits(text, made.edits), milestone('status: planned'));
  });
  it('is offered nothing that does nothing', () => {
    for (const text of [
      'project: P\nMilestone:\n  a: b\n',
      'project: P\nmilestones:\n  M1:\n    title: Guests pay\n  M2:\n    title: Guests see\n',
      'project: P\nmilestones: Login works\n',
      'project: P\nmilestones:\n  - Login works\n  - Refunds work\n',
      'project: P\nmilestones: [Login works, Refunds work]\n',
    ]) {
      const file = parsePlan(text);
      for (const finding of checkPlan(file, options))
        for (const offer of fixOffers(file, finding, options))
          assert.ok(offer.make(), `${formatMessage(offer.title)}\n${text}`);
    }
  });
});

describe('a language', () => {
  const toldAs = (tag: string, title = 'Guests pay 20 of 20 cards'): string => {
    const text = `language: ${tag}\n${milestone('due: 2027-01-04').replace('Guests pay 20 of 20 cards', title)}`;
    const file = parsePlan(text);
    const finding = checkPlan(file, options).find(({ problem }) => problem.code === 'plan.unlikely-value');
    if (!finding) return 'quiet';
    return fixOffers(file, finding, options)
      .filter(({ kind }) => kind === 'fix')
      .map(({ title: words }) => formatMessage(words))
      .join();
  };
  for (const [tag, expected] of Object.entries({
    eng: 'en',
    us: 'en',
    gb: 'en',
    UK: 'en',
    uk: 'en',
    jp: 'ja',
    kr: 'ko',
    cz: 'cs',
    gr: 'el',
    dk: 'da',
    se: 'sv',
    ger: 'de',
    'jp-JP': 'ja-JP',
  })) {
    it(`${tag} is ${expected}`, () => assert.equal(toldAs(tag), `Change to “${expected}”`));
  }
  it('is told where no language has the code', () => assert.equal(toldAs('xx'), ''));
  for (const tag of ['en', 'en-GB', 'de', 'DE', 'pt-BR', 'gsw', 'zh-Hant', 'nds', 'ca'])
    it(`${tag} is one`, () => assert.equal(toldAs(tag), 'quiet'));
  it('uk is one in a plan with Cyrillic letters', () => assert.equal(toldAs('uk', 'Гості платять карткою'), 'quiet'));
});
