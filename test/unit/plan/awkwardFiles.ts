/*
 * Plans as people and programs write them, each with something that trips up an edit. All tell of three milestones, and the
 * second one is awkward.
 */

const around = (middle: string): string =>
  `project: Relaunch # shop\n\nmilestones:\n  - id: M1\n    title: First\n    due: 2026-11-06\n${middle}  - id: M3\n    title: Third\n`;

const simple = around(`  - id: M2
    title: Second
    status: planned
    due: 2026-12-01 # agreed
    acceptance:
      - One of it
      - { text: Two of it, met: 2026-11-01 }
    tasks: [Write, { text: Read, done: true }]
    depends_on: [M1]
`);

const json = `{
  "project": "Relaunch",
  "milestones": [
    { "id": "M1", "title": "First" },
    {
      "id": "M2",
      "title": "Second",
      "due": "2026-12-01",
      "acceptance": ["One of it", { "text": "Two of it" }],
      "depends_on": ["M1"]
    },
    { "id": "M3", "title": "Third" }
  ]
}
`;

/** By kind of file. */
export const awkwardFiles: Readonly<Record<string, string>> = {
  'nothing awkward': simple,
  'Windows line ends': simple.replaceAll('\n', '\r\n'),
  'a byte order mark': `\uFEFF${simple}`,
  'a byte order mark and Windows line ends': `\uFEFF${simple.replaceAll('\n', '\r\n')}`,
  'no final newline': simple.trimEnd(),
  'no final newline, and the milestone at the end': simple.replace(/ {2}- id: M3\n.*\n/, '').trimEnd(),
  'trailing blanks': simple.replaceAll(/(?=\n)/g, '  '),
  'tabs in scalars and before comments': around(
    '  - id: M2\t# of\ttabs\n    title: Sec\tond\n    status: "pla\tnned"\n    due: 2026-12-01\t\n    acceptance:\n      - One\tof it\t# c\n      - "Two\tof it"\n',
  ),
  'blank lines between': simple.replaceAll('\n  - id', '\n\n  - id'),
  'a milestone in braces': around(
    '  - { id: M2, title: Second, due: 2026-12-01, acceptance: [One of it, "Two, of it"], tasks: [] } # c\n',
  ),
  'a milestone in tight braces': around(
    '  - {id: M2,title: Second,status: planned,due: 2026-12-01,acceptance: [One of it,{text: Two}]}\n',
  ),
  'braces over several lines': around(
    '  - {\n      id: M2,\n      title: Second, # c\n      # due to a holiday\n      due: 2026-12-01,\n      acceptance: [\n        One of it, # c\n        Two of it\n      ]\n    }\n',
  ),
  'lists in brackets over several lines': around(
    '  - id: M2\n    title: Second\n    due: 2026-12-01\n    acceptance: [ # c\n      One of it,\n      # about two\n      "Two of it", # beside two\n    ]\n    depends_on: [\n      M1 ]\n',
  ),
  'milestones in brackets':
    'project: P\nmilestones: [{ id: M1, title: First }, { id: M2, title: Second, due: 2026-12-01 }, { id: M3, title: T }]\n',
  JSON: json,
  'JSON on one line': JSON.stringify(JSON.parse(json)),
  'indentation by four':
    'project: P\nmilestones:\n    -   id: M1\n        title: First\n    -   id: M2\n        title: Second\n        due: 2026-12-01\n        acceptance:\n            -   One of it\n            -   Two of it\n    -   id: M3\n        title: Third\n',
  'lists that are not indented':
    'project: P\nmilestones:\n- id: M1\n  title: First\n- id: M2\n  title: Second\n  due: 2026-12-01\n  acceptance:\n  - One of it\n  - Two of it\n  tasks:\n  - text: Write\n    done: false\n- id: M3\n  title: Third\n',
  'a dash on a line of its own': around(
    '  -\n    id: M2\n    title: Second\n    due: 2026-12-01\n    acceptance:\n      -\n        One of it\n      - text: Two\n',
  ),
  'single quotes': around(
    "  - 'id': 'M2'\n    title: 'It''s second'\n    status: 'planned'\n    due: '2026-12-01' # c\n    acceptance: ['One, of it', 'Two']\n    depends_on:\n      - 'M1'\n",
  ),
  'double quotes': around(
    '  - "id": "M2"\n    title: "Second: \\"it\\" \\u00e9"\n    status: "planned"\n    due: "2026-12-01" # c\n    acceptance: ["One, of it", "Two"]\n    depends_on:\n      - "M1"\n',
  ),
  'no quotes around odd characters': around(
    '  - id: M2\n    title: It\'s C# & p95 < 300 ms (50 %) [x], {y}\n    due: 2026-12-01\n    acceptance:\n      - say "hi" twice, [or] not\n      - http://example.com/#two\n',
  ),
  'texts over several lines': around(
    '  - id: M2\n    title: Second\n      and more\n\n      of it # c\n    description: "quoted\n      \\\n      on"\n    due: 2026-12-01\n    acceptance:\n      - One\n        of it\n      - Two\n',
  ),
  'folded blocks': around(
    '  - id: M2\n    title: >-\n      Second\n      and more\n    description: >2-\n\n        deep\n      flat\n    due: 2026-12-01\n    acceptance:\n      - > # c\n        One\n        of it\n\n      - Two\n',
  ),
  'literal blocks': around(
    '  - id: M2\n    title: |-\n      Second\n    due: 2026-12-01\n    acceptance:\n      - |2-\n          One\n        of it\n      - Two\n    description: |+\n      keeps\n      # no comment\n\n\n',
  ),
  'blocks that keep their line ends at the end':
    around('  - id: M2\n    title: Second\n    acceptance:\n      - |+\n        One\n\n      - Two\n') +
    '    description: |+\n      keeps\n\n\n',
  'anchors and aliases':
    'x_day: &day 2026-12-01\nx_list: &list [One of it, Two]\n' +
    around(
      '  - &m2\n    id: &id M2\n    title: &title Second\n    due: *day\n    acceptance: *list\n    depends_on: [M1]\n    owner: &who Sam\n',
    ) +
    '    owner: *who\n',
  'merge keys':
    'x_base: &base { status: planned, due: 2026-12-01, acceptance: [One, Two] }\n' +
    around('  - <<: *base\n    id: M2\n    title: Second\n    depends_on: [M1]\n'),
  tags: around(
    '  - !!map\n    id: !!str M2\n    title: !!str Second\n    status: !state planned\n    due: !day 2026-12-01\n    acceptance: !!seq\n      - !!str One\n      - Two\n',
  ),
  'explicit keys': around(
    '  - ? id\n    : M2\n    ? title # c\n    : Second\n    ? due\n    : 2026-12-01 # d\n    ? acceptance\n    : - One\n      - Two\n',
  ),
  'blanks before colons': around(
    '  - id : M2\n    title  :   Second\n    due :    2026-12-01\n    acceptance : [ One , Two ]\n',
  ),
  'empty values': around(
    '  - id: M2\n    title: Second\n    status:\n    due:\n    acceptance:\n    tasks: []\n    depends_on: ~\n',
  ),
  'empty values before comments': around(
    '  - id: M2\n    title: Second\n    status: # planned?\n    due:   # not yet\n    acceptance: # to be agreed\n      # one day\n    depends_on: null # none\n',
  ),
  'comments between, above and beside': around(
    '  # above the second\n  # and more\n  - id: M2 # beside the dash\n    # above the title\n    title: Second # beside the title\n      # below the title\n    # above the date\n    due: 2026-12-01   # beside the date\n    acceptance: # beside the key\n      # above one\n      - One # beside one\n        # below one\n\n      # alone\n\n      - Two\n    # below all\n# at the margin\n',
  ),
  'single values in place of lists': around(
    '  - id: M2\n    title: Second\n    due: 2026-12-01\n    acceptance: One of it # c\n    depends_on: M1\n',
  ),
  'document marks': `%YAML 1.2\n---\n${simple}...\n`,
  'emoji and text from right to left': around(
    '  - id: M2 # 🚀 הערה\n    title: "🚀 שלום \u202eעולם\u202c"\n    status: planned # 👩‍👩‍👧\n    due: 2026-12-01 # תאריך\n    acceptance:\n      - שלום 🚀 # 😀\n      - naïve café 👍🏽\n',
  ),
  'no-break and other blanks': around(
    '  - id: M2\n    title: Sec\u00a0ond\u2003x\n    due: 2026-12-01\u00a0\n    acceptance: [One\u00a0, Two]\n',
  ),
  'unknown keys and lists in lists': around(
    '  - x_note: [[a, b], [c]]\n    id: M2\n    title: Second\n    x-more:\n      - - a\n        - b\n      - c: { d: e }\n    due: 2026-12-01\n    acceptance: [One, Two]\n',
  ),
  'two documents': `${simple}---\nproject: Another\n`,
  'a merge conflict': simple.replace(
    /.*due: 2026-12-01.*\n/,
    (line) => `<<<<<<< HEAD\n${line}=======\n    due: 2026-12-02\n>>>>>>> other\n`,
  ),
  'a duplicate key': simple.replace('    status', '    due: 2026-12-02\n    status'),
  'an unclosed quote': simple.replace('Second', '"Second'),
  'indentation by tabs': simple.replace('    status', '\tstatus'),
  'an alias without an anchor': simple.replace('Second', '*nobody'),
};
