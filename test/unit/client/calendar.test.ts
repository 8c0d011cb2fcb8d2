import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { clientWordsIn } from '../../../src/core/client/words/tables';
import { planIcs } from '../../../src/core/formats/export/planIcs';
import { seenBy } from '../../../src/core/plan/audience/seenPlan';
import { parsePlan } from '../../../src/core/plan/parsePlan';

const today = '2026-11-30' as CalendarDate;

/** The id of each event, by its day. */
function idsOf(milestones: string, project = 'Обновление магазина и личного кабинета'): ReadonlyMap<string, string> {
  const { plan } = parsePlan(`project: ${project}\nmilestones:\n${milestones}`);
  const ics = planIcs(seenBy('client', plan), clientWordsIn('en'), today).replace(/\r\n[ \t]/g, '');
  const events = ics.split('BEGIN:VEVENT').slice(1);
  const valueIn = (event: string, key: string): string =>
    new RegExp(`^${key}[^:]*:(.*)\\r$`, 'm').exec(event)?.[1] ?? '';
  return new Map(events.map((event) => [valueIn(event, 'DTSTART'), valueIn(event, 'UID')]));
}

const first = '  - { id: M1, title: Page, due: 2031-01-01 }\n';
const second = '  - { id: M2, title: Shop, due: 2031-02-01 }\n';

describe('The events of a calendar', () => {
  it('keep their ids wherever their milestones stand, and whatever else there is', () => {
    const before = idsOf(first + second);
    assert.equal(new Set(before.values()).size, 2);
    const after = idsOf(`  - { id: M0, title: Draft, due: 2030-12-01 }\n${second}${first.replace('Page', 'Pages')}`);
    assert.equal(after.get('20310101'), before.get('20310101'));
    assert.equal(after.get('20310201'), before.get('20310201'));
    assert.equal(new Set(after.values()).size, 3);
  });

  it('are named after the title where there is no id, and told apart where two are alike', () => {
    const alike = ['01', '02'].map((month) => `  - { title: Backups are restored, due: 2031-${month}-01 }\n`).join('');
    assert.equal(new Set(idsOf(alike).values()).size, 2);
    assert.notDeepEqual([...idsOf(first)], [...idsOf(first, 'Another project')]);
  });

  it('stand in a calendar whose name is escaped as texts are', () => {
    const { plan } = parsePlan(`project: "Shop, Berlin; v2"\nmilestones:\n${first}`);
    const ics = planIcs(seenBy('client', plan), clientWordsIn('en'), today);
    assert.match(ics, /^X-WR-CALNAME:Shop\\, Berlin\\; v2\r$/m);
    assert.match(ics, /^NAME:Shop\\, Berlin\\; v2\r$/m);
  });
});
