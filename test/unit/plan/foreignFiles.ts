import * as fc from 'fast-check';

/* Files of other formats, as people write them, and random ones. */

export const foreignFiles: Readonly<Record<string, string>> = {
  github: `# .github/milestones.yml
- title: v1.0
  description: |
    First release.
    - Login
  state: open
  due_on: 2026-12-15T08:00:00Z
- title: v1.1
  state: closed
  due_on: null
`,
  'github, from its API': `[
  { "number": 1, "title": "v1.0", "state": "open", "due_on": "2026-12-15T08:00:00Z", "closed_at": null },
  { "number": 2, "title": "v1.1", "state": "closed", "due_on": null, "closed_at": "2026-11-01T10:00:00Z" }
]
`,
  roadmap: `title: Roadmap of the bakery
milestones:
  - name: Orders arrive
    target_date: Q3 2026
    status: on hold
    features:
      - name: Basket
      - name: Checkout
  - name: Refunds arrive
    target_date: 2026-10-01
    status: In Progress
    features: [Refund button, Mail to the customer]
`,
  'features with states': `milestones:
  - version: v0.1
    name: Core
    state: completed
    features:
      - { name: Parser, status: done }
      - { name: Printer, status: open }
  - version: v0.2
    name: More
    state: open
    features: { parser: done }
`,
  jira: `project: { name: Shop, key: SHOP, lead: Dana }
milestones:
  - key: SHOP-1
    summary: Orders arrive
    status: To Do
    duedate: 2026-12-01
    assignee: { displayName: Sam, emailAddress: sam@example.com }
    priority: High
  - key: SHOP-2
    summary: Refunds arrive
    status: Blocked
    duedate: 01.12.2026
    assignee: { name: Kim }
    priority: P1
`,
  json: `{
  "name": "Shop",
  "version": "1.2.0",
  "milestones": [
    { "name": "Orders arrive", "dueDate": "2026-12-01", "dependencies": [], "completed": true },
    { "name": "Refunds arrive", "dueDate": "2026-12-09", "dependencies": ["Orders arrive"], "completed": false }
  ]
}
`,
  german: `projekt: Bäckerei
milestones:
  - bezeichnung: Bestellungen kommen an
    beschreibung: Kunden bestellen im Netz.
    frist: 2026-12-01
    aufwand: 3 Tage
    verantwortlich: Sam
  - bezeichnung: Rückgaben kommen an
    frist: Ende Januar
    aufwand: eine Weile
    abhängig_von: Bestellungen kommen an
`,
  'dependencies by title': `name: Shop
milestones:
  - name: Login works
    deadline: 2026-12-01
  - name: Orders, refunds and mails work
    deadline: 2026-12-09
    dependencies: [Login works]
  - name: Reports work
    deadline: 2027-01-09
    dependencies:
      - login works
      - Orders, refunds and mails work
  - name: Launch
    deadline: 2027-01-20
    dependencies: Login works, Reports work
  - name: Party
    deadline: 2027-01-21
    dependencies: [The weather]
`,
  'dependencies as maps': `milestones:
  - { id: m0, name: A, depends: [] }
  - { id: m1, name: B, depends: [{ milestone: m0 }, { name: A }] }
  - { id: m2, name: C, depends: m0, blocked_by: [m1] }
`,
  'deliverables as maps': `project: P
milestones:
  - name: A
    deadline: 2026-12-01
    deliverables:
      - name: Payment service # by Sam
      - title: "Staging: deployment"
      - API: all routes answer
  - name: B
    deadline: 2026-12-02
    deliverables: [{ name: Docs }, { name: Guide, pages: 4 }]
  - name: C
    deadline: 2026-12-03
    deliverables: { name: Shop }
`,
  'criteria as maps': `milestones:
  - name: A
    due_date: 2026-12-01
    acceptance_criteria:
      - description: 20 of 20 cards pass
        done: true
      - { name: p95 below 300 ms, id: C2 }
      - { label: one, name: two }
    todos: [{ title: Webhook retries, done: true }, Write docs]
`,
  'a project in a block': `project:
  name: Shop
  client: Acme
milestones:
  - name: A
    due_date: 2026-12-01
`,
  'a project of one line': `project:
  name: Shop   # for now
milestones:
  - name: A
    due_date: 2026-12-01
`,
  'a project of only a name': `project:
    title: "Shop: two"
client:
  name: Acme
milestones:
- name: A
  due_date: 2026-12-01
`,
  'a project without a name': `project: { key: SHOP, lead: Dana }
milestones: [{ name: A, due_date: 2026-12-01 }]
`,
  'two names at the top': `name: shop
title: The shop
milestones: [{ name: A, due_date: 2026-12-01 }]
`,
  'a project that is empty': `project:
title: Shop
milestones: [{ name: A, due_date: 2026-12-01 }]
`,
  'lists for texts': `milestones:
  - name: [Orders arrive]
    assignee: [Sam]
    deadline: 2026-12-01
  - name: Refunds arrive
    assignee: [Sam, Kim]
    description: [one, two]
    deadline: [2026-12-02]
  - name: Mails arrive
    assignee:
      - Kim
    deadline: 2026-12-03
`,
  'texts for lists': `milestones:
  - { name: A, success_criteria: All tests pass, deliverables: "Shop, Docs", tasks: one }
  - { name: B, success_criteria: "- one\\n- two", dependencies: none }
`,
  csv: `milestones:
  - Name: Orders arrive
    Due Date: 2026-12-01
    Status: Done
    Owner: Sam
  - Name: Refunds arrive
    Due Date: 12/09/2026
    Status: Not Started
    Owner: Kim
`,
  camel: `milestones:
  - { id: a, name: A, startDate: 2026-11-01, endDate: 2026-12-01, dependsOn: [], acceptanceCriteria: [One] }
  - { id: b, name: B, startDate: soon, endDate: "2026-12-01 to 2026-12-09", dependsOn: [a, z] }
`,
  ranges: `milestones:
  - { name: A, deadline: 2026-12-01 - 2026-12-09, estimated_effort: 3-5 days }
  - { name: B, deadline: end of March, estimated_effort: a while }
  - { name: C, deadline: "2026-02-30", estimated_effort: 40 }
`,
  aliases: `base: &base { assignee: Sam, state: open }
milestones:
  - { <<: *base, name: A, deadline: &d 2026-12-01 }
  - { <<: *base, name: B, deadline: *d, dependencies: [A] }
`,
  tags: `milestones:
  - name: !!str A
    state: !!str open
    deadline: 2026-12-01
  - name: &n B
    state: !custom open
    deadline: 2026-12-02
    dependencies: *n
`,
  'windows and tabs':
    '\uFEFF# plan\r\nmilestones:\r\n- name: A\t# tab\r\n  state: open\r\n\r\n- name: B\r\n  state: closed\r\n  dependencies: [A]\r\n',
  'blocks of text': `milestones:
  - name: >-
      Orders
      arrive
    state: |
      open
    deadline: 2026-12-01
    deliverables:
      - name: |
          Shop
          Docs
`,
  'twice the same': `milestones:
  - { name: A, id: x, deadline: 2026-12-01, due_date: 2026-12-02 }
  - { name: A, id: x, deadline: 2026-12-03, dependencies: [A] }
  - { name: B, deadline: 2026-12-04, dependencies: [A], dependsOn: [x] }
`,
  'states of all kinds': `milestones:
  - { name: A, state: true, payment: paid, blocked: true, review: yes, phase: 1 }
  - { name: B, state: 3, completed: true, amount: "1.200 €", price: 5 }
  - { name: C, state: [open], commits: abc, changes: none, agreed: yes }
`,
  'other keys at the top': `project: P
language: English
currency: €
calendar: weekdays
phases: { a: 1 }
scope: everything
lint: true
milestones:
  - { name: A, deadline: 2026-12-01, phase: b }
`,
  nested: `milestones:
  - name: A
    deadline: 2026-12-01
    features:
      - name: B
        features: [C, D]
      - [E, F]
    milestones: [{ name: G }]
`,
};

