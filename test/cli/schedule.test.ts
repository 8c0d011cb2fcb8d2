import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.join(process.cwd(), 'dist/cli.js');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Json {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly end: unknown;
    readonly cycles: unknown;
    readonly milestones: readonly Readonly<Record<string, unknown>>[];
    readonly load: readonly unknown[];
  }[];
}

describe('milepost schedule', function () {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'milepost-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'schedule', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: status, out: stdout, err: stderr };
  }

  function write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }

  /** The schedule of one plan on Monday, 23 November 2026. */
  function scheduleOf(plan: string, today = '2026-11-23'): Json['files'][number] {
    write('milestones.yaml', `project: P\n${plan}`);
    const { code, out, err } = run(['milestones.yaml', '--format', 'json', '--today', today]);
    assert.deepEqual([code, err], [0, '']);
    const [file] = (JSON.parse(out) as Json).files;
    return file ?? assert.fail();
  }

  function daysOf({ milestones }: Json['files'][number]): readonly unknown[] {
    return milestones.map(({ days }) => days);
  }

  const plan = `project: Shop
calendar: { hours_per_week: 24, holidays: DE-BE }
people: [{ name: Sam, hours_per_week: 12, working_days: [mon, tue] }]
milestones:
  - { id: M1, title: Staging deploys, status: in-progress, start: 2026-12-21, due: 2026-12-23 }
  - { id: M2, title: Cards work, owner: Sam, start: 2026-12-28, due: 2026-12-29, estimate: 9h, depends_on: [{ id: M1, lag: 1d }] }
  - { title: 'The whole shop is open to all customers', due: 2026-12-31, depends_on: M2 }
`;

  it('gives out JSON in its agreed shape, the same bytes every time and in every time zone', () => {
    write('milestones.yaml', plan);
    const args = ['milestones.yaml', '--format', 'json', '--today', '2026-12-22'];
    const { code, out, err } = run(args);
    assert.deepEqual([code, err], [0, '']);
    const nothing = { conflicts: [], likely: null };
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [
        {
          path: 'milestones.yaml',
          end: { promised: '2026-12-31', earliest: '2027-01-05' },
          cycles: [],
          milestones: [
            {
              id: 'M1',
              title: 'Staging deploys',
              days: 3,
              earliest: { start: '2026-12-21', end: '2026-12-23' },
              // Sam works on Monday and Tuesday: for M2 to start on Mon 28, the second such day after it, M1 ends before Tue 22.
              latest: { start: '2026-12-17', end: '2026-12-21' },
              totalFloat: -2,
              // The second one is Tue 29 whether M1 ends on Wed 23 or on Thu 24; Fri 25 is a public holiday.
              freeFloat: 1,
              critical: true,
              startBy: '2026-12-21',
              ...nothing,
              // By general experience: 2.63, 5.79 and 6.47 days of those that take more than the one before today, of 3.
              likely: { from: '2026-12-23', to: '2026-12-29', fourInFive: '2026-12-30', n: 0 },
            },
            {
              id: 'M2',
              title: 'Cards work',
              days: 2,
              earliest: { start: '2026-12-29', end: '2027-01-04' },
              latest: { start: '2026-12-28', end: '2026-12-29' },
              totalFloat: -1,
              freeFloat: 0,
              critical: true,
              startBy: '2026-12-28',
              ...nothing,
              conflicts: [{ on: 'M1', days: 1 }],
              // 1.65, 3.78 and 4.23 of Sam's days, from the second one behind the likely ends of M1: Tue 29, and twice Tue 5.
              likely: { from: '2027-01-04', to: '2027-01-18', fourInFive: '2027-01-19', n: 0 },
            },
            {
              id: null,
              title: 'The whole shop is open to all customers',
              days: 1,
              earliest: { start: '2027-01-05', end: '2027-01-05' },
              latest: { start: '2026-12-31', end: '2026-12-31' },
              totalFloat: -2,
              freeFloat: -2,
              critical: true,
              startBy: '2026-12-31',
              ...nothing,
            },
          ],
          load: [{ week: '2026-W53', person: 'Sam', booked: 9, free: 12 }],
        },
      ],
    });
    for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin']) {
      assert.equal(run(args, { TZ }).out, out, TZ);
    }
  });

  it('prints a table for people', () => {
    write('milestones.yaml', plan);
    const { code, out, err } = run(['--today', '2026-12-22']);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      `milestones.yaml

Shop: promised 2026-12-31, earliest end 2027-01-05

milestone                       days  earliest                latest                  float  free  start by    due
M1                                 3  2026-12-21  2026-12-23  2026-12-17  2026-12-21     -2     1  2026-12-21  2026-12-23  critical
M2                                 2  2026-12-29  2027-01-04  2026-12-28  2026-12-29     -1     0  2026-12-28  2026-12-29  critical; 1 working day late; starts 1 working day too early for M1
The whole shop is open to all…     1  2027-01-05  2027-01-05  2026-12-31  2026-12-31     -2    -2  2026-12-31  2026-12-31  critical; 2 working days late

Forecast, from general experience alone: none of your milestones has a start, a due day and an end yet:
likely  from        to          4 in 5 by
M1      2026-12-23  2026-12-29  2026-12-30
M2      2027-01-04  2027-01-18  2027-01-19
all     2027-01-05  2027-01-20  2027-01-22

week      who  booked  free
2026-W53  Sam     9 h  12 h
`,
    );
  });

  it('takes several plans and folders, and writes to a file', () => {
    write('a/milestones.yaml', plan);
    write('b/milestones.yml', 'project: Done\nmilestones: [{ title: A, status: done }]\n');
    write('compose.yaml', 'services: {}\n');
    const { code, out, err } = run(['b', 'a', 'compose.yaml', '--today', '2026-12-22', '-o', 'out.txt']);
    assert.deepEqual([code, out, err], [0, '', '']);
    const text = readFileSync(path.join(folder, 'out.txt'), 'utf8');
    assert.match(text, /^b\/milestones\.yml\n\nNo milestone is open\.\n\na\/milestones\.yaml\n\nShop: promised /);
    assert.match(text, /\n\nno plan in compose\.yaml\n$/);
    const json = JSON.parse(run(['compose.yaml', 'b', '--format', 'json']).out) as Json;
    assert.deepEqual(
      json.files.map(({ end, cycles, milestones, load }) => [end, cycles, milestones, load]),
      [
        [null, [], [], []],
        [null, [], [], []],
      ],
    );
  });

  it('refuses what it does not understand, and reads the rest', () => {
    write('milestones.yaml', plan);
    write('doubtful.yaml', 'project: P\nmilestones:\n  - { cost: 1, depth: 2 }\n  - { cost: 3, depth: 4 }\n');
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['--format', 'github'], /--format wants one of text, json, and not “github”/],
      [['--today', '2026-02-30'], /--today wants a day that exists/],
      [['--from', 'x'], /from/],
      [['nowhere.yaml'], /^There is no file or folder nowhere\.yaml\.$/m],
      [['doubtful.yaml'], /^doubtful\.yaml has “project” and “milestones”, but .* and has no schedule\.$/m],
      [['milestones.yaml', '-o', 'no/where.txt'], /no\/where\.txt/],
    ];
    for (const [args, reason] of wrong) {
      const { code, err } = run(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, reason);
    }
    const { code, out } = run(['nowhere.yaml', 'milestones.yaml']);
    assert.equal(code, 2);
    assert.match(out, /^milestones\.yaml\n\nShop: /);
  });

  it('takes a week of 0 hours for one that the plan does not tell: hours are then a day', () => {
    const file = scheduleOf(
      'calendar: { hours_per_week: 0 }\nmilestones: [{ title: A, due: 2026-12-01, estimate: 30h }]\n',
    );
    assert.deepEqual(daysOf(file), [1]);
    assert.deepEqual(file.load, [
      { week: '2026-W48', person: null, booked: 21.43, free: null },
      { week: '2026-W49', person: null, booked: 8.57, free: null },
    ]);
  });

  it('passes over negative estimates, and has no day for huge ones', () => {
    const file = scheduleOf(`calendar: { hours_per_week: 40 }
milestones:
  - { id: A, title: A, estimate: -8h, due: 2026-12-01 }
  - { id: B, title: B, estimate: 99999999999999999999h, due: 2026-12-01 }
  - { id: C, title: C, depends_on: B }
`);
    assert.deepEqual(daysOf(file), [1, 4_000_000, 1]);
    assert.deepEqual(
      file.milestones.map(({ earliest }) => earliest),
      [{ start: '2026-11-23', end: '2026-11-23' }, null, null],
    );
    assert.deepEqual(file.end, { promised: '2026-12-01', earliest: null });
  });

  it('works on through holidays of a state that nobody knows', () => {
    const file = scheduleOf(
      'calendar: { holidays: DE-XX }\nmilestones: [{ title: A, start: 2026-12-24, due: 2026-12-28 }]\n',
    );
    assert.deepEqual(daysOf(file), [3]);
  });

  it('takes a day off once where days off overlap', () => {
    const file = scheduleOf(
      'calendar: { days_off: [2026-11-24..2026-11-26, 2026-11-25..2026-11-27, 2026-11-25] }\nmilestones: [{ title: A, start: 2026-11-23, due: 2026-11-30 }]\n',
    );
    assert.deepEqual(daysOf(file), [2]);
  });

  it('gives people without hours those of the plan, and none where the plan has none', () => {
    const people =
      'people: [{ name: Sam, working_days: [mon, tue] }]\nmilestones:\n  - { title: A, estimate: 20h, owner: Sam }\n';
    assert.deepEqual(daysOf(scheduleOf(`calendar: { hours_per_week: 20 }\n${people}`)), [2]);
    assert.deepEqual(daysOf(scheduleOf(people)), [1]);
  });

  it('gives an owner nobody declared the calendar of the plan', () => {
    const file = scheduleOf(
      'calendar: { hours_per_week: 20 }\npeople: [{ name: Sam, hours_per_week: 5 }]\nmilestones: [{ title: A, estimate: 20h, owner: Lee }]\n',
    );
    assert.deepEqual(daysOf(file), [5]);
  });

  it('knows the years 1 and 9999', () => {
    const file = scheduleOf(`milestones:
  - { id: A, title: A, due: 0001-01-01 }
  - { id: B, title: B, start: 0001-01-01, due: 9999-12-31, status: in-progress }
`);
    assert.deepEqual(file.end, { promised: '9999-12-31', earliest: '9999-12-31' });
    assert.deepEqual(
      file.milestones.map(({ days, startBy }) => [days, startBy]),
      [
        [1, '0001-01-01'],
        [2_608_615, '0001-01-01'],
      ],
    );
    assert.equal(scheduleOf('milestones: [{ title: A, due: 0001-01-01 }]\n').milestones[0]?.['critical'], true);
  });

  it('leaves out what depends on itself', () => {
    const file = scheduleOf(
      'milestones:\n  - { id: A, title: A, depends_on: A }\n  - { id: B, title: B, depends_on: A }\n',
    );
    assert.deepEqual([file.cycles, file.milestones.map(({ id }) => id)], [[['A']], ['B']]);
    assert.match(run(['milestones.yaml']).out, /^Circle: A → A\.$/m);
  });

  it('counts a lag of 500 days', () => {
    const file = scheduleOf(
      'milestones:\n  - { id: A, title: A }\n  - { id: B, title: B, depends_on: [{ id: A, lag: 500d }] }\n',
    );
    // 501 working days after a Monday are 100 weeks and a day.
    assert.deepEqual(file.milestones[1]?.['earliest'], { start: '2028-10-24', end: '2028-10-24' });
  });

  it('takes 2,000 milestones on one day', () => {
    const rows = Array.from({ length: 2000 }, (_none, index) => {
      return `  - { id: M${index}, title: A, due: 2026-11-27, estimate: 1h${index > 0 ? `, depends_on: M${index - 1}` : ''} }\n`;
    });
    const file = scheduleOf(`calendar: { hours_per_week: 40 }\nmilestones:\n${rows.join('')}`);
    assert.equal(file.milestones.length, 2000);
    assert.equal(file.milestones.at(-1)?.['totalFloat'], 4 - 1999);
    assert.deepEqual(file.load, [{ week: '2026-W48', person: null, booked: 2000, free: 40 }]);
  });
});
