import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearWorkspace, codesOf, eventually, quietPlan, setSetting, type, writePlan } from './workspace';

const chained = quietPlan.replace('    due: 2031-05-21', '    depends_on: ["A1"]\n    due: 2031-05-21');

async function place(uri: vscode.Uri, words: string): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, words);
  return document.positionAt(at);
}

describe('a plan as a language', () => {
  afterEach(async () => {
    await setSetting('milepost', 'inlayHints', undefined);
    await clearWorkspace();
  });

  it('leads from a reference to the milestone, and from there to all references', async () => {
    const uri = writePlan(chained);
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      uri,
      await place(uri, 'A1"'),
    );
    const document = await vscode.workspace.openTextDocument(uri);
    assert.deepEqual(
      links.map(
        ({ targetSelectionRange }) =>
          targetSelectionRange && [targetSelectionRange.start.line, document.getText(targetSelectionRange)],
      ),
      [[2, 'A1']],
    );
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      await place(uri, 'A1'),
    );
    assert.deepEqual(
      references.map(({ range }) => [range.start.line, document.getText(range)]),
      [
        [2, 'A1'],
        [7, 'A1'],
      ],
    );
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      uri,
      await place(uri, 'A1'),
    );
    assert.equal(highlights.length, 2);
  });

  it('renames an id with its references, in what is typed and not saved too', async () => {
    const uri = writePlan(chained);
    await vscode.window.showTextDocument(uri);
    const document = await type(uri, 'Guests book', 'All guests book');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      await place(uri, 'A1"'),
      '007',
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    assert.equal(
      document.getText(),
      chained.replace('Guests', 'All guests').replace('id: A1', 'id: "007"').replace('["A1"]', '["007"]'),
    );
    await assert.rejects(async () =>
      vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', uri, await place(uri, '007'), 'A2'),
    );
    const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
      'vscode.prepareRename',
      uri,
      await place(uri, '007"]'),
    );
    assert.deepEqual([document.getText(prepared.range), prepared.placeholder], ['007', '007']);
  });

  it('has an outline and folds also while a large plan is typed, which come behind its findings', async () => {
    const uri = writePlan(`${quietPlan}${'# A long story\n'.repeat(20_000)}`);
    await eventually(() => codesOf(uri), []);
    const outline = async (): Promise<readonly string[]> => {
      const ask = 'vscode.executeDocumentSymbolProvider';
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(ask, uri);
      return symbols.flatMap(({ children }) => children.map(({ name, detail }) => `${name}: ${detail}`));
    };
    await type(uri, 'the phone', 'a phone');
    await type(uri, '2031-05-21', '2031-02-30');
    assert.deepEqual(await outline(), [
      'Guests book a room from a phone: A1 · planned · due May 7, 2031',
      "The desk prints the day's arrivals: A2 · planned",
    ]);
    assert.deepEqual(codesOf(uri), ['plan.invalid-value']);
    await type(uri, '    due: 2031-05-07', '\n    due: 2031-05-07');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    assert.deepEqual(
      folds.slice(0, 2).map(({ start, end }) => [start, end]),
      [
        [1, 8],
        [2, 5],
      ],
    );
  });

  it('has an outline, folds, and grows a selection', async () => {
    const uri = writePlan(`# One\n# Two\n${chained}`);
    const document = await vscode.workspace.openTextDocument(uri);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, ...children.map((child) => `${child.name}: ${child.detail}`)]),
      [
        ['project'],
        [
          'milestones',
          'Guests book a room from the phone: A1 · planned · due May 7, 2031',
          "The desk prints the day's arrivals: A2 · planned · due May 21, 2031",
        ],
      ],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    assert.deepEqual(
      folds.map(({ start, end, kind }) => [start, end, kind]),
      [
        [0, 1, vscode.FoldingRangeKind.Comment],
        [3, 10, undefined],
        [4, 6, undefined],
        [7, 10, undefined],
      ],
    );
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      uri,
      [await place(uri, 'desk prints')],
    );
    const grown: string[] = [];
    for (let range = selection; range; range = range.parent) grown.push(document.getText(range.range));
    assert.deepEqual(grown.slice(0, 3), [
      'desk',
      "The desk prints the day's arrivals",
      "title: The desk prints the day's arrivals",
    ]);
  });

  it('colours what means something, and only in the lines that are asked for', async () => {
    const uri = writePlan(chained);
    const document = await vscode.workspace.openTextDocument(uri);
    const range = new vscode.Range(6, 0, 7, 30);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentRangeSemanticTokensLegend',
      uri,
      range,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentRangeSemanticTokens',
      uri,
      range,
    );
    const seen: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at + 4 < tokens.data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = tokens.data.slice(at, at + 5);
      line += lines;
      character = lines > 0 ? characters : character + characters;
      const words = document.getText(new vscode.Range(line, character, line, character + length));
      seen.push(`${line} ${words} ${legend.tokenTypes[type]} ${modifiers}`);
    }
    assert.deepEqual(seen, ['7 A1 type 0']);
  });

  it('says beside due dates which weekday they are, unless that is turned off', async () => {
    const uri = writePlan(chained);
    const hints = async (): Promise<readonly string[]> => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        uri,
        new vscode.Range(0, 0, 6, 0),
      );
      return found.map(({ label, position }) => `${position.line}:${position.character} ${String(label).slice(0, 8)}`);
    };
    await vscode.workspace.openTextDocument(uri);
    assert.deepEqual(await hints(), ['4:19 Wed']);
    await setSetting('milepost', 'inlayHints', false);
    await eventually(hints, []);
  });

  it('tells on hover what an id stands for and what a key is for, without running or linking what a title says', async () => {
    const title = '[Pay](command:workbench.action.quit) <b>now</b>';
    const uri = writePlan(chained.replace('Guests book a room from the phone', `'${title}'`));
    await vscode.workspace.openTextDocument(uri);
    const told = async (words: string): Promise<readonly vscode.MarkdownString[]> => {
      const at = await place(uri, words);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
      return hovers.flatMap(({ contents }) => contents).filter((content) => content instanceof vscode.MarkdownString);
    };
    const [about] = (await told('A1"')).filter(({ value }) => value.startsWith('**A1**'));
    assert.ok(about);
    assert.match(
      about.value,
      /^\*\*A1\*\* \\\[Pay\\\]\\\(command\\:workbench\\\.action\\\.quit\\\) \\<b\\>now\\<\\\/b\\>\n\nplanned · due /,
    );
    assert.deepEqual([Boolean(about.isTrusted), Boolean(about.supportHtml)], [false, false]);
    const keys = await told('depends_on');
    assert.deepEqual(
      keys.map(({ value }) => value),
      ['The id of a milestone that must be done first\\.'],
    );
    const days = await told('2031-05-07');
    assert.match(days.map(({ value }) => value).join('|'), /^Wednesday\\, May 7\\, 2031$/);
  });

  it('says nothing about a file that is no plan', async () => {
    const uri = writePlan('services:\n  web: { id: A1, depends_on: [A1] }\n', 'compose.yaml');
    await vscode.workspace.openTextDocument(uri);
    const at = await place(uri, 'A1');
    const found = await vscode.commands.executeCommand<unknown[]>('vscode.executeReferenceProvider', uri, at);
    assert.deepEqual(found, []);
  });

  it('outlines every milestone of a large plan, in the order of the text', async () => {
    const titles = Array.from({ length: 5000 }, (_, index) => `Room ${index + 1} can be booked by 20 of 20 guests`);
    const uri = writePlan(`project: P\nmilestones:\n${titles.map((title) => `  - title: ${title}\n`).join('')}`);
    await vscode.workspace.openTextDocument(uri);
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.deepEqual(
      outline.map(({ name }) => name),
      ['project', 'milestones'],
    );
    assert.deepEqual(
      outline[1]?.children.map(({ name }) => name),
      titles,
    );
  });
});
