import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { checkPlan } from '../../../src/core/findings/check';
import { parsePlan, parseWhole } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';
import { fixesFor } from '../../fixesFor';

const options = { today: '2026-11-30' as CalendarDate };

const kindOf = (text: string): string => parsePlan(text).kind;

describe('classify: a plan never vanishes', () => {
  const ours: Readonly<Record<string, string>> = {
    'own keys in one of two': `milestones:
  - { id: M1, title: Orders arrive }
  - { id: M2, title: Refunds arrive, due: 2026-12-10, x-jira: S-7, x-team: blue, x-budget: 900 }
`,
    'own keys without x-': `milestones:
  - { title: Orders arrive, jira: S-7, team: blue, budget: 900, sprint: 4 }
`,
    'a slip in a plan of titles': 'milestones:\n  - title: A\n    deu: 2026-12-01\n  - title: B\n',
    'a slip in the only milestone': 'project: P\nmilestones:\n  - titel: A\n    deu: 2026-12-01\n',
    'a date that touches its key': 'project: P\nmilestones:\n  - title: A\n    due:2026-12-01\n    id: M1\n',
    'a date that touches the first key': 'project: P\nmilestones:\n  - due:2026-12-01\n    title: A\n',
    'a date that touches its key in braces': 'milestones:\n  - { title: A, due:2026-12-01 }\n',
    'a no-break space in a key': 'milestones:\n  - title: A\n    due\u00A0: 2026-12-01\n    own\u00A0er: Sam\n',
    'a no-break space after every key':
      'project: P\nmilestones:\n  - title:\u00A0A\n    due:\u00A02026-12-01\n  - title:\u00A0B\n',
    'a no-break space before a key': 'project: P\nmilestones:\n  - title: A\n   \u00A0due: 2026-12-01\n',
    'a quote that is not closed, above the list': 'client: "Acme\nmilestones:\n  - title: A\n  - title: B\n',
    'a bracket that is not closed': 'milestones:\n  - title: A\n    depends_on: [M1\n  - title: B\n',
    'a bracket that is not closed, above the list': 'phases: [a, b\nmilestones:\n  - title: A\n',
    'a brace that is not closed': 'milestones:\n  - { title: A, due: 2026-12-01\n  - { title: B }\n',
    'tabs before keys': 'project: P\nmilestones:\n\t- title: A\n\t  due: 2026-12-01\n',
    'tabs before keys, without a project': 'milestones:\n\t- title: A\n\t  due: 2026-12-01\n',
    'a control character': 'milestones:\n  - title: A\u0001\n    due: 2026-12-01\n',
    'a control character in JSON': '{ "milestones": [{ "title": "A\u0001", "due": "2026-12-01" }] }\n',
    'a conflict': '<<<<<<< a\nproject: P\n=======\nproject: Q\n>>>>>>> b\nmilestones:\n  - title: A\n',
    'several documents': '---\nauthor: me\n---\nproject: P\nmilestones:\n  - title: A\n',
    'two keys of one name': 'project: P\nproject: Q\nmilestones:\n  - title: A\n    title: B\n',
    'a map of milestones': 'project: P\nmilestones:\n  M1: { title: A }\n',
    'no milestones yet': 'project: P\nmilestones:\n',
    'milestones that are none': 'project: P\nmilestones: null\n',
    'milestones that are a text': 'project: P\nmilestones: later\n',
    'milestones that are texts': 'project: P\nmilestones: [Orders arrive, Refunds arrive]\n',
    'items without a title yet': 'project: P\nmilestones:\n  -\n  - due: 2026-12-01\n',
    'a synonym in the only milestone': 'project: P\nmilestones:\n  - { title: A, deadline: 2026-12-01, state: open }\n',
    'a synonym in one of two': 'project: P\nmilestones:\n  - title: A\n  - name: B\n    deadline: 2026-12-01\n',
    'loose synonyms in all': 'milestones:\n  - { title: A, price: 4, goal: more }\n  - { title: B, body: more }\n',
    'camel case in all':
      'milestones:\n  - { title: A, dependsOn: [], dueDate: 2026-12-01 }\n  - { title: B, dueDate: 2026-12-01 }\n',
    JSON: '{"project": "P",\n "milestones": [\n  {"title": "A", "jira": 1, "team": 2, "x": 3},\n  {"title": "B"}]}\n',
    'a list in brackets': 'milestones: [{ title: A, a: 1, b: 2, c: 3 }, { title: B }]\n',
    'capital letters at the top': 'Project: P\nMilestones:\n  - Title: A\n    Due: 2026-12-01\n',
    'capital letters at the top of JSON': '{ "Project": "P", "Milestones": [{ "title": "A" }] }\n',
    'a mark of the byte order': '\uFEFFproject: P\r\nmilestones:\r\n- title: A\r\n  a: 1\r\n  b: 2\r\n  c: 3\r\n',
    'comments between':
      '# a\nproject: P # b\n# c\nmilestones: # d\n  # e\n  - # f\n    # g\n    title: A # h\n    # i\n    zebra: 1\n    yak: 2\n',
    'the project below 60 milestones': `milestones:\n${'  - { due: 2026-12-01 }\n'.repeat(60)}project: P\n`,
  };
  for (const [name, text] of Object.entries(ours)) {
    it(`with ${name}`, () => {
      assert.equal(kindOf(text), 'ours');
      assert.equal(parseWhole(text).kind, 'ours');
    });
  }

  const others: readonly (readonly [text: string, kind: string])[] = [
    ['project: P\nmilestones:\n  - { id: m0, name: A, dependencies: [] }\n', 'close'],
    ['project: P\nmilestones:\n  - { name: A, due: 2026-12-01 }\n', 'close'],
    ['project: P\nmilestones:\n  - { Name: A, Deadline: 2026-12-01 }\n', 'close'],
    ['project: P\nmilestones:\n  - { summary: A, key: P-1, status: Open, duedate: 2026-12-01 }\n', 'close'],
    ['project: P\nmilestones:\n  - { title: A, due_on: 2026-12-01 }\n  - { title: B, state: open }\n', 'close'],
    ['- title: A\n  due_on: 2026-12-01\n- title: B\n  x-a: 1\n  x-b: 2\n  x-c: 3\n', 'close'],
    ['milestones:\n  - { name: A, icon: b, tokens: 1, color: c }\n', 'other'],
    ['project: P\nmilestones:\n  - { name: A, icon: b, tokens: 1, color: c }\n', 'other'],
    ['milestones:\n  M1: { title: A }\n', 'other'],
    ['- "A\n- title\n', 'other'],
    ['title: "A\n', 'other'],
  ];
  for (const [text, kind] of others) {
    it(`${JSON.stringify(text)} is ${kind}`, () => assert.equal(kindOf(text), kind));
  }
});

