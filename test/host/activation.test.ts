import assert from 'node:assert/strict';
import { extensions, workspace } from 'vscode';

describe('activation', () => {
  it('opens the sample project', async () => {
    assert.equal(workspace.workspaceFolders?.length, 1);
    const plans = await workspace.findFiles('milestones.yaml');
    assert.equal(plans.length, 1);
  });

  it('activates Milepost', async () => {
    const milepost = extensions.getExtension('milepost.milepost');
    assert.ok(milepost, 'the extension is not there');
    await milepost.activate();
    assert.equal(milepost.isActive, true);
  });
});
