import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearWorkspace, codesOf, eventually, onDisk, pause, quietPlan, writePlan } from './workspace';

/** The uris of the documents that show a file as it would be adopted. */
function previews(): readonly vscode.Uri[] {
  return vscode.workspace.textDocuments.flatMap(({ uri }) => (uri.scheme === 'milepost-adopted' ? [uri] : []));
}

describe('The preview of a file as it would be adopted', () => {
  afterEach(clearWorkspace);

  it('is kept while it is open, and no longer', async () => {
    const uri = writePlan(
      'project: Booking desk\nmilestones:\n  - name: Guests book a room\n    deadline: 2031-05-21\n',
    );
    await eventually(() => codesOf(uri), ['plan.other-format']);
    // Asks whether to adopt, and is left without an answer.
    void vscode.commands.executeCommand('milepost.adoptFile', { place: { uri: uri.toString() } });
    await eventually(() => previews().length, 1);
    const [preview = assert.fail()] = previews();
    const textOf = async (): Promise<string> => (await vscode.workspace.openTextDocument(preview)).getText();
    assert.match(await textOf(), /title: Guests book a room\n {4}due: 2031-05-21/);
    await pause(200);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(previews, []);
    assert.equal(await textOf(), '');
  });
});

describe('Adopt This File', () => {
  /** Those of tests before: VS Code keeps a document for some minutes that a test has read. */
  let known: ReadonlySet<string>;
  beforeEach(() => {
    known = new Set(previews().map(String));
  });
  afterEach(clearWorkspace);

  const shownNow = (): readonly vscode.Uri[] => previews().filter((preview) => !known.has(preview.toString()));

  const close = (title: string): string =>
    `project: Booking desk\nmilestones:\n  - name: ${title}\n    state: on hold\n    deadline: 2031-05-21\n`;
  const textOf = async (uri: vscode.Uri): Promise<string> => (await vscode.workspace.openTextDocument(uri)).getText();
  /** Runs the command, whose question stays open. */
  const run = (): void => void vscode.commands.executeCommand('milepost.adoptFile');

  it('adopts the file in the active editor, though another is closer to a plan', async () => {
    const other = writePlan(close('Guests book a room'));
    await eventually(() => codesOf(other), ['plan.other-format']);
    const stranger = writePlan('milestones:\n  - { name: First forest, icon: tree, tokens: 1, color: green }\n');
    await vscode.window.showTextDocument(stranger);
    run();
    const shown = (): readonly vscode.Uri[] => shownNow().filter(({ path }) => path === stranger.path);
    await eventually(() => shown().length, 1);
    const [preview = assert.fail()] = shown();
    assert.match(await textOf(preview), /\{ title: First forest, icon: tree/);
  });

  it('leaves the active file alone where that is a plan already, and another one too', async () => {
    const other = writePlan(close('Guests book a room'));
    await eventually(() => codesOf(other), ['plan.other-format']);
    const ours = writePlan(quietPlan);
    await vscode.window.showTextDocument(ours);
    await vscode.commands.executeCommand('milepost.adoptFile');
    assert.deepEqual(shownNow(), []);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, ours.path);
    assert.deepEqual([onDisk(ours), onDisk(other)], [quietPlan, close('Guests book a room')]);
  });

  it('takes the only file without an active one, and asks which of two', async () => {
    const first = writePlan(close('Guests book a room'));
    await eventually(() => codesOf(first), ['plan.other-format']);
    run();
    await eventually(() => shownNow().map(({ path }) => path), [first.path]);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(shownNow, []);
    const second = writePlan(close('Guests pay by card'));
    await eventually(() => codesOf(second), ['plan.other-format']);
    run();
    await pause(1000);
    assert.deepEqual(shownNow(), [], 'it did not ask');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await eventually(() => shownNow().length, 1);
    // They are listed by their paths.
    assert.deepEqual(
      shownNow().map(({ path }) => path),
      [[first.path, second.path].sort()[1]],
    );
  });

  it('means the file of a diff that it has shown, where the cursor is in that', async () => {
    const uri = writePlan(close('Guests book a room'));
    await vscode.window.showTextDocument(uri);
    run();
    await eventually(() => vscode.window.activeTextEditor?.document.uri.scheme, 'milepost-adopted');
    const before = shownNow().map(String);
    run();
    const shown = (): readonly vscode.Uri[] => shownNow().filter((preview) => !before.includes(preview.toString()));
    await eventually(() => shown().map(({ path }) => path), [uri.path]);
  });

  it('adopts no other file in place of an active one that cannot be adopted', async () => {
    const other = writePlan(close('Guests book a room'));
    await eventually(() => codesOf(other), ['plan.other-format']);
    for (const stranger of [writePlan('jobs:\n  build: 1\n'), writePlan(close('A'), 'roadmap.yaml')]) {
      await vscode.window.showTextDocument(stranger);
      await vscode.commands.executeCommand('milepost.adoptFile');
      const paths = shownNow().map((preview) => preview.path);
      assert.ok(!paths.includes(other.path) && !paths.includes(stranger.path), paths.join());
    }
    assert.match(await textOf(other), /name: Guests book a room/);
  });
});
