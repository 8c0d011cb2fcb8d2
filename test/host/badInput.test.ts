import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearWorkspace, codesOf, eventually, flawedPlan, lensesOf, quietPlan, target, writePlan } from './workspace';

const milestone = (id: string, rest = ''): string => `  - id: ${id}\n    title: Card ${id} is paid\n${rest}`;
const head = 'project: P\nmilestones:\n';

const aliasBomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]`),
  )
  .join('\n');

/** Texts that nobody should write, and somebody will. */
const texts: Readonly<Record<string, string | Uint8Array>> = {
  'an empty file': '',
  'only comments': '# milestones: none\n\n# project: none\n',
  'only blanks': ' \t\n\n',
  'a list at the top': '- title: One\n- title: Two\n',
  'a word at the top': 'milestones',
  'an empty list': 'project: P\nmilestones: []\n',
  'no list': 'project: P\nmilestones: soon\n',
  'lists of lists': `${head}  - [[[[1]]]]\n  - ~\n  - 7\n  -\n`,
  'duplicate keys': `${head}${milestone('M1', '    title: Twice\n')}project: Q\nmilestones: []\n`,
  'an alias bomb': `${aliasBomb}\n${head}${milestone('M1', '    x: *j\n')}`,
  'an anchor in itself': `${head}  - &m\n    title: Round\n    depends_on: [*m]\n`,
  'merge-conflict markers': `${head}<<<<<<< HEAD\n${milestone('M1')}=======\n${milestone('M2')}>>>>>>> theirs\n`,
  'binary bytes': Uint8Array.from({ length: 4096 }, (_, at) => (at * 197 + (at >> 3)) % 256),
  'a NUL': `${head}${milestone('M1', '    owner: "S\0am"\n')}`,
  'half a surrogate pair': `${head}${milestone('M\ud83d')}`,
  'right-to-left and zero-width ids': `${head}${milestone('\u202eM1')}${milestone('M\u200b1')}${milestone('אבג')}`,
  'ids like numbers and dates': `${head}${['1', '01', '1.0', '1e3', '0o7', '2026-11-06', 'true', '~'].map((id) => milestone(id)).join('')}`,
  'impossible dates': `${head}${['2026-02-30', '0000-00-00', '99999-01-01', '-1', '2026-1-1', '1e400', '12:60', '.nan']
    .map((due, at) => milestone(`M${at}`, `    due: ${due}\n    start: ${due}\n    completed: ${due}\n`))
    .join('')}`,
  'absurd amounts': `${head}${milestone('M1', '    estimate: 99999999999999999999w\n    amount: -.inf\n')}calendar: { hours_per_week: -1, working_days: [], days_off: [9999-12-31..0001-01-01] }\n`,
  'several documents': `${quietPlan}---\n${quietPlan}...\n`,
  'tabs for indentation': 'project: P\nmilestones:\n\t- title: T\n',
  'deep nesting': `${head}  - title: T\n    x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
  'tags of other programs': `!!python/object:os.system\n${head}  - !!binary aGVsbG8=\n  - !foo { title: !!set { a } }\n`,
  '50,000 lines': `${head}${Array.from({ length: 12_500 }, (_, at) => milestone(`M${at}`, '    due: 2031-05-07\n    estimate: 2h\n')).join('')}`,
  'a line of 5 MB': `${head}${milestone('M1', `    description: ${'word '.repeat(1024 * 1024)}\n`)}`,
};

describe('a bad file', () => {
  const rejections: unknown[] = [];
  const note = (reason: unknown): unknown => rejections.push(reason);

  before(() => process.on('unhandledRejection', note));
  after(() => {
    process.off('unhandledRejection', note);
  });
  afterEach(clearWorkspace);

  for (const [name, text] of Object.entries(texts)) {
    it(`throws nothing: ${name}`, async function () {
      this.timeout(180_000);
      const uri = writePlan(text);
      // A file that is good is read after it: the bad one is through by then.
      const good = writePlan(flawedPlan);
      await vscode.workspace.openTextDocument(good);
      await eventually(() => codesOf(good), ['plan.invalid-value']);
      // What VS Code takes for binary it does not open as text.
      const isText = typeof text === 'string' && !text.includes('\0');
      if (isText) await vscode.workspace.openTextDocument(uri);
      await vscode.commands.executeCommand('milepost.refresh');
      if (isText) await lensesOf(uri);
      await vscode.commands.executeCommand('vscode.executeCodeActionProvider', good, new vscode.Range(0, 0, 3, 0));
      void vscode.commands.executeCommand('milepost.startMilestone', target(uri, 'M1', 'Card M1 is paid'));
      await vscode.commands.executeCommand('milepost.startMilestone', target(good, 'A1'));
      assert.deepEqual(codesOf(good), ['plan.invalid-value']);
      assert.deepEqual(rejections.splice(0), []);
    });
  }
});
