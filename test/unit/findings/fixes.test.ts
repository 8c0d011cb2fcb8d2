import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { fixOffers, turnOffOffers } from '../../../src/core/findings/fixOffers';
import { applyEdits } from '../../../src/core/text';

const options = { today: '2026-11-24' as CalendarDate };

/** The rows that are offered for the first finding of the code; the one to take has a star. */
function rows(code: string, milestone: string, rest = ''): readonly string[] {
  const file = parsePlan(`project: P\nmilestones:\n  - id: M1\n${milestone}${rest}`);
  const finding = checkPlan(file, options).find(({ problem }) => problem.code === code);
  assert.ok(finding, code);
  return fixOffers(file, finding, options).map(
    ({ title, isPreferred }) => formatMessage(title) + (isPreferred ? ' *' : ''),
  );
}

describe('the order of fixes', () => {
  const title = '    title: Guests pay 20 of 20 cards\n';

  it('begins with the likeliest and ends with silence', () => {
    const code = 'smart.time-bound.relative-date';
    const calendar = 'calendar: { hours_per_week: 20 }\n';
    assert.deepEqual(rows(code, `${title}    due: soon\n    estimate: 8h\n`, calendar), [
      'Replace by a day *',
      'Move the deadline to 2026-11-25',
      `Silence ${code} here`,
    ]);
  });

  it('takes the only way there is, and none of several that are as likely', () => {
    const contradiction = rows('plan.status-contradiction', `${title}    status: planned\n    completed: 2026-11-20\n`);
    assert.equal(contradiction[0], 'Set the status to “done” *');
    const estimate = rows('plan.invalid-value', `${title}    due: 2027-01-04\n    estimate: 8\n`);
    assert.deepEqual(estimate.slice(0, 3), ['Change to “8h”', 'Change to “8d”', 'Change to “8w”']);
  });

  it('offers to fill in what a template left, and not to allow it', () => {
    const code = 'smart.specific.placeholder';
    const milestone = `${title}    due: 2027-01-04\n    acceptance:\n      - <Describe what the team can do>\n`;
    assert.deepEqual(rows(code, milestone), ['Fill in “<Describe what the team can do>” *', `Silence ${code} here`]);
  });

  it('turns off nothing in a file that is not ours or cannot be read', () => {
    const ways = (text: string): number => turnOffOffers(parsePlan(text), 'smart.time-bound.no-due').length;
    assert.equal(ways('project: P\nmilestones:\n  - title: T\n'), 2);
    assert.equal(ways('milestones:\n  - { name: A, due_on: 2027-03-01, state: open }\n'), 0);
    assert.equal(ways('project: P\nmilestones:\n  - title: "T\n'), 0);
  });
});

describe('allowing words', () => {
  /** The text below the milestone once “Improve” is allowed. */
  function allowing(lint: string): string | undefined {
    const before = 'project: P\nmilestones:\n  - id: M1\n    title: Improve the search\n    due: 2027-01-04\n';
    const file = parsePlan(before + lint);
    const finding = checkPlan(file, options).find(({ problem }) => 'words' in problem) ?? assert.fail();
    const offer = fixOffers(file, finding, options).find(({ title }) => formatMessage(title).startsWith('Allow'));
    const made = offer?.make();
    return made && applyEdits(file.text, made.edits).slice(before.length);
  }

  it('adds to what stands there, also to what could not be read', () => {
    assert.equal(allowing('lint:\n  allow: [[seamless]]\n'), 'lint:\n  allow: [[seamless], Improve]\n');
    assert.equal(allowing('lint:\n  allow: # none\n'), 'lint:\n  allow: [Improve] # none\n');
    assert.equal(
      allowing('"lint": { rules: { smart.measurable: "off" } }\n'),
      '"lint": { rules: { smart.measurable: "off" }, allow: [Improve] }\n',
    );
    assert.equal(allowing('lint: strictly\n'), undefined);
  });
});

describe('taking a dependency out', () => {
  const before = 'project: P\nmilestones:\n  - id: M1\n    title: A\n  - id: M2\n    title: B\n';

  /** What stands below the title of the milestone that waits for `M9`, which nobody is. */
  function without(dependsOn: string): string | undefined {
    const text = `${before}    depends_on:${dependsOn}\n`;
    const file = parsePlan(text, { treatAsOurs: true });
    const finding = checkPlan(file, options).find(({ problem }) => problem.code === 'plan.unknown-reference');
    const [offer] = finding ? fixOffers(file, finding, options) : [];
    assert.equal(offer && formatMessage(offer.title), 'Remove the dependency on M9');
    const made = offer?.make();
    return made && applyEdits(text, made.edits).slice(before.length);
  }

  it('leaves what else stands in the list, whatever that is', () => {
    assert.equal(without(' [M1, M9]'), '    depends_on: [M1]\n');
    assert.equal(without(' [~, M1, M9]'), '    depends_on: [~, M1]\n');
    assert.equal(without(' [M1, { x: 1 }, M9]'), '    depends_on: [M1, { x: 1 }]\n');
    assert.equal(without('\n      -\n      - "M9"\n      - M1'), '    depends_on:\n      -\n      - M1\n');
  });

  it('takes the key along where nothing else stands there', () => {
    assert.equal(without(' M9'), '');
    assert.equal(without('\n      - M9'), '');
    assert.equal(without(' [M9]'), '    depends_on: []\n');
  });
});

describe('fixes read lines', () => {
  /** The text after the first fix that has the title. */
  function mended(text: string, title: RegExp): string | undefined {
    const file = parsePlan(text);
    const offers = checkPlan(file, options).flatMap((finding) => fixOffers(file, finding, options));
    const made = offers.find((offer) => title.test(formatMessage(offer.title)))?.make();
    return made && applyEdits(text, made.edits);
  }

  it('behind a BOM: a comment goes below it', () => {
    const rest = 'clent: C # shop\nproject: P\nmilestones:\n  - id: M1\n    title: Guests pay 20 of 20 cards\n';
    const above = '# milepost-disable-next-line plan.unknown-key\n';
    assert.equal(mended(`\uFEFF${rest}`, /^Silence plan.unknown-key here/), `\uFEFF${above}${rest}`);
  });

  it('with keys in quotes: what goes into quotes is the value', () => {
    const text = 'project: P\nmilestones:\n  - "title": @home\n    due: 2027-01-04\n';
    assert.equal(mended(text, /in quotes/), text.replace('@home', '"@home"'));
    const bare = text.replace('"title"', 'title');
    assert.equal(mended(bare, /in quotes/), bare.replace('@home', '"@home"'));
  });

  it('with tabs: each becomes spaces', () => {
    assert.equal(
      mended('project: P\nmilestones:\n\t- title: A\n', /spaces/),
      'project: P\nmilestones:\n  - title: A\n',
    );
  });
});
