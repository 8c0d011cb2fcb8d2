import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  clearWorkspace,
  codesOf,
  eventually,
  lensesOf,
  onDisk,
  quietPlan,
  setSetting,
  target,
  type,
  writePlan,
} from './workspace';

const vague = quietPlan.replace('Guests book a room from the phone', 'Improve the booking of rooms');
const vagueCodes = ['smart.specific.vague-verb'];

async function actionsAt(
  uri: vscode.Uri,
  words: string,
  kind?: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(document.getText().indexOf(words));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(at, at),
    kind?.value,
    20,
  );
}

async function hoversAt(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

describe('what stands beside a finding', () => {
  afterEach(async () => {
    await setSetting('milepost', 'rules', undefined);
    await clearWorkspace();
  });

  it('explains it where one points, with a bad and a good example', async () => {
    const uri = writePlan(vague);
    const document = await vscode.workspace.openTextDocument(uri);
    await eventually(() => codesOf(uri), vagueCodes);
    const text = await hoversAt(document, 'Improve');
    assert.match(text, /Flagged:[^]*Improve the search[^]*Fine:[^]*from 2\.4 s to 0\.8 s/);
    assert.match(text, /command:milepost\.explainFinding\?/);
    assert.equal(await hoversAt(document, 'Booking desk'), '');
  });

  it('is there for what was typed a moment ago, too', async () => {
    const uri = writePlan(quietPlan);
    await vscode.window.showTextDocument(uri);
    await eventually(async () => (await lensesOf(uri)).length, 2);
    const document = await type(uri, 'Guests book a room', 'Improve how guests book a room');
    const [actions, hover, lenses] = await Promise.all([
      actionsAt(uri, 'Improve'),
      hoversAt(document, 'Improve'),
      lensesOf(uri),
    ]);
    assert.ok(
      actions.some(({ title }) => title === 'Add “from … to …”'),
      actions.map(({ title }) => title).join(),
    );
    assert.match(hover, /explainFinding/);
    assert.match(lenses[0] ?? '', /vague verb/);
  });

  it('waits with what a new milestone lacks until the cursor leaves it or the file is saved', async () => {
    const uri = writePlan(quietPlan);
    const editor = await vscode.window.showTextDocument(uri);
    const { document } = editor;
    await eventually(async () => (await lensesOf(uri)).length, 2);
    const put = (line: number): void => {
      editor.selection = new vscode.Selection(line, 0, line, 0);
    };
    /** The code lens of the new milestone, and whether hover and light bulb say that it has no date. */
    const shown = async (): Promise<readonly unknown[]> => {
      const [lenses, hover, actions] = await Promise.all([
        lensesOf(uri),
        hoversAt(document, 'A3'),
        actionsAt(uri, 'A3'),
      ]);
      const score = / SMART [^|]*/.exec(lenses[2] ?? '')?.[0].trim();
      return [score, /No deadline/.test(hover), actions.some(({ title }) => title.includes('no-due'))];
    };
    put(document.lineCount - 1);
    await vscode.commands.executeCommand('type', { text: '  - id: A3' });
    await vscode.commands.executeCommand('type', { text: '\n  title: Guests pay 20 of 20 cards' });
    assert.deepEqual(await shown(), ['SMART 2/5 · A, R and T not judged', false, false]);
    put(0);
    await eventually(shown, ['SMART 2/5 · no deadline · A and R not judged', true, true]);
    put(document.lineCount - 1);
    await eventually(shown, ['SMART 2/5 · A, R and T not judged', false, false]);
    await document.save();
    await eventually(shown, ['SMART 2/5 · no deadline · A and R not judged', true, true]);
  });

  it('has nothing to offer for a file of somebody else, nor once that is deleted', async () => {
    const uri = writePlan('milestones:\n  - { km: 12, altitude: 940, peak: Improve search }\n');
    await vscode.window.showTextDocument(uri);
    await type(uri, '940', '950');
    assert.deepEqual(await actionsAt(uri, 'Improve'), []);
    rmSync(uri.fsPath);
    assert.deepEqual(await actionsAt(uri, 'Improve'), []);
  });

  it('turns it off in the settings of the workspace, and keeps what is set there', async () => {
    const uri = writePlan(vague);
    await eventually(() => codesOf(uri), vagueCodes);
    await setSetting('milepost', 'rules', { 'smart.measurable': 'off' });
    await eventually(() => codesOf(uri), ['smart.specific.vague-verb']);
    await vscode.commands.executeCommand('milepost.turnOffFinding', 'smart.specific.vague-verb');
    await eventually(() => codesOf(uri), []);
    assert.deepEqual(vscode.workspace.getConfiguration('milepost').get('rules'), {
      'smart.measurable': 'off',
      'smart.specific.vague-verb': 'off',
    });
  });

  it('shows few rows: what mends it first, what silences it last', async () => {
    const uri = writePlan(vague);
    await eventually(() => codesOf(uri), vagueCodes);
    const actions = await actionsAt(uri, 'Improve');
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Add “from … to …”',
        'Explain smart.specific.vague-verb',
        'Silence smart.specific.vague-verb here',
        'Allow “Improve” in this plan',
        'Turn off smart.specific.vague-verb…',
      ],
    );
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred === true),
      [true, false, false, false, false],
    );
  });

  it('turns it off where the user wants', async () => {
    const uri = writePlan(vague);
    await eventually(() => codesOf(uri), vagueCodes);
    await vscode.window.showTextDocument(uri);
    const { command } = (await actionsAt(uri, 'Improve')).at(-1) ?? {};
    assert.ok(command);
    const done = vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    // The list needs a moment before it takes the first way.
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return onDisk(uri);
    }, `${vague}lint: { rules: { smart.specific.vague-verb: "off" } }\n`);
    await done;
    await eventually(() => codesOf(uri), []);
  });

  it('mends at once what cannot be wrong, and nothing else', async () => {
    const uri = writePlan(
      `# milepost-disable-file smart.relevant\n${vague.replace('# a Wednesday', '# milepost-disable-line plan.invalid-value')}`,
    );
    await eventually(() => codesOf(uri).length, 3);
    const [fixAll, ...others] = await actionsAt(uri, 'Improve', vscode.CodeActionKind.SourceFixAll);
    assert.deepEqual(others, []);
    assert.ok(fixAll?.edit);
    assert.equal(await vscode.workspace.applyEdit(fixAll.edit), true);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), vague.replace(' # a Wednesday', ''));
  });

  it('fixes all by the command of VS Code', async () => {
    const misspelled = quietPlan.replace('    due: 2031-05-21', '    Due: 2031-05-21\n    status: In Progress');
    const uri = writePlan(misspelled);
    await eventually(() => codesOf(uri), ['plan.unknown-key', 'plan.invalid-value']);
    const { document } = await vscode.window.showTextDocument(uri);
    // The command goes to the editor that has the focus, which a new one gets a moment later.
    await eventually(async () => {
      if (document.getText() === misspelled) await vscode.commands.executeCommand('editor.action.fixAll');
      return codesOf(uri);
    }, []);
    assert.equal(document.getText(), misspelled.replace('Due', 'due').replace('In Progress', 'in-progress'));
  });

  it('shows a row once that does the same for several findings', async () => {
    const uri = writePlan(quietPlan.replace('    due: 2031-05-21', '    due: 2031-05-21\n    depends_on: [M8, M9]'));
    await eventually(() => codesOf(uri), ['plan.unknown-reference', 'plan.unknown-reference']);
    await vscode.workspace.openTextDocument(uri);
    const [first, second] = vscode.languages.getDiagnostics(uri);
    assert.ok(first && second);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      first.range.union(second.range),
    );
    const titles = actions.map(({ title }) => title).filter((title) => title.includes('plan.unknown-reference'));
    assert.deepEqual(titles, [...new Set(titles)]);
    assert.ok(titles.includes('Explain plan.unknown-reference'));
    assert.ok(titles.includes('Silence plan.unknown-reference here'));
  });

  it('offers the commands that ask for what only the user can say', async () => {
    const uri = writePlan(quietPlan.replace('2031-05-21', '2021-05-21'));
    await eventually(() => codesOf(uri), ['smart.time-bound.overdue']);
    const titles = (await actionsAt(uri, '2021-05-21')).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 2), ['Mark Milestone Done', 'Reschedule Milestone…']);
    const stranger = writePlan(
      'milestones:\n  - name: Cards work\n    deadline: 2031-05-21\n    success_criteria: [20 cards pass]\n',
    );
    await eventually(() => codesOf(stranger), ['plan.other-format']);
    const adopt = (await actionsAt(stranger, 'name')).find(({ title }) => title === 'Adopt This File');
    assert.deepEqual(adopt?.command?.arguments, [{ place: { uri: stranger.toString() } }]);
  });

  it('writes a template as a snippet, and the edits of a fix only when it is asked for', async () => {
    const uri = writePlan(quietPlan.replace('    due: 2031-05-21\n', ''));
    await eventually(() => codesOf(uri), ['smart.time-bound.no-due']);
    await vscode.window.showTextDocument(uri);
    const range = vscode.languages.getDiagnostics(uri)[0]?.range ?? assert.fail();
    const offered = (resolved: number) =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
        resolved,
      );
    const isTemplate = ({ title }: vscode.CodeAction): boolean => title === 'Add “due”';
    assert.equal((await offered(0)).find(isTemplate)?.edit, undefined);
    const [template] = (await offered(20)).filter(isTemplate);
    assert.equal(template?.isPreferred, true);
    assert.ok(template?.edit);
    assert.equal(await vscode.workspace.applyEdit(template.edit), true);
    // What is to be filled in is selected.
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail();
    // Handed out by this command, an edit forgets that its lines are indented already; the light bulb itself keeps it.
    assert.match(document.getText(), /arrivals\n +due: YYYY-MM-DD\n/);
    assert.equal(document.getText(selection), 'YYYY-MM-DD');
  });

  it('moves what can be checked from the description to the criteria', async () => {
    const uri = writePlan(
      quietPlan.replace(
        '    due: 2031-05-07',
        '    description: By phone. A room is held for 15 minutes.\n    due: 2031-05-07',
      ),
    );
    const document = await vscode.workspace.openTextDocument(uri);
    const move = async (words: string): Promise<vscode.CodeAction | undefined> => {
      const actions = await actionsAt(uri, words, vscode.CodeActionKind.RefactorMove);
      return actions.find(({ title }) => title === 'Move to acceptance criteria');
    };
    await eventually(async () => (await move('15 minutes')) !== undefined, true);
    assert.equal(await move('By phone'), undefined);
    const { edit } = (await move('15 minutes')) ?? assert.fail();
    assert.ok(edit);
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    assert.match(document.getText(), /description: By phone\.\n/);
    assert.match(document.getText(), /acceptance:\n\s+- A room is held for 15 minutes\n/);
  });

  it('explains the score, and goes to the finding that is chosen', async () => {
    const uri = writePlan(vague);
    await eventually(() => codesOf(uri), vagueCodes);
    const done = vscode.commands.executeCommand('milepost.explainSmartScore', target(uri, 'A1'));
    // The list needs a moment before it takes the first letter.
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.uri.toString();
    }, uri.toString());
    await done;
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail();
    assert.equal(document.getText().slice(document.offsetAt(selection.active)).startsWith('Improve'), true);
  });
});
