import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { createCommitService, type CommitService, type PlanCommits } from '../../src/host/git/commitService';

/** Far more than a commit takes to show, for machines that are busy with other things. */
const patience = 20_000;

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function createRepository(folder: string): string {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet', '--template=');
  return folder;
}

function commit(folder: string, ...paragraphs: readonly string[]): string {
  git(folder, 'commit', '--quiet', '--allow-empty', ...paragraphs.flatMap((paragraph) => ['--message', paragraph]));
  return git(folder, 'rev-parse', 'HEAD');
}

function planIn(folder: string, ...ids: readonly string[]): PlanCommits {
  const uri = vscode.Uri.file(path.join(folder, 'milestones.yaml'));
  return { uri, milestones: ids.map((id) => ({ id, handLinked: [] })) };
}

describe('commits', function () {
  // They wait for VS Code's file watcher, which now and then misses what happens right after the start.
  this.retries(2);
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'milepost-commits-'));
  const log = vscode.window.createOutputChannel('Milepost commits', { log: true });
  let service: CommitService;
  let number = 0;

  beforeEach(() => {
    service = createCommitService(log);
  });
  afterEach(() => service.dispose());
  after(() => {
    log.dispose();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  const freshFolder = (): string => path.join(folder, String(++number));

  async function until(isTrue: () => boolean): Promise<void> {
    const end = Date.now() + patience;
    while (!isTrue()) {
      if (Date.now() > end) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  const subjects = ({ uri }: PlanCommits, id: string): readonly string[] =>
    service.commitsOf(uri, id).map(({ subject }) => subject);

  async function expectSubjects(plan: PlanCommits, id: string, expected: readonly string[]): Promise<void> {
    await until(() => subjects(plan, id).join('\n') === expected.join('\n'));
    assert.deepEqual(subjects(plan, id), expected);
  }

  async function expectReason(plan: PlanCommits, reason: string): Promise<void> {
    const reasonNow = (): string | undefined => {
      const state = service.stateOf(plan.uri);
      return state.kind === 'unavailable' && state.sentence !== '' ? state.reason : undefined;
    };
    await until(() => reasonNow() === reason);
    assert.equal(reasonNow(), reason);
  }

  it('lists what the sample declares', async () => {
    const sample = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
    const plan = planIn(sample, 'M1', 'M2', 'M3');
    service.setPlans([plan]);
    await expectSubjects(plan, 'M3', ['M3: Draft the order confirmation mail']);
    assert.equal(service.stateOf(plan.uri).kind, 'ready');
    assert.equal(service.commitsOf(plan.uri, 'M1')[0]?.completes, true);
    assert.ok(subjects(plan, 'M2').includes('Keep p95 of the checkout below 300 ms (M2)'));
  });

  it('shows a commit from a terminal within seconds, and its amending', async () => {
    const repository = createRepository(freshFolder());
    commit(repository, 'M1: First');
    const plan = planIn(repository, 'M1');
    service.setPlans([plan]);
    await expectSubjects(plan, 'M1', ['M1: First']);
    commit(repository, 'Second', 'Milestone: M1');
    await expectSubjects(plan, 'M1', ['Second', 'M1: First']);
    git(repository, 'commit', '--quiet', '--amend', '--allow-empty', '--message', '[M1] Second thoughts');
    await expectSubjects(plan, 'M1', ['[M1] Second thoughts', 'M1: First']);
    git(repository, 'checkout', '--quiet', '--detach', 'HEAD~1');
    await expectSubjects(plan, 'M1', ['M1: First']);
  });

  it('lists what hosts write when they merge, lists of ids and reverts, and nothing of what is quoted', async () => {
    const repository = createRepository(freshFolder());
    const messages: readonly (readonly [message: string, ...ids: readonly string[]])[] = [
      ['Merge pull request #1 from sam/a\n\nM1: Title on GitHub', 'M1'],
      ['Merge pull request #2 from sam/M2\n\nNo id in the title\n\nM1: below it'],
      ['M1: Squashed (#3)\n\n* Pay\n\nMilestone: M2\n\n---------\n\nCo-authored-by: D <d@example.com>', 'M1', 'M2'],
      ["Merge branch 'a' into 'main'\n\nTitle on GitLab [M2]\n\nSee merge request acme/shop!4", 'M2'],
      ['Merged in feature/b (pull request #5)\n\nM1: Title on Bitbucket\n\nApproved-by: Dana', 'M1'],
      ['Merged in feature/c (pull request #6)\n\nTitle\n\n* M1: bullet'],
      ["Pull request #7: M2: Title\n\nMerge in SHOP/web from M1 to master\n\n* commit '1234':\n  M1: Pay", 'M2'],
      ['Merged PR 8: M1: Title on Azure\n\nRelated work items: #12', 'M1'],
      ['Merge "M2: Change on Gerrit"', 'M2'],
      ["Merge pull request 'M1: Title on Gitea' (#9) from sam/d into main", 'M1'],
      ['[M1, M2] List in brackets', 'M1', 'M2'],
      ['M1 & M2: List before a colon', 'M1', 'M2'],
      ['[M1, later] List of something else'],
      ['[skip ci] M1: Behind brackets', 'M1'],
      ['✨ M2: Behind an emoji', 'M2'],
      ['Fence\n\n```\nMilestone: M1\n```\n\nMilestone: M2', 'M2'],
      ['Quote\n\n> Milestone: M1\n\n    Milestone: M2'],
      ['Folded\n\nMilestone: M1,\n  M2', 'M1', 'M2'],
      ['Remark\n\nMilestone: M1 (payment)', 'M1'],
      ['Merged cells in M1: fix'],
      ['Pull request template: M1: fix'],
      ['Done\n\nCompletes: M2', 'M2'],
      ['Revert "M1: Squashed (#3)" (#10)', 'M1'],
    ];
    for (const [message] of messages) commit(repository, message);
    const plan = planIn(repository, 'M1', 'M2');
    service.setPlans([plan]);
    for (const id of ['M1', 'M2']) {
      const expected = messages
        .filter(([, ...ids]) => ids.includes(id))
        .map(([message]) => message.split('\n')[0] ?? '');
      await expectSubjects(plan, id, expected.toReversed());
    }
    writeFileSync(path.join(repository, 'pay.txt'), 'Pay\n');
    git(repository, 'add', '.');
    commit(repository, 'Pay', 'Completes: M1');
    const completing = (): boolean => service.commitsOf(plan.uri, 'M1').some(({ completes }) => completes);
    await until(completing);
    assert.ok(completing());
    git(repository, 'revert', '--no-edit', 'HEAD');
    await until(() => !completing());
    assert.ok(!completing() && subjects(plan, 'M1')[0] === 'Pay');
  });

  it('says why there are none, and shows them once there are', async () => {
    const bare = freshFolder();
    mkdirSync(bare);
    const plan = planIn(bare, 'M1');
    service.setPlans([plan]);
    await expectReason(plan, 'no-repository');
    createRepository(bare);
    service.refresh();
    await expectReason(plan, 'no-commits');
    commit(bare, 'M1: First');
    await expectSubjects(plan, 'M1', ['M1: First']);
  });

  it('says that a repository is broken', async () => {
    const repository = createRepository(freshFolder());
    commit(repository, 'M1: First');
    writeFileSync(path.join(repository, '.git', git(repository, 'symbolic-ref', 'HEAD')), 'rubbish\n');
    const plan = planIn(repository, 'M1');
    service.setPlans([plan]);
    await expectReason(plan, 'failed');
  });

  it('has nothing to read for a plan that is not on disk', async () => {
    const plan = { ...planIn('/', 'M1'), uri: vscode.Uri.parse('vscode-vfs://github/acme/shop/milestones.yaml') };
    service.setPlans([plan]);
    await expectReason(plan, 'virtual');
  });

  it('finds the repository of a subfolder, behind a symbolic link, of a linked working tree and of a submodule', async () => {
    const outer = createRepository(freshFolder());
    const library = createRepository(freshFolder());
    commit(outer, 'M1: Outer');
    commit(library, 'M1: Library');
    mkdirSync(path.join(outer, 'deep', 'down'), { recursive: true });
    const link = freshFolder();
    symlinkSync(path.join(outer, 'deep'), link, 'junction');
    const tree = freshFolder();
    git(outer, 'worktree', 'add', '--quiet', tree);
    git(outer, 'submodule', '--quiet', 'add', library, 'library');

    const [subfolder, linked, worktree, submodule] = [
      path.join(outer, 'deep', 'down'),
      path.join(link, 'down'),
      tree,
      path.join(outer, 'library'),
    ].map((place) => planIn(place, 'M1'));
    assert.ok(subfolder && linked && worktree && submodule);
    service.setPlans([subfolder, linked, worktree, submodule]);
    for (const plan of [subfolder, linked, worktree]) await expectSubjects(plan, 'M1', ['M1: Outer']);
    await expectSubjects(submodule, 'M1', ['M1: Library']);

    commit(tree, 'M1: On a branch of its own');
    await expectSubjects(worktree, 'M1', ['M1: On a branch of its own', 'M1: Outer']);
    assert.deepEqual(subjects(subfolder, 'M1'), ['M1: Outer']);
  });

  it('says that an id stands in two plans of one repository', async () => {
    const repository = createRepository(freshFolder());
    commit(repository, 'M1: First');
    const [one, other] = [planIn(repository, 'M1'), planIn(path.join(repository, 'other'), 'M1')];
    mkdirSync(path.join(repository, 'other'));
    service.setPlans([one, other]);
    await expectSubjects(other, 'M1', ['M1: First']);
    assert.deepEqual(service.commitsOf(one.uri, 'M1')[0]?.alsoIn, [other.uri.toString()]);
  });

  it('lists what was linked by hand, by an abbreviated hash', async () => {
    const repository = createRepository(freshFolder());
    const hash = commit(repository, 'Nothing said');
    commit(repository, 'Another');
    const { uri } = planIn(repository);
    const plan = { uri, milestones: [{ id: 'M1', handLinked: [hash.slice(0, 7), 'ffffffff', '--all', 'HEAD'] }] };
    service.setPlans([plan]);
    await expectSubjects(plan, 'M1', ['Nothing said']);
  });

  it('says that a clone is shallow', async () => {
    const repository = createRepository(freshFolder());
    commit(repository, 'M1: First');
    commit(repository, 'M1: Second');
    const clone = freshFolder();
    git(folder, 'clone', '--quiet', '--depth=1', vscode.Uri.file(repository).toString(), clone);
    const plan = planIn(clone, 'M1');
    service.setPlans([plan]);
    await expectSubjects(plan, 'M1', ['M1: Second']);
    const state = service.stateOf(plan.uri);
    assert.ok(state.kind === 'ready' && state.note);
  });

  it('opens the changes of a commit, in the editor of the Git extension where that has the repository', async function () {
    // A headless browser on a busy machine draws the editor of many files slowly.
    this.timeout(180_000);
    const sample = planIn(vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '', 'M3');
    service.setPlans([sample]);
    await expectSubjects(sample, 'M3', ['M3: Draft the order confirmation mail']);
    const [mail] = service.commitsOf(sample.uri, 'M3');
    assert.ok(mail);
    const labels = (): readonly string[] =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await service.openCommit(sample.uri, mail.hash);
    await until(() => labels().some((label) => label.includes(mail.hash.slice(0, 7))));
    assert.ok(
      labels().some((label) => label.includes('Draft the order confirmation mail')),
      labels().join(),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('opens a commit of any other repository as a patch', async () => {
    const repository = createRepository(freshFolder());
    writeFileSync(path.join(repository, 'ä.txt'), 'hello\n');
    git(repository, 'add', '.');
    const hash = commit(repository, 'M1: Greet');
    const plan = planIn(repository, 'M1');
    service.setPlans([plan]);
    await expectSubjects(plan, 'M1', ['M1: Greet']);
    await service.openCommit(plan.uri, hash);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'diff');
    assert.match(document.getText(), /M1: Greet[^]*\+\+\+ b\/ä\.txt[^]*\+hello/);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
