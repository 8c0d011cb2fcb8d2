import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cwd = path.join(process.cwd(), 'test/cli/workspace');
const cli = path.join(process.cwd(), 'dist/cli.js');

function run(...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('command line', () => {
  it('finds the plans below the folder, in the order of their paths', () => {
    const { code, out, err } = run('check', '--today', '2026-11-24');
    assert.equal(err, '');
    assert.deepEqual(
      out.split('\n').map((line) => line.split(/ {2,}/).slice(0, 3).join(' ')),
      [
        'docs/milestones.yml:3:51 information smart.time-bound.overdue',
        'docs/milestones.yml:3:75 error plan.unknown-reference',
        '',
        'milestones.yaml:3:22 information smart.specific.vague-verb',
        '',
        '1 error, 2 information in 2 plans with 2 milestones.',
        '',
      ],
    );
    assert.equal(code, 1);
  });

  it('finds the plans of a folder that is named, each once', () => {
    const { code, out, err } = run('check', 'docs', './docs/', './docs/milestones.yml', cwd, '--today', '2026-11-24');
    assert.equal(err, '');
    assert.match(out, /^docs\/milestones\.yml:3:51 /);
    assert.match(out, /in 2 plans with 2 milestones\.$/m);
    assert.equal(code, 1);
  });

  it('follows links to plans, and none to folders, which may lead in circles', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'milepost-'));
    try {
      symlinkSync(path.join(cwd, 'docs/milestones.yml'), path.join(folder, 'milestones.yml'));
      symlinkSync('nowhere.yaml', path.join(folder, 'milestones.yaml'));
      symlinkSync(folder, path.join(folder, 'again'));
      const { out, err } = run('check', folder, '--today', '2026-11-24');
      assert.equal(err, '');
      assert.match(out, /\/milestones\.yml:3:51 .*in 1 plan with 1 milestone\.$/ms);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says that a folder that is named has no plan, and checks the rest', () => {
    const { code, out, err } = run('check', 'empty', 'docs', '--today', '2026-11-24');
    assert.equal(err, 'There is no milestones.yaml or milestones.yml in empty or below it.\n');
    assert.match(out, /^docs\/milestones\.yml:3:51 /);
    assert.equal(code, 2);
  });

  it('gives out JSON in its agreed shape, as editors count: without the byte order mark', () => {
    const { code, out } = run('check', 'milestones.yaml', 'compose.yaml', '--format', 'json', '--today', '2026-11-24');
    const report = JSON.parse(out) as { readonly files: readonly { readonly findings: readonly unknown[] }[] };
    assert.deepEqual(report.files[0]?.findings[0], {
      code: 'smart.specific.vague-verb',
      severity: 'information',
      milestone: 'M1',
      message: '“Improve” does not say what is enough; say what will be different, and by how much.',
      range: { start: { line: 2, character: 21 }, end: { line: 2, character: 28 } },
      fixes: ['Add “from … to …”'],
    });
    assert.deepEqual(report.files[1], { path: 'compose.yaml', milestones: 0, findings: [] });
    assert.equal(code, 0);
  });

  it('knows which countries and states have public holidays', () => {
    const { code, out, err } = run('check', 'holidays.yaml', '--today', '2026-11-24');
    assert.equal(err, '');
    assert.match(out, /^holidays\.yaml:2:23 +error +plan\.invalid-value .*“DE-BY-X”/m);
    assert.match(out, /^1 error in 1 plan/m);
    assert.equal(code, 1);
  });

  it('fails from the severity that is asked for', () => {
    const args = ['check', 'milestones.yaml', '--today', '2026-11-24', '--fail-on'];
    assert.equal(run(...args, 'information').code, 1);
  });

  it('says in one sentence what it cannot read, and reads the rest', () => {
    const { code, out, err } = run('check', 'binary.dat', 'nowhere.yaml', 'compose.yaml');
    assert.equal(err, 'binary.dat cannot be read: it is no text in UTF-8.\nThere is no file or folder nowhere.yaml.\n');
    assert.match(out, /^no plan in compose\.yaml$/m);
    assert.equal(code, 2);
  });

  it('never drops a file with project and milestones without a word', () => {
    const { code, out, err } = run('check', 'doubtful.yaml', 'milestones.yaml', '--today', '2026-11-24');
    assert.match(err, /^doubtful\.yaml has “project” and “milestones”, but /);
    assert.match(out, /^no plan in doubtful\.yaml$/m);
    assert.match(out, /in 1 plan with 1 milestone\.$/m);
    assert.equal(code, 2);
  });

  it('says that a plan whose keys YAML does not read as such is not checked', () => {
    const { code, err } = run('check', 'disguised.yaml');
    assert.match(err, /^disguised\.yaml has “project” and “milestones”, but not as keys at its top/);
    assert.equal(code, 2);
  });

  it('adopts a file, and says what it changed and what is left', () => {
    const { code, out, err } = run('adopt', 'foreign.yaml');
    assert.equal(
      out,
      'project: Shop\nmilestones:\n  - id: M1\n    title: Orders arrive\n    status: on hold\n  - title: Refunds arrive\n    depends_on: [M1]\n',
    );
    assert.match(err, /^“name” is now “title” \(2 times\)\.$/m);
    assert.match(err, /^line 5: “on hold” does not fit “status”, /m);
    assert.equal(code, 0);
    const folder = mkdtempSync(path.join(tmpdir(), 'milepost-'));
    try {
      const written = path.join(folder, 'milestones.yaml');
      assert.match(run('adopt', 'foreign.yaml', '-o', written).err, /milestones\.yaml:5:13: “on hold” /);
      assert.equal(readFileSync(written, 'utf8'), out);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says why it adopts no file', () => {
    for (const [args, reason] of [
      [['compose.yaml'], /^compose\.yaml cannot be adopted: it has no list of milestones/],
      [['nowhere.yaml'], /^There is no file or folder nowhere\.yaml/],
      [[], /^“milepost adopt” wants one file/],
    ] as const) {
      const { code, out, err } = run('adopt', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, reason);
    }
  });

  it('refuses what it does not understand', () => {
    for (const args of [['check', '--format', 'junit'], []]) {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /\w/);
    }
  });
});