describe('A plan in disguise', () => {
  const item = '\n  - title: Login works\n    due: 2026-12-10\n';
  const read: Readonly<Record<string, string>> = {
    'typographic quotes': '“project”: “Shop”\n“milestones”:\n  - “title”: “Login works”\n    “due”: 2026-12-10\n',
    'typographic quotes in braces': '{ “project”: “Shop”, “milestones”: [{ “title”: “Login works” }] }\n',
    guillemets: `«project»: Shop\n‹milestones›:${item}`,
    'letters of another script': `prоject: Shop\nmilestоnes:${item.replace('title', 'titlе')}`,
    'Greek letters': `prοject: Shop\nmilestοnes:${item}`,
    'full-width letters': `ｐｒｏｊｅｃｔ: Shop\nｍｉｌｅｓｔｏｎｅｓ:${item.replace('title', 'ｔｉｔｌｅ')}`,
    'letters of mathematics': `𝐩𝐫𝐨𝐣𝐞𝐜𝐭: Shop\n𝐦𝐢𝐥𝐞𝐬𝐭𝐨𝐧𝐞𝐬:${item}`,
    bullets: `• project: Shop\n• milestones:${item}`,
    'other bullets': `+ project: Shop\n+ milestones:${item}`,
    numbers: `1. project: Shop\n2. milestones:${item}`,
    underscores: `_project_: Shop\n__milestones__:${item}`,
    backticks: `\`project\`: Shop\n\`milestones\`:${item}`,
    capitals: `PROJECT: Shop\nMILESTONES:${item.toUpperCase()}`,
    'slips in both': `projct: Shop\nmilstones:${item}`,
    'comments of JSON':
      '{\n  // plan\n  "project": "Shop",\n  /* x */\n  "milestones": [{ "title": "Login works" }]\n}\n',
    'a comment of JSON above': '// plan\n{\n  "project": "Shop",\n  "milestones": [{ "title": "Login works" }]\n}\n',
    'comments of JSON behind values':
      '{\n  "project": "Shop", // "a": {\n  "milestones": [ /* b\n  c */\n    { "title": "Login // works" } // d\n  ]\n}\n',
  };
  for (const [name, text] of Object.entries(read)) {
    it(`is read behind ${name}`, () => {
      const file = parsePlan(text);
      assert.equal(file.kind, 'ours');
      assert.equal(file.plan.milestones.length, 1);
      assert.notDeepEqual(file.problems, []);
    });
  }

  const told: Readonly<Record<string, string>> = {
    'asterisks as bullets': `* project: Shop\n* milestones:${item}`,
    'bold keys': `**project**: Shop\n**milestones**:${item}`,
    'a quotation': '> project: Shop\n> milestones:\n>   - title: Login works\n',
    'an item of a list': '- project: Shop\n  milestones:\n    - title: Login works\n',
    'items of a list': '- project: Shop\n- milestones:\n    - title: Login works\n',
    'another key': 'plan:\n  project: Shop\n  milestones:\n    - title: Login works\n',
    'equal signs': 'project = Shop\nmilestones =\n  - title: Login works\n',
    semicolons: 'project; Shop\nmilestones;\n  - title: Login works\n',
    TOML: 'project = "Shop"\n\n[[milestones]]\ntitle = "Login works"\n',
    'slips in each key': 'projects: Shop\nmilestones:\n  - nam: Login works\n    deadlin: 2026-12-10\n',
    'colons before the keys': ':project: Shop\n:milestones:\n  - :name: Login works\n',
  };
  for (const [name, text] of Object.entries(told)) {
    it(`is told behind ${name}`, () => {
      const file = parsePlan(text);
      assert.ok(file.kind === 'ours' || file.kind === 'close' || file.doubt !== undefined);
    });
  }

  const others: Readonly<Record<string, string>> = {
    'a game': 'projects: 3\nmilestones:\n  - { name: A, icon: b, tokens: 1, color: c }\n',
    'several projects': 'projects:\n  - { id: 1, path: a/b }\nmilestones:\n  - { iid: 3, web_url: x, group: a }\n',
    'other keys': 'image: node\nproject_id: 4\nmilestone_count: 3\n',
    'a text with both': 'readme: |\n  project: Shop\n  milestones:\n    - title: x\nother: 1\n',
    'defaults of both': 'defaults:\n  project: x\n  milestones: 4\n',
    'a list with one of them': '- repo: a\n  milestones: [x]\n- repo: b\n  milestones: []\n',
    'broken prose': 'About "this\nThe project: it has\n many milestones: a, b\n',
    'JSON with an address': '{ "a": "https://b.c//d", e: f://g }\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`is not seen in ${name}`, () => {
      const file = parsePlan(text);
      assert.equal(file.kind, 'other');
      assert.equal(file.doubt, undefined);
    });
  }

  it('has fixes that make it a plan', () => {
    for (const [name, text] of Object.entries(read)) {
      let mended = text;
      for (let round = 0; round < 9; round++) {
        const file = parsePlan(mended);
        const [edits] = checkPlan(file, options)
          .filter(({ problem: { code } }) => code === 'plan.unknown-key' || code === 'plan.syntax')
          .flatMap((finding) => fixesFor(file, finding, options))
          .filter(({ isPreferred }) => isPreferred)
          .map((fix) => fix.edits);
        if (!edits) break;
        mended = applyEdits(mended, edits);
      }
      if (name.startsWith('comments of JSON') || name === 'backticks') continue;
      assert.deepEqual(parsePlan(mended).problems, [], mended);
    }
  });
});
