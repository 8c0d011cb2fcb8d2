import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearWorkspace, codesOf, eventually, onDisk, quietPlan, target, writePlan } from './workspace';

async function outlineOf(uri: vscode.Uri): Promise<readonly string[]> {
  const ask = 'vscode.executeDocumentSymbolProvider';
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(ask, uri);
  const below = (list: readonly vscode.DocumentSymbol[]): readonly string[] =>
    list.flatMap(({ name, children }) => [name, ...below(children)]);
  return below(symbols);
}

/** Applies the preferred fix of the first finding. */
async function mend(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const [finding] = vscode.languages.getDiagnostics(uri);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    finding?.range ?? assert.fail('there is no finding'),
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  const fix = actions.find(({ isPreferred }) => isPreferred);
  assert.ok(fix?.edit, JSON.stringify(actions.map(({ title }) => title)));
  assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
  return document;
}

const withAcceptance = (...lines: readonly string[]): string =>
  quietPlan.replace('    due: 2031-05-07', ['    acceptance:', ...lines, '    due: 2031-05-07'].join('\n'));

describe('words that YAML reads as something else', function () {
  this.retries(2);
  afterEach(clearWorkspace);

  it('are in the outline, hinder no command elsewhere, and are kept by quotes', async () => {
    const uri = writePlan(withAcceptance('      - Load time: < 2 s # measured', '      - 20 of 20 rooms are shown'));
    await eventually(() => codesOf(uri), ['plan.invalid-value']);
    await vscode.window.showTextDocument(uri);
    const [finding] = vscode.languages.getDiagnostics(uri);
    assert.match(finding?.message ?? '', /“Load time”.*quotes/);
    assert.ok((await outlineOf(uri)).includes('Load time: < 2 s'));
    await vscode.commands.executeCommand('milepost.startMilestone', target(uri, 'A2'));
    await eventually(() => /status: in-progress/.test(onDisk(uri)), true);
    const document = await mend(uri);
    assert.match(document.getText(), /\n {6}- "Load time: < 2 s" # measured\n {6}- 20 of 20/);
    await eventually(() => codesOf(uri), []);
    assert.ok((await outlineOf(uri)).includes('Load time: < 2 s'));
  });

  it('are mended where a dash was forgotten, while all milestones stay', async () => {
    const uri = writePlan(
      withAcceptance('      - 20 of 20 rooms are shown', '      Guests pay by card', '      - 5 of 5 pay'),
    );
    await eventually(() => codesOf(uri), ['plan.syntax']);
    await vscode.window.showTextDocument(uri);
    const [finding] = vscode.languages.getDiagnostics(uri);
    assert.match(finding?.message ?? '', /“Guests pay by card”.*dash/);
    const outline = await outlineOf(uri);
    for (const name of ['20 of 20 rooms are shown', 'Guests pay by card', '5 of 5 pay']) {
      assert.ok(outline.includes(name), outline.join('\n'));
    }
    const document = await mend(uri);
    assert.match(document.getText(), /shown\n {6}- Guests pay by card\n {6}- 5/);
    await eventually(() => codesOf(uri), []);
  });
});
