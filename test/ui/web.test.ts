import assert from 'node:assert/strict';
import { readRunningExtension } from '../vscode/runningExtension.mjs';
import { createSampleWorkspace } from './sampleWorkspace';
import { showPlanWithoutCommits } from './withoutCommits';
import { openWorkbench, type Workbench } from './workbench';

describe('in the web worker extension host', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ workspace: createSampleWorkspace(), extension: 'web-worker' });
  });
  after(() => workbench?.close());

  it('activates', async () => {
    // Its file name alone may find it too late: VS Code searches a busy machine for seven seconds, then gives up.
    await workbench.openFile('milestones.yaml');
    const running = await readRunningExtension(workbench.page);
    await workbench.screenshot('web-worker');
    assert.equal(running.isInWebWorker, true);
  });

  it('shows milestones and findings, and says why there are no commits', async () => {
    await showPlanWithoutCommits(workbench, /no git to read commits|not on disk/);
    await workbench.screenshot('web-worker');
  });
});
