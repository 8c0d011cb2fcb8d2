import assert from 'node:assert/strict';
import { adopt } from './adoptChecked';
import { foreignFiles } from './foreignFiles';

describe('Adopting files of other formats', () => {
  for (const [name, text] of Object.entries(foreignFiles)) {
    it(`loses nothing and names what is left: ${name}`, () => {
      assert.ok(adopt(text), 'refused');
    });
  }

  it('names a title that is missing in what it adopted', () => {
    const adopted = adopt(
      'title: Shop\nmilestones:\n  - milestone: Design\n    end_date: 2026-12-20\n    acceptance_criteria: x\n',
    );
    assert.match(adopted?.notes.join('\n') ?? '', /^\d: “title” is missing here/m);
  });

  it('writes the keys at the top as ours, whatever their case', () => {
    const adopted = adopt('Project: Shop\nMilestones:\n  - Name: Guests pay by card\n    Due: 2026-12-10\n');
    assert.equal(adopted?.after, 'project: Shop\nmilestones:\n  - title: Guests pay by card\n    due: 2026-12-10\n');
  });

  it('turns the state of steps and the day of criteria into ours, and names those it cannot', () => {
    const adopted = adopt(`project: Shop
milestones:
  - name: Login works
    due_on: 2026-12-10
    tasks:
      - { name: Form, status: done }
      - { name: API, completed: true }
      - { title: Mail, state: closed }
      - { title: Page, done: false }
      - { title: Odd, status: in progress }
    success_criteria:
      - name: Works in Safari
        done: true
      - { description: Works in Edge, passed_on: 2026-11-01T10:00:00Z }
      - description: Works in Chrome
        passed: true
`);
    assert.equal(
      adopted?.after,
      `project: Shop
milestones:
  - title: Login works
    due: 2026-12-10
    tasks:
      - { text: Form, done: true }
      - { text: API, done: true }
      - { text: Mail, done: true }
      - { text: Page, done: false }
      - { text: Odd, status: in progress }
    acceptance:
      - text: Works in Safari
        done: true
      - { text: Works in Edge, met: 2026-11-01 }
      - text: Works in Chrome
        passed: true
`,
    );
    assert.deepEqual(
      adopted.notes.map((note) => /^\d+: What “\w+”/.exec(note)?.[0]),
      ['10: What “status”', '13: What “done”', '16: What “passed”'],
    );
  });

  it('takes other keys for a deadline where they hold a day, and names all that it leaves, that first', () => {
    const adopted = adopt(`project: Shop
milestones:
  - name: Login works
    risks: [x]
    date: 2026-12-01
    cost: 500
  - name: Refunds arrive
    risks: [y]
    date: March 2027
  - name: Reports arrive
    due_on: 2027-01-04
    date: 2026-11-01
    subtasks: [{ summary: Chart, status: Done }]
  - name: Launch
    quarter: Q3 2027
`);
    assert.equal(
      adopted?.after,
      `project: Shop
milestones:
  - title: Login works
    risks: [x]
    due: 2026-12-01
    cost: 500
  - title: Refunds arrive
    risks: [y]
    date: March 2027
  - title: Reports arrive
    due: 2027-01-04
    date: 2026-11-01
    tasks: [{ text: Chart, done: true }]
  - title: Launch
    quarter: Q3 2027
`,
    );
    assert.deepEqual(
      adopted.notes.map((note) => note.replace(/ (?:has|at) .*/, '')),
      [
        '9: “March 2027”',
        '15: What “quarter” holds',
        '4: What “risks” holds, here and once more,',
        '6: What “cost” holds',
        '12: What “date” holds',
      ],
    );
  });

  it('names keys that a merged map brings, slips, and words that YAML drops', () => {
    const merged = adopt(
      'project: Shop\nclosed: &c\n  state: closed\n  deadline: 2026-10-01\nmilestones:\n  - <<: *c\n    name: Draft\n',
    );
    assert.match(merged?.notes.join('\n') ?? '', /^3: “state”.*\n4: “deadline”/);
    const lost = adopt(
      'project: Shop\nmilestones:\n  - name: Closes #12 and #13\n    due_on: 2026-12-10\n    criteria:\n      - Fixes #7\n',
    );
    assert.deepEqual(
      lost?.notes.map((note) => note.slice(0, 2)),
      ['3:', '6:'],
    );
    const own = adopt(
      'project: Shop\nmilestones:\n  - title: Login works\n    deu: 2026-12-10\n    stauts: done\n    acceptance:\n      - Closes #42\n',
    );
    assert.deepEqual(
      own?.notes.map((note) => note.slice(0, 2)),
      ['4:', '5:', '7:'],
    );
  });

  it('leaves JSON JSON, with the tabs that it has', () => {
    const list = '[\n\t{\n\t\t"title": "v1",\n\t\t"state": "open",\n\t\t"due_on": "2026-12-15T08:00:00Z"\n\t}\n]\n';
    const adopted = adopt(list)?.after ?? '';
    assert.deepEqual(JSON.parse(adopted), {
      project: 'Named',
      milestones: [{ title: 'v1', status: 'planned', due: '2026-12-15' }],
    });
    assert.match(adopted, /^\t\t"status": "planned",$/m);
    const map = '{\n\t"milestones": [\n\t\t{ "name": "A" }\n\t]\n}\n';
    assert.equal(adopt(map)?.after, map.replace('\n', '\n\t"project": "Named",\n').replace('name', 'title'));
    const waiting =
      '{\n\t"name": "P",\n\t"milestones": [\n\t\t{ "name": "A", "depends": ["B"] },\n\t\t{\n\t\t\t"name": "B"\n\t\t}\n\t]\n}\n';
    assert.match(adopt(waiting)?.after ?? '', /^\t\t\t"id": "M2",\n\t\t\t"title": "B"$/m);
  });

  it('names two keys at the top that may both be the project', () => {
    const adopted = adopt('title: Shop\nname: Relaunch\nmilestones:\n  - name: A\n    deadline: 2026-12-10\n');
    assert.deepEqual(
      adopted?.notes.map((note) => note.slice(0, 14)),
      ['1: What “title', '2: What “name”'],
    );
  });
});
