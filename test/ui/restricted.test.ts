import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSampleWorkspace } from './sampleWorkspace';
import { showPlanWithoutCommits } from './withoutCommits';
import { openWorkbench, type Workbench } from './workbench';

describe('in Restricted Mode', () => {
  const workspace = createSampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ workspace, trust: false });
  });
  after(() => workbench?.close());

  it('shows milestones and findings, and says why there are no commits', async () => {
    await workbench.openFile('milestones.yaml');
    await showPlanWithoutCommits(workbench, /Restricted Mode reads no commits/);
    await workbench.screenshot('restricted');
  });

  it('starts a milestone', async () => {
    const file = path.join(workspace, 'milestones.yaml');
    const before = readFileSync(file, 'utf8');
    await workbench.runCommand('Milepost: Start Milestone');
    await workbench.palette.pick('Checkout passes WCAG 2.2 AA');
    for (let look = 0; look < 300 && readFileSync(file, 'utf8') === before; look++) {
      await workbench.page.waitForTimeout(100);
    }
    assert.match(readFileSync(file, 'utf8'), /id: M6[^]*status: in-progress[^]*id: M7/);
  });
});
