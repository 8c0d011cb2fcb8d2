import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { clearWorkspace, eventually, freshFolder, quietPlan, settle } from './workspace';

/** The plan with ids of its own. */
const planOf = (letter: string): string => quietPlan.replaceAll('A1', `${letter}1`).replaceAll('A2', `${letter}2`);

describe('commit messages', function () {
  this.retries(2);
  afterEach(clearWorkspace);

  const git = (folder: string, ...args: readonly string[]): unknown => execFileSync('git', [...args], { cwd: folder });

  /** A repository with a plan. */
  function repository(letter: string, folder = freshFolder()): string {
    mkdirSync(folder, { recursive: true });
    git(folder, 'init', '--quiet', '--template=');
    writeFileSync(path.join(folder, 'milestones.yaml'), planOf(letter));
    return folder;
  }

  /** The box of the Source Control view for this repository, as VS Code names it. */
  const box = (root: string): vscode.Uri =>
    vscode.Uri.from({
      scheme: 'vscode-scm',
      path: `git/scm/${Math.random()}/input`,
      query: `rootUri=${encodeURIComponent(vscode.Uri.file(root).toString())}`,
    });

  async function write(uri: vscode.Uri, message: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), message);
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    if (uri.scheme === 'file') await document.save();
    return document;
  }

  async function offered(document: vscode.TextDocument): Promise<string[]> {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().length),
    );
    const references = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
    return references.map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  async function coloured(document: vscode.TextDocument): Promise<string[]> {
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const data = tokens?.data ?? new Uint32Array();
    const words: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0] = data.subarray(at, at + 3);
      [line, character] = [line + lines, lines > 0 ? characters : character + characters];
      words.push(document.getText(new vscode.Range(line, character, line, character + length)));
    }
    return words;
  }

  it('offer and colour the ids of the plan in the box of the Source Control view', async () => {
    const document = await write(box(repository('B')), 'B1: Print the arrivals [');
    assert.equal(document.languageId, 'scminput');
    await eventually(() => offered(document), ['B1', 'B2']);
    await eventually(() => coloured(document), ['B1']);
  });

  it('know the plans of their own repository alone, of several that lie beside and within each other', async () => {
    const outer = repository('C');
    const inner = repository('D', path.join(outer, 'library'));
    const other = repository('E');
    await settle();
    const message = 'Print\n\nMilestone: C1, D1, E1\nCompletes: ';
    for (const [root, letter] of [
      [outer, 'C'],
      [inner, 'D'],
      [other, 'E'],
    ] as const) {
      for (const uri of [box(root), vscode.Uri.file(path.join(root, '.git', 'COMMIT_EDITMSG'))]) {
        if (uri.scheme === 'file') writeFileSync(uri.fsPath, '');
        const document = await write(uri, message);
        await eventually(() => offered(document), [`${letter}1`, `${letter}2`]);
        await eventually(() => coloured(document), [`${letter}1`]);
      }
    }
  });

  it('know the plans of a linked working tree by the place where git keeps its message', async () => {
    const main = repository('F');
    git(main, 'add', '.');
    git(main, '-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', 'commit', '--quiet', '-m', 'F1: Plan');
    const tree = path.join(freshFolder(), 'tree');
    git(main, 'worktree', 'add', '--quiet', tree);
    writeFileSync(path.join(tree, 'milestones.yaml'), planOf('G'));
    await settle();
    const file = path.join(main, '.git', 'worktrees', 'tree', 'COMMIT_EDITMSG');
    writeFileSync(file, '');
    const document = await write(vscode.Uri.file(file), 'G1: Print (F2) [');
    await eventually(() => offered(document), ['G1', 'G2']);
    await eventually(() => coloured(document), ['G1']);
  });

  it('are left alone where they name nothing of a plan', async () => {
    const root = repository('H');
    await settle();
    const document = await write(box(root), 'Run on an H1 MacBook\n\n# Milestone: H1\n');
    await eventually(() => coloured(document), []);
  });
});
