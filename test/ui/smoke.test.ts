import assert from 'node:assert/strict';
import { readRunningExtension } from '../vscode/runningExtension.mjs';
import { createSampleWorkspace } from './sampleWorkspace';
import { openWorkbench, type Workbench } from './workbench';

describe('the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ workspace: createSampleWorkspace() });
  });
  after(() => workbench?.close());

  it('shows the sample project and opens its plan', async () => {
    await workbench.openFile('milestones.yaml');
    await workbench.page.getByText('Storefront relaunch').first().waitFor();
    await workbench.screenshot('smoke');
  });

  it('runs Milepost in the Node extension host', async () => {
    const running = await readRunningExtension(workbench.page);
    assert.equal(running.isInWebWorker, false);
  });
});
