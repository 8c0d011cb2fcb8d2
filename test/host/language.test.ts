import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearWorkspace, eventually, pause, quietPlan, settle, writePlan } from './workspace';

/** A day of the test's own week. */
const today = new Date();
const isoDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

describe('completion in the editor', function () {
  this.retries(2);
  afterEach(clearWorkspace);

  /** Shows a plan with the cursor at the `|`. */
  async function open(marked: string, name?: string): Promise<vscode.TextEditor> {
    const uri = writePlan(marked.replace('|', ''), name);
    await settle();
    const editor = await vscode.window.showTextDocument(uri);
    const position = editor.document.positionAt(marked.indexOf('|'));
    editor.selection = new vscode.Selection(position, position);
    return editor;
  }

  async function offered({ document, selection }: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      selection.active,
      undefined,
      100,
    );
    // Words of the document come from VS Code itself.
    return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
  }

  const labelsOf = (items: readonly vscode.CompletionItem[]): string[] =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  /** Types at the cursor, and takes the first of what is then offered. */
  async function typeAndTake(editor: vscode.TextEditor, text: string): Promise<void> {
    await vscode.commands.executeCommand('type', { text });
    const before = editor.document.getText();
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await eventually(async () => {
      await pause(200);
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText() !== before;
    }, true);
  }

  it('offers keys with what they are for', async () => {
    const items = await offered(await open(`${quietPlan}    |\n`));
    const priority = items.find(({ label }) => label === 'priority');
    assert.equal(priority?.documentation, 'How much it matters. Write one of must, should, could.');
    assert.equal(priority?.kind, vscode.CompletionItemKind.Property);
    assert.ok(!labelsOf(items).includes('due'));
  });

  it('continues a list however fast it is typed', async () => {
    const editor = await open(`${quietPlan}    acceptance:\n      - 20 of 20 rooms book|\n`);
    const before = editor.document.getText().trimEnd();
    // The keys do not wait for one another, as over a slow connection.
    const keys = [
      '\n',
      ...'No fee is shown'.split(''),
      '\n',
      ...'Dana sees it'.split(''),
      '\n',
      '\n',
      ...'owner: Sam'.split(''),
    ];
    await Promise.all(keys.map((text) => vscode.commands.executeCommand('type', { text })));
    const written = `${before}\n      - No fee is shown\n      - Dana sees it\n    owner: Sam\n`;
    await eventually(() => editor.document.getText(), written);
  });

  it('leaves a list alone where the line break is taken back at once', async () => {
    const editor = await open(`${quietPlan}    acceptance:\n      - 20 of 20 rooms book|\n    owner: Sam\n`);
    const before = editor.document.getText();
    await Promise.all([
      vscode.commands.executeCommand('type', { text: '\n' }),
      vscode.commands.executeCommand('deleteLeft'),
      ...'s now'.split('').map((text) => vscode.commands.executeCommand('type', { text })),
    ]);
    await vscode.commands.executeCommand('editor.action.trimTrailingWhitespace');
    assert.match(editor.document.getText(), /- 20 of 20 rooms book/);
    assert.equal(
      editor.document
        .getText()
        .split('\n')
        .filter((line) => /^\s*-\s*$/.test(line)).length,
      0,
      before,
    );
  });

  it('writes a list with its indentation once', async () => {
    const editor = await open(`${quietPlan}    |\n`);
    await typeAndTake(editor, 'accept');
    assert.equal(editor.document.getText(), `${quietPlan}    acceptance:\n      - \n`);
    const { line, character } = editor.selection.active;
    assert.deepEqual([line, character], [quietPlan.split('\n').length, 8]);
  });

  it('writes a whole milestone', async () => {
    const editor = await open(`${quietPlan}  |\n`);
    await typeAndTake(editor, 'mile');
    assert.equal(
      editor.document.getText(),
      `${quietPlan}  - id: A3\n    title: \n    due: \n    acceptance:\n      - \n`,
    );
  });

  it('writes another key where the line begins at the dash', async () => {
    const editor = await open(`${quietPlan}|`);
    await vscode.commands.executeCommand('type', { text: '  ' });
    await typeAndTake(editor, 'prior');
    assert.equal(editor.document.getText(), `${quietPlan}    priority: `);
  });

  it('turns words into a day', async () => {
    const editor = await open(quietPlan.replace('2031-05-21', '|'));
    await typeAndTake(editor, 'tomorrow');
    const tomorrow = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
    assert.equal(editor.document.getText(), quietPlan.replace('2031-05-21', isoDay(tomorrow)));
  });

  it('writes a whole plan into an empty file', async () => {
    const editor = await open('|');
    await typeAndTake(editor, 'pl');
    assert.match(
      editor.document.getText(),
      /^project: <Name of the project>\nclient: .*\nmilestones:\n {2}- id: M1\n {4}title: \n/,
    );
  });

  it('keeps line ends of two characters', async () => {
    const text = quietPlan.replaceAll('\n', '\r\n');
    const editor = await open(`${text}    |\r\n`);
    await typeAndTake(editor, 'accept');
    assert.equal(editor.document.getText(), `${text}    acceptance:\r\n      - \r\n`);
  });

  it('offers ids with titles, and no circle', async () => {
    const items = await offered(await open(`${quietPlan}    depends_on: [|]\n`));
    assert.deepEqual(
      items.map(({ label }) => label),
      [{ label: 'A1', description: 'Guests book a room from the phone' }],
    );
  });

  it('offers nothing in files that are no plans', async () => {
    assert.deepEqual(await offered(await open('name: x\n|\n', 'notes.yaml')), []);
    assert.deepEqual(await offered(await open('|', 'empty.yaml')), []);
    assert.deepEqual(await offered(await open('milestones:\n  - { km: 12, huts: 3 }\n|\n')), []);
  });

  it('offers ids in the commit message', async () => {
    writePlan(quietPlan);
    await settle();
    const document = await vscode.workspace.openTextDocument({ language: 'git-commit', content: 'Fix [' });
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 5),
    );
    const references = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
    assert.ok(labelsOf(references).includes('A2'));
  });
});
