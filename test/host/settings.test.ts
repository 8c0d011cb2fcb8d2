import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearWorkspace, codesOf, eventually, flawedPlan, quietPlan, setSetting, settle, writePlan } from './workspace';

const vague = quietPlan.replace('Guests book a room from the phone', 'Improve the booking of rooms');

const specificCodes = (uri: vscode.Uri): readonly string[] =>
  codesOf(uri).filter((code) => code.startsWith('smart.specific'));

describe('settings take effect at once', () => {
  afterEach(async () => {
    for (const name of ['rules', 'allow', 'planFiles', 'codeLens']) await setSetting('milepost', name, undefined);
    await clearWorkspace();
  });

  it('rules: severity and off, by code and by its start', async () => {
    const uri = writePlan(vague);
    await eventually(() => specificCodes(uri), ['smart.specific.vague-verb']);
    const severity = (): unknown =>
      vscode.languages.getDiagnostics(uri).find(({ message }) => /improve/i.test(message))?.severity;
    assert.equal(severity(), vscode.DiagnosticSeverity.Information);
    await setSetting('milepost', 'rules', { 'smart.specific.vague-verb': 'error' });
    await eventually(severity, vscode.DiagnosticSeverity.Error);
    await setSetting('milepost', 'rules', { smart: 'off' });
    await eventually(() => specificCodes(uri), []);
    await setSetting('milepost', 'rules', undefined);
    await eventually(() => specificCodes(uri), ['smart.specific.vague-verb']);
  });

  it('allow', async () => {
    const uri = writePlan(vague);
    await eventually(() => specificCodes(uri), ['smart.specific.vague-verb']);
    await setSetting('milepost', 'allow', ['Improve']);
    await eventually(() => specificCodes(uri), []);
  });

  it('planFiles: another pattern finds and forgets files', async () => {
    const usual = writePlan(flawedPlan);
    const other = writePlan(flawedPlan, 'client-plan.yaml');
    await eventually(() => [codesOf(usual).length, codesOf(other).length], [1, 0]);
    await setSetting('milepost', 'planFiles', '**/client-plan.yaml');
    await eventually(() => [codesOf(usual).length, codesOf(other).length], [0, 1]);
    const created = writePlan(flawedPlan, 'client-plan.yaml');
    await eventually(() => codesOf(created).length, 1);
    await setSetting('milepost', 'planFiles', undefined);
    await eventually(() => [codesOf(usual).length, codesOf(other).length], [1, 0]);
  });

  it('bear values that are not what they should be', async () => {
    const uri = writePlan(flawedPlan);
    await eventually(() => codesOf(uri).length, 1);
    const nonsense = [7, ['x', 1], { smart: 3 }];
    for (const value of nonsense) {
      for (const name of ['rules', 'allow', 'codeLens', 'inlayHints', 'commits.pattern'])
        await setSetting('milepost', name, value);
      await settle();
      assert.deepEqual(codesOf(uri), ['plan.invalid-value'], JSON.stringify(value));
    }
    for (const name of ['rules', 'allow', 'codeLens', 'inlayHints', 'commits.pattern'])
      await setSetting('milepost', name, undefined);
    for (const value of ['', '[', 7]) {
      await setSetting('milepost', 'planFiles', value);
      await vscode.commands.executeCommand('milepost.refresh');
    }
    await setSetting('milepost', 'planFiles', undefined);
    await eventually(() => codesOf(uri).length, 1);
  });
});