const word = fc.constantFrom(
  'A',
  'Login works',
  'Orders, mails',
  'a: b',
  '# c',
  '- d',
  'x',
  '2026-12-01',
  'on hold',
  'In Progress',
  'Done',
  '',
);
const text = fc.oneof(
  word,
  fc.constantFrom(
    '2026-12-01T08:00:00Z',
    '1-2 days',
    '3 weeks',
    'a while',
    'Q3',
    '1.12.2026',
    'true',
    'null',
    '~',
    '12',
    '0.10',
    'M1',
    'm 1',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const keys = `name title Name id version state status due_on due deadline dueDate start_date priority dependencies depends_on
  success_criteria acceptance deliverables features tasks todos assignee owner estimated_duration estimate price amount goal phase
  completed x-own icon description`;
const key = fc.constantFrom(...keys.split(/\s+/));
const scalar = text.map((value) => JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, '?'));
const bare = fc.constantFrom('open', '2026-12-01', 'Login works', '3 days', 'null', '', 'true', '7', 'someday', 'A');
const leaf = fc.oneof(scalar, bare);
const { value } = fc.letrec<{ value: string; list: string; map: string }>((tie) => ({
  value: fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 1, arbitrary: tie('list') },
    { weight: 1, arbitrary: tie('map') },
  ),
  list: fc
    .array(fc.oneof({ maxDepth: 3 }, leaf, tie('value')), { maxLength: 3 })
    .map((items) => `[${items.map((item) => item || '""').join(', ')}]`),
  map: fc
    .uniqueArray(
      fc.tuple(
        fc.oneof(key, fc.constantFrom('text', 'met', 'done', 'milestone')),
        fc.oneof({ maxDepth: 3 }, leaf, tie('value')),
      ),
      {
        maxLength: 3,
        selector: ([name]) => name,
      },
    )
    .map((pairs) => `{ ${pairs.map(([name, inner]) => `${name}: ${inner}`).join(', ')} }`),
}));
const item = fc.uniqueArray(fc.tuple(key, value), { minLength: 1, maxLength: 7, selector: ([name]) => name });

/** A list of milestones with keys and values of many formats, in block or in flow style. */
export const foreignText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(item, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(
      '',
      'project: P\n',
      'project: { name: P }\n',
      'project: { name: P, client: Q }\n',
      'title: P\n',
      'name: P\ntitle: Q\n',
    ),
    fc.constantFrom('block', 'flow', 'top'),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([items, top, style, end]) => {
    const lines = items.map((pairs) =>
      style === 'flow'
        ? `  - { ${pairs.map(([name, inner]) => `${name}: ${inner}`).join(', ')} }\n`
        : pairs.map(([name, inner], index) => `  ${index === 0 ? '-' : ' '} ${name}: ${inner}\n`).join(''),
    );
    return (style === 'top' ? lines.join('') : `${top}milestones:\n${lines.join('')}`).replaceAll('\n', end);
  });
