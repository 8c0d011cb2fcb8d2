import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.join(process.cwd(), 'dist/cli.js');

const plan = `project: Shop
client: Acme GmbH
milestones:
  - id: M1
    title: Orders are paid by card
    status: planned
    due: 2031-06-03
  # with Dana
  - id: M2
    title: Invoices arrive by mail
    due: 2031-07-01
`;

const m3 = '  - id: M3\n    title: Guests book a room\n    due: 2031-08-01\n';
const m4 = '  - id: M4\n    title: The desk prints the arrivals\n    due: 2031-09-01\n';

describe('milepost merge', function () {
  let folder = '';
  const file = (): string => path.join(folder, 'milestones.yaml');
  const git = (...args: string[]): { readonly code: number | null; readonly out: string } => {
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', HOME: folder },
      },
    );
    return { code: status, out: stdout + stderr };
  };
  const commit = (text: string): void => {
    writeFileSync(file(), text);
    const { code, out } = git('commit', '-q', '--no-verify', '-a', '-m', 'Change the plan');
    assert.equal(code, 0, out);
  };

  /** What a merge of two branches leaves of the plan. */
  function merge(ours: string, theirs: string): { readonly code: number | null; readonly text: string } {
    assert.equal(git('checkout', '-q', '-b', 'theirs').code, 0);
    commit(theirs);
    assert.equal(git('checkout', '-q', 'main').code, 0);
    commit(ours);
    const { code } = git('merge', '-q', '--no-edit', 'theirs');
    return { code, text: readFileSync(file(), 'utf8') };
  }

  function useDriver(): void {
    writeFileSync(path.join(folder, '.gitattributes'), 'milestones.yaml merge=milepost\n');
    execFileSync('git', ['config', 'merge.milepost.driver', `node '${cli}' merge %O %A %B --marker-size %L`], {
      cwd: folder,
    });
    assert.equal(git('add', '-A').code, 0);
    assert.equal(git('commit', '-q', '--no-verify', '-m', 'Merge by milestones').code, 0);
  }

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'milepost-merge-'));
    assert.equal(git('init', '-q', '-b', 'main').code, 0);
    writeFileSync(file(), plan);
    assert.equal(git('add', '-A').code, 0);
    assert.equal(git('commit', '-q', '-m', 'Plan').code, 0);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  // Neighbouring lines, and new milestones in one place: for git alone each of these is a conflict.
  const apart: readonly (readonly [name: string, ours: string, theirs: string, merged: string])[] = [
    [
      'two keys of one milestone',
      plan.replace('status: planned', 'status: in-progress'),
      plan.replace('2031-06-03', '2031-06-10'),
      plan.replace('status: planned', 'status: in-progress').replace('2031-06-03', '2031-06-10'),
    ],
    ['a milestone each, at the end', plan + m3, plan + m4, plan + m3 + m4],
    [
      'a milestone that is moved, and changed',
      plan.replace('    due: 2031-07-01\n', '    due: 2031-07-08 # later\n'),
      `${plan.slice(0, plan.indexOf('  - id: M1'))}${plan.slice(plan.indexOf('  # with Dana'))}${plan.slice(plan.indexOf('  - id: M1'), plan.indexOf('  # with Dana'))}`,
      `${plan.slice(0, plan.indexOf('  - id: M1'))}${plan.slice(plan.indexOf('  # with Dana')).replace('2031-07-01', '2031-07-08 # later')}${plan.slice(plan.indexOf('  - id: M1'), plan.indexOf('  # with Dana'))}`,
    ],
  ];
  for (const [name, ours, theirs, merged] of apart) {
    it(`is clean for ${name}, where git alone is not`, () => {
      const alone = merge(ours, theirs);
      assert.equal(alone.code, 1);
      assert.match(alone.text, /^<{7} /m);
      git('merge', '--abort');
      useDriver();
      assert.equal(git('merge', '-q', '--no-edit', 'theirs').code, 0);
      assert.equal(readFileSync(file(), 'utf8'), merged);
    });
  }

  it('marks as git does only the key that both changed, and merges the rest', () => {
    useDriver();
    const ours = plan.replace('2031-06-03', '2031-06-10').replace('status: planned', 'status: in-progress') + m3;
    const theirs = plan.replace('2031-06-03', '2031-06-17') + m4;
    const { code, text } = merge(ours, theirs);
    assert.equal(code, 1);
    const conflict = '<<<<<<< ours\n    due: 2031-06-10\n=======\n    due: 2031-06-17\n>>>>>>> theirs\n';
    assert.equal(
      text,
      plan.replace('status: planned', 'status: in-progress').replace('    due: 2031-06-03\n', conflict) + m3 + m4,
    );
    assert.match(git('status', '--short').out, /^UU milestones\.yaml$/m);
  });

  it('gives what git gives where that merges, and for texts that are no plan', () => {
    const run = (base: string, ours: string, theirs: string): readonly [number | null, string] => {
      const texts = { base, ours, theirs };
      for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
      const { status } = spawnSync(process.execPath, [cli, 'merge', 'base', 'ours', 'theirs'], { cwd: folder });
      return [status, readFileSync(path.join(folder, 'ours'), 'utf8')];
    };
    const [before, after] = [plan.replace('Acme GmbH', 'Acme'), plan.replace('2031-07-01', '2031-07-08')];
    assert.deepEqual(run(plan, before, after), [0, before.replace('2031-07-01', '2031-07-08')]);
    assert.deepEqual(run('a\n', 'b\n', 'c\n'), [1, '<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n']);
    // Both sides used the next free id.
    const [code, text] = run(plan, plan + m3, plan + m4.replace('M4', 'M3'));
    assert.equal(code, 1);
    assert.match(text, /Guests book a room\n[^]*=======\n[^]*The desk prints the arrivals/);
  });

  it('marks a key that both sides wrote, and deletes a milestone that the other side moved, where git sees no conflict', () => {
    const run = (base: string, ours: string, theirs: string): readonly [number | null, string] => {
      const texts = { base, ours, theirs };
      for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
      const { status } = spawnSync(process.execPath, [cli, 'merge', 'base', 'ours', 'theirs'], { cwd: folder });
      return [status, readFileSync(path.join(folder, 'ours'), 'utf8')];
    };
    const early = plan.replace('by card\n', 'by card\n    estimate: 3d\n');
    const late = plan.replace('2031-06-03\n', '2031-06-03\n    estimate: 5d\n');
    const conflict = '<<<<<<< ours\n    estimate: 3d\n=======\n    estimate: 5d\n>>>>>>> theirs\n';
    assert.deepEqual(run(plan, early, late), [1, plan.replace('2031-06-03\n', `2031-06-03\n${conflict}`)]);
    const head = plan.slice(0, plan.indexOf('  - id: M1'));
    const first = plan.slice(head.length, plan.indexOf('  # with'));
    const rest = plan.slice(head.length + first.length);
    assert.deepEqual(run(plan, head + rest, head + rest + first), [0, head + rest]);
    const [code, text] = run(plan, head + rest, head + rest + first.replace('2031-06-03', '2031-06-10'));
    assert.equal(code, 1);
    assert.match(text, /^<{7} ours\n={7}\n {2}- id: M1\n/m);
  });

  it('leaves to git what it cannot tell apart: new titles without an id, and a comment above two new milestones', () => {
    const base = `project: Shop
milestones:
  - title: Alpha works 3 times
    due: 2026-12-01
  # about beta
  - title: Beta works 3 times
    due: 2026-12-02

  # trailing note`;
    const run = (command: readonly string[], ours: string, theirs: string): string => {
      for (const [name, text] of Object.entries({ base, ours, theirs })) writeFileSync(path.join(folder, name), text);
      const [program = '', ...args] = command;
      spawnSync(program, args, { cwd: folder });
      return readFileSync(path.join(folder, 'ours'), 'utf8');
    };
    const pairs = [
      [
        base.replace('Alpha works 3 times', 'Alpha works 4 times'),
        base.replace('2026-12-01', '2026-12-11').replace('about beta', 'about beta, by phone'),
      ],
      [`${base}\n  - title: Gamma works\n    due: 2026-12-03`, `${base}\n  - title: Delta works\n    due: 2026-12-04`],
    ] as const;
    for (const [ours, theirs] of pairs) {
      const labels = ['ours', 'base', 'theirs'].flatMap((name) => ['-L', name]);
      const byGit = run(['git', 'merge-file', ...labels, 'ours', 'base', 'theirs'], ours, theirs);
      assert.equal(run([process.execPath, cli, 'merge', 'base', 'ours', 'theirs'], ours, theirs), byGit);
      assert.match(byGit, /<<<<<<< ours/);
    }
  });

  it('keeps every byte of what is not UTF-8, with and without a conflict', () => {
    const run = (...versions: readonly [string, string, string]): readonly [number | null, string] => {
      for (const [at, name] of ['base', 'ours', 'theirs'].entries())
        writeFileSync(path.join(folder, name), versions[at] ?? '', 'latin1');
      const { status } = spawnSync(process.execPath, [cli, 'merge', 'base', 'ours', 'theirs'], { cwd: folder });
      return [status, readFileSync(path.join(folder, 'ours'), 'latin1')];
    };
    const latin = plan.replace('Acme GmbH', 'M\xfcller GmbH');
    const [early, late] = [latin.replace('2031-07-01', '2031-07-08'), latin.replace('2031-07-01', '2031-07-15')];
    assert.deepEqual(run(latin, latin, early), [0, early]);
    const [code, text] = run(latin, early, late);
    assert.equal(code, 1);
    assert.match(text, /M\xfcller GmbH[^]*2031-07-08[^]*=======[^]*2031-07-15/);
  });

  it('wants three files that can be read', () => {
    const run = (...args: string[]): readonly [number | null, string] => {
      const { status, stderr } = spawnSync(process.execPath, [cli, 'merge', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return [status, stderr];
    };
    const [two, why] = run('milestones.yaml', 'milestones.yaml');
    assert.equal(two, 2);
    assert.match(why, /wants three files: BASE OURS THEIRS/);
    const [gone, whyGone] = run('milestones.yaml', 'milestones.yaml', 'gone.yaml');
    assert.equal(gone, 2);
    assert.match(whyGone, /gone\.yaml/);
    assert.equal(run('milestones.yaml', 'milestones.yaml', 'milestones.yaml', '--marker-size', 'x')[0], 2);
    assert.equal(readFileSync(file(), 'utf8'), plan);
  });
});
