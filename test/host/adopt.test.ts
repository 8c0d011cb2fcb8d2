import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearWorkspace, codesOf, eventually, pause, writePlan } from './workspace';

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
