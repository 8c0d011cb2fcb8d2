import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../vscode/paths.mjs';
import { readRunningExtension } from '../vscode/runningExtension.mjs';
import { createSampleWorkspace } from './sampleWorkspace';
import { openWorkbench, type Workbench } from './workbench';

describe('the package', () => {
  let workbench: Workbench;

  before('is made and installed', async () => {
    execFileSync(process.execPath, [path.join(root, 'scripts', 'package.mjs')], { cwd: root, stdio: 'pipe' });
    const vsix = path.join(root, 'milepost.vsix');
    workbench = await openWorkbench({ workspace: createSampleWorkspace(), extension: vsix });
  });
  after(() => workbench?.close());

  it('is a real installation, with nothing under development', async () => {
    assert.doesNotMatch(await workbench.page.title(), /Extension Development Host/);
  });

  it('activates on the sample project', async () => {
    const { activationMs } = await readRunningExtension(workbench.page);
    assert.ok(activationMs >= 0);
    await workbench.screenshot('package');
  });
});
