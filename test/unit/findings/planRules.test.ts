import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { isOpen } from '../../../src/core/plan/isOpen';
import type { Fact } from '../../../src/core/plan/parts/facts';
import { parseWhole } from '../../../src/core/plan/parsePlan';
import type { Criterion, Milestone } from '../../../src/core/plan/types';
import { listWork } from '../../../src/core/schedule/work';
import type { CheckOptions } from '../../../src/core/findings/rule';
import { planRules } from '../../../src/core/findings/rules';
import { workingCalendarOf } from '../../../src/core/schedule/workingCalendarOf';

/** Each of the rules has something to say about it. */
const troubled = `project: P
calendar: { hours_per_week: 10, holidays: XX }
objectives: [{ id: O1, text: 200 orders a month }, { id: O2, text: Fewer returns }]
milestones:
  - { id: M1, title: Orders are stored, due: 2027-01-08, estimate: 60h, start: 2026-12-01, depends_on: [M2], objective: O1 }
  - { title: Refunds are listed, due: 2027-01-07, estimate: 60h, acceptance: [{ text: 9 of 10 work, met: 2026-11-01 }, All] }
  - { id: M2, title: Cards work, due: 2027-06-01, depends_on: [M1], completed: 2020-01-01, start: 2020-02-01 }
  - { id: M3, title: Mails arrive, status: done, depends_on: [M1], acceptance: [{ text: A, met: 2026-11-01 }, B] }
`;

/** Which facts a field of a milestone tells; none where it only says where to mark what was found. */
const told: Readonly<Partial<Record<keyof Milestone | `criterion.${keyof Criterion}`, readonly Fact[]>>> = {
  id: ['id', 'name'],
  title: ['name'],
  status: ['status'],
  statusField: ['status'],
  start: ['start'],
  due: ['due'],
  completed: ['completed'],
  estimate: ['estimate'],
  phase: ['phase'],
  objective: ['objective'],
  dependsOn: ['dependsOn'],
  acceptance: ['met'],
  'criterion.met': ['met'],
};
const places: readonly string[] = ['index', 'anchor', 'span'];

describe('Rules about several milestones', () => {
  const { plan } = parseWhole(troubled);
  const options: CheckOptions = { today: '2026-11-24' as CalendarDate, holidayIndex: { DE: { name: 'Germany' } } };
  const calendar = workingCalendarOf(plan, options.holidays);

  for (const rule of planRules) {
    it(`${rule.code}, ${rule.scope}, asks of milestones no more than it says`, () => {
      const asked = new Set<string>();
      const watch = <T extends object>(watched: T, prefix = ''): T =>
        new Proxy(watched, {
          get: (target, key) => {
            asked.add(prefix + String(key));
            return Reflect.get(target, key) as unknown;
          },
        });
      const milestones = plan.milestones.map((milestone) => {
        const acceptance = milestone.acceptance.map((criterion) => watch(criterion, 'criterion.'));
        return watch({ ...milestone, acceptance });
      });
      const context = {
        plan: { ...plan, milestones },
        options,
        calendar,
        work: () => listWork(milestones, calendar, options.today),
        milestoneOf: (wanted: string) => milestones.find(({ id }) => id?.value === wanted),
        isJudged: isOpen,
      };
      const found =
        rule.scope === 'plan' ? rule.run(context) : milestones.flatMap((milestone) => rule.run(milestone, context));
      assert.ok(found.length > 0, 'the rule had nothing to say');
      for (const key of asked) {
        if (places.includes(key)) continue;
        const facts = told[key as keyof typeof told];
        assert.ok(
          facts?.some((fact) => rule.asks.includes(fact)),
          `${key} is not among ${rule.asks.join(', ')}`,
        );
      }
    });
  }
});
