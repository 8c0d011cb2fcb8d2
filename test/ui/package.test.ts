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
    const script = path.join(root, 'scripts', 'package.mjs');
    execFileSync(process.execPath, [script], { cwd: root, stdio: 'pipe', timeout: 120_000 });
    const vsix = path.join(root, 'milepost.vsix');
    workbench = await openWorkbench({ workspace: createSampleWorkspace(), extension: vsix });
  });
  after(() => workbench?.close());

  it('is a real installation, with nothing under development', async () => {
    assert.doesNotMatch(await workbench.page.title(), /Extension Development Host/);
  });

  it('activates on the sample project', async () => {
    // Its file name alone may find it too late: VS Code searches a busy machine for seven seconds, then gives up.
    await workbench.openFile('milestones.yaml');
    const { activationMs } = await readRunningExtension(workbench.page);
    assert.ok(activationMs >= 0);
    await workbench.screenshot('package');
  });
});
