import assert from 'node:assert/strict';
import { readRunningExtension } from './runningExtensions.ts';
import { createSampleWorkspace } from './sampleWorkspace.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('in the web worker extension host', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ workspace: createSampleWorkspace(), extension: 'web-worker' });
  });
  after(() => workbench?.close());

  it('activates', async () => {
    const running = await readRunningExtension(workbench);
    await workbench.screenshot('web-worker');
    assert.equal(running.isInWebWorker, true);
  });
});
