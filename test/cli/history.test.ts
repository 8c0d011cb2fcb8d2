import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.join(process.cwd(), 'dist/cli.js');

const first = `project: Shop
client: Acme GmbH
reported: 2026-05-20
milestones:
  - id: M1
    title: Checkout
    due: 2026-06-03
    acceptance: [p95 is below 300 ms]
    agreed: { date: 2026-05-10, by: Dana Ruiz, due: 2026-06-03 }
  - id: M2
    title: Invoices arrive by mail
    due: 2026-07-01
`;

const moved = first
  .replace('due: 2026-06-03\n    acceptance', 'due: 2026-06-10\n    acceptance')
  .replace(
    'due: 2026-06-03 }\n',
    'due: 2026-06-03 }\n    changes: [{ date: 2026-05-28, field: due, from: 2026-06-03, to: 2026-06-10, reason: keys came late }]\n',
  );

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Finding {
  readonly code: string;
  readonly milestone: string | null;
  readonly fixes: readonly string[];
  readonly range: { readonly start: { readonly line: number } };
}

describe('the history on the command line', function () {
  let folder = '';

  const run = (...args: string[]): Run => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '--today', '2026-05-30'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  };
  const write = (text: string, name = 'milestones.yaml'): void => writeFileSync(path.join(folder, name), text);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', HOME: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const commit = (message: string, day: string): void => {
    git('add', '-A');
    execFileSync(
      'git',
      [
        '-c',
        'user.name=T',
        '-c',
        'user.email=t@example.com',
        'commit',
        '-q',
        '--no-verify',
        '--allow-empty',
        '-m',
        message,
      ],
      {
        cwd: folder,
        env: {
          ...process.env,
          HOME: folder,
          GIT_AUTHOR_DATE: `${day}T12:00:00`,
          GIT_COMMITTER_DATE: `${day}T12:00:00`,
        },
      },
    );
  };
  const codesIn = (out: string): readonly string[] =>
    (JSON.parse(out) as { files: { findings: Finding[] }[] }).files.flatMap(({ findings }) =>
      findings.filter(({ code }) => code.startsWith('change.')).map(({ code, milestone }) => `${code} ${milestone}`),
    );

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'milepost-'));
    git('init', '-q', '-b', 'main');
    write(first);
    commit('Plan', '2026-05-11');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('tells what changed since a commit, in sentences and as JSON', () => {
    write(moved);
    assert.deepEqual(run('changes', 'milestones.yaml', '--since', 'HEAD'), {
      code: 0,
      out: '# What changed in Shop\n\nSince HEAD.\n\n## M1 · Checkout\n\n- Checkout moved from 3 to 10 June (keys came late).\n',
      err: '',
    });
    const { files } = JSON.parse(run('changes', 'milestones.yaml', '--since', 'main', '--format', 'json').out);
    const { path: place, since, changes, notes } = files[0];
    assert.deepEqual(
      [place, since.kind, since.ref, since.day, notes],
      ['milestones.yaml', 'commit', 'main', '2026-05-11', []],
    );
    assert.deepEqual(changes, [
      {
        kind: 'changed',
        milestone: 'M1',
        title: 'Checkout',
        key: 'due',
        entry: null,
        from: '2026-06-03',
        to: '2026-06-10',
        reason: 'keys came late',
        by: null,
        order: null,
        audience: 'client',
        sentence: 'Checkout moved from 3 to 10 June (keys came late).',
      },
    ]);
  });

  it('tells what changed since a day, the last report and the agreement', () => {
    write(moved);
    commit('Move', '2026-05-28');
    write(moved.replace('below 300 ms', 'below 400 ms'));
    const reworded = /A criterion of Checkout now reads “p95 is below 400 ms”, and no longer “p95 is below 300 ms”\./;
    const sinceDay = run('changes', '--since', '2026-05-28').out;
    assert.match(sinceDay, reworded);
    assert.doesNotMatch(sinceDay, /moved/);
    for (const since of ['report', '2026-05-27', 'agreement']) {
      const { out, code } = run('changes', '--since', since);
      assert.match(out, reworded, since);
      assert.match(out, /Checkout moved from 3 to 10 June \(keys came late\)\./, since);
      assert.equal(code, 0);
    }
    assert.match(run('changes', '--since', 'report').out, /^Since 20 May, the day of the last status report\.$/m);
  });

  it('takes what a merge brought as of the day of the merge', () => {
    git('checkout', '-q', '-b', 'side');
    write(moved);
    commit('Move', '2026-05-18');
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-commit', '--no-ff', 'side');
    commit('Merge', '2026-05-25');
    assert.match(run('changes', 'milestones.yaml', '--since', '2026-05-20').out, /Checkout moved from 3 to 10 June/);
    assert.match(run('changes', 'milestones.yaml', '--since', '2026-05-25').out, /Nothing changed/);
  });

  it('says in a sentence with what it cannot compare', () => {
    for (const [since, reason] of [
      ['nowhere', /^There is no commit, branch, tag or file “nowhere”\.$/m],
      ['--since=-x', /“-x”/],
      ['2026-02-30', /^--since wants a day that exists, and not “2026-02-30”\.$/m],
      ['.', /^“\.” is a folder; name a commit, a branch, a tag or a file\.$/m],
    ] as const) {
      const { code, err, out } = run('changes', ...(since.startsWith('--') ? [since] : ['--since', since]));
      assert.match(err, reason, since);
      assert.deepEqual([code, out], [2, ''], since);
    }
    assert.match(run('changes').err, /wants --since/);
    assert.deepEqual(run('changes', '--since', '2026-01-01').out, 'milestones.yaml did not exist on 2026-01-01.\n');
    write(first.replace('reported: 2026-05-20\n', ''));
    assert.match(run('changes', '--since', 'report').out, /does not say when the last status report was/);
    write(first.replace('date: 2026-05-10, ', ''));
    assert.match(run('changes', '--since', 'agreement').out, /M1: its agreement has no day/);
    write(first.replace('due: 2026-06-03 }', 'due: 2026-06-03, scope: "5f1c9ad2" }'));
    assert.match(run('changes', '--since', 'agreement').out, /M1: the digests of its agreement cannot be read/);
  });

  it('judges the difference to a commit, a branch, a tag and a file', () => {
    write(moved.replace('below 300 ms', 'below 400 ms').replace(', reason: keys came late', ''));
    git('tag', 'v1');
    git('branch', 'agreed');
    write(first, 'old.yaml');
    for (const ref of ['HEAD', 'main', 'agreed', 'v1', 'old.yaml']) {
      const { code, out, err } = run('check', 'milestones.yaml', '--against', ref, '--format', 'json');
      assert.deepEqual(
        [codesIn(out), code, err],
        [['change.due-without-reason M1', 'change.agreed-words M1'], 1, ''],
        ref,
      );
    }
    const { findings } = JSON.parse(run('check', 'milestones.yaml', '--against', 'v1', '--format', 'json').out)
      .files[0];
    const words = (findings as Finding[]).find(({ code }) => code === 'change.agreed-words');
    assert.deepEqual([words?.range.start.line, words?.fixes], [7, ['Restore This']]);
    assert.match(
      run('check', '--against', 'v1', '--format', 'github').out,
      /^::error file=milestones\.yaml,line=8,.*title=change\.agreed-words::/m,
    );
    assert.match(
      run('check', 'milestones.yaml', '--against', 'v1').out,
      /^milestones\.yaml:8:18 +error +change\.agreed-words {2}/m,
    );
    // Without the words it is a warning, and `--fail-on` decides.
    write(moved.replace(', reason: keys came late', ''));
    assert.equal(run('check', 'milestones.yaml', '--against', 'HEAD').code, 0);
    assert.equal(run('check', 'milestones.yaml', '--against', 'HEAD', '--fail-on', 'warning').code, 1);
  });

  it('says that all is gone of a plan that was emptied', () => {
    for (const text of ['', '# later\n']) {
      write(text);
      const { out } = run('check', 'milestones.yaml', '--against', 'HEAD', '--format', 'json');
      const [file] = (JSON.parse(out) as { files: { findings: Finding[] }[] }).files;
      assert.deepEqual(
        file?.findings.map(({ code }) => code),
        ['change.rewritten'],
      );
    }
  });

  it('says that all is gone of a plan that was deleted, and nothing of one that was moved', () => {
    mkdirSync(path.join(folder, 'shop'));
    git('mv', 'milestones.yaml', 'shop/milestones.yaml');
    assert.deepEqual(codesIn(run('check', '--against', 'HEAD', '--format', 'json').out), []);
    git('mv', 'shop/milestones.yaml', 'milestones.yaml');
    rmSync(path.join(folder, 'milestones.yaml'));
    const { code, out } = run('check', '--against', 'HEAD', '--fail-on', 'warning');
    assert.match(out, /^milestones\.yaml:1:1 +warning +change\.rewritten/m);
    assert.equal(code, 1);
    assert.equal(run('check', '--against', 'HEAD', '--format', 'github', '--fail-on', 'warning').code, 1);
    assert.equal(run('check', '--fail-on', 'warning').code, 0);
  });

  it('asks the commits whether a day in the past is borne out', () => {
    commit('Later', '2026-05-20');
    execFileSync(
      'git',
      ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-q', '--allow-empty', '-m', 'M2: Mails'],
      {
        cwd: folder,
        env: { ...process.env, GIT_AUTHOR_DATE: '2026-05-18T12:00:00', GIT_COMMITTER_DATE: '2026-05-18T12:00:00' },
      },
    );
    write(`${first}    status: done\n    completed: 2026-05-17\n`);
    commit('Empty', '2026-05-25');
    write(`${first}    status: done\n    completed: 2026-05-16\n`);
    assert.deepEqual(codesIn(run('check', '--against', 'HEAD', '--format', 'json').out), ['change.backdated M2']);
    write(`${first}    status: done\n    completed: 2026-05-18\n`);
    assert.deepEqual(codesIn(run('check', '--against', 'HEAD', '--format', 'json').out), []);
    write(first, 'old.yaml');
    write(`${first}    status: done\n    completed: 2026-05-16\n`);
    assert.deepEqual(codesIn(run('check', 'milestones.yaml', '--against', 'old.yaml', '--format', 'json').out), []);
  });

  it('compares a plan that was renamed and moved with what it was', () => {
    mkdirSync(path.join(folder, 'ü b'));
    git('mv', 'milestones.yaml', 'ü b/milestones.yml');
    write(first.replace('300 ms', '500 ms'), 'ü b/milestones.yml');
    commit('Move', '2026-05-28');
    const { code, out } = run('check', 'ü b/milestones.yml', '--against', 'HEAD~1');
    assert.equal(code, 1);
    assert.match(out, /change\.agreed-words/);
    const { out: told } = run('changes', 'ü b/milestones.yml', '--since', 'HEAD~1');
    assert.match(told, /now reads “p95 is below 500 ms”/);
  });

  it('judges nothing where there was no plan, and says so', () => {
    write('project: New\nmilestones: [{ id: A, title: Login works, due: 2026-12-01 }]\n', 'milestones.yml');
    const { err, code } = run('check', 'milestones.yml', '--against', 'HEAD');
    assert.deepEqual([err, code], ['milestones.yml did not exist in HEAD, so it is compared with nothing.\n', 0]);
    write('services: { web: { image: x } }\n');
    commit('No plan', '2026-05-12');
    write(first);
    assert.match(run('check', 'milestones.yaml', '--against', 'HEAD').err, /was no plan in HEAD/);
    write('project: [\n');
    commit('Broken', '2026-05-13');
    write(first);
    assert.match(run('check', 'milestones.yaml', '--against', 'HEAD').err, /compared with nothing/);
    rmSync(path.join(folder, '.git'), { recursive: true });
    git('init', '-q');
    assert.match(run('check', 'milestones.yaml', '--against', 'HEAD').err, /^There is no commit yet/);
    assert.equal(run('check', 'milestones.yaml', '--against', 'HEAD').code, 0);
  });

  it('checks the plans all the same where the version does not exist, and fails', () => {
    write(first, 'milestones.yml');
    for (const ref of ['nowhere', 'main..HEAD', 'HEAD:milestones.yaml', '']) {
      const { code, out, err } = run('check', `--against=${ref}`);
      assert.equal(err, `There is no commit, branch, tag or file “${ref}”.\n`);
      assert.match(out, /in 2 plans with 4 milestones\.$/m);
      assert.equal(code, 2);
    }
    rmSync(path.join(folder, '.git'), { recursive: true });
    assert.match(run('check', 'milestones.yaml', '--against', 'main').err, /^milestones\.yaml is in no git repository/);
  });

  it('says that a clone is shallow where a version is not in it', () => {
    write(moved);
    commit('Move', '2026-05-28');
    const whole = folder;
    folder = mkdtempSync(path.join(tmpdir(), 'milepost-'));
    git('clone', '-q', '--depth', '1', `file://${whole}`, '.');
    assert.match(run('check', '--against', 'HEAD~1').err, /This clone is shallow: fetch the rest of its history first/);
    assert.match(run('changes', '--since', '2026-05-12').out, /did not exist on 2026-05-12\. This clone is shallow/);
    rmSync(whole, { recursive: true });
  });

  it('follows a link to the plan, and works from a folder inside', () => {
    write(moved.replace('below 300 ms', 'below 400 ms'));
    symlinkSync('milestones.yaml', path.join(folder, 'link.yaml'));
    assert.deepEqual(codesIn(run('check', 'link.yaml', '--against', 'HEAD', '--format', 'json').out), [
      'change.agreed-words M1',
    ]);
    const outside = spawnSync(
      process.execPath,
      [cli, 'check', path.join(folder, 'milestones.yaml'), '--against', 'HEAD', '--format', 'json'],
      { cwd: tmpdir(), encoding: 'utf8' },
    );
    assert.deepEqual(codesIn(outside.stdout), ['change.agreed-words M1']);
  });

  it('gives out SARIF 2.1.0 with a rule for each result', () => {
    write(moved.replace('below 300 ms', 'below 400 ms'), 'milestones.yaml');
    const { version, runs } = JSON.parse(run('check', '--against', 'HEAD', '--format', 'sarif').out);
    assert.equal(version, '2.1.0');
    const [{ tool, results }] = runs;
    const result = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'change.agreed-words');
    assert.equal(tool.driver.rules[result.ruleIndex].id, 'change.agreed-words');
    assert.deepEqual(result.locations[0].physicalLocation, {
      artifactLocation: { uri: 'milestones.yaml' },
      region: { startLine: 8, startColumn: 18, endLine: 8, endColumn: 37 },
    });
    assert.deepEqual([result.level, result.properties], ['error', { milestone: 'M1' }]);
    assert.deepEqual(JSON.parse(run('check', 'old.yaml', '--format', 'sarif').out).runs[0].results, []);
  });

  describe('the hook of the guide', () => {
    const guide = readFileSync(path.join(process.cwd(), 'docs/guard.md'), 'utf8');
    const script = /```sh\n(#!\/bin\/sh\n[^`]*)```/.exec(guide)?.[1] ?? assert.fail('there is a hook');

    const tryToCommit = (): Run => {
      git('add', '-A');
      const { status, stdout, stderr } = spawnSync(
        'git',
        ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'x'],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, HOME: folder },
        },
      );
      return { code: status, out: stdout, err: stderr };
    };

    beforeEach(() => {
      const hook = path.join(folder, '.git/hooks/pre-commit');
      // The command stands for wherever the tool is.
      writeFileSync(hook, script.replaceAll('node /path/to/milepost/dist/cli.js', `'${process.execPath}' '${cli}'`));
      chmodSync(hook, 0o755);
    });

    it('stops a commit that changes agreed words, and says which', () => {
      write(first.replace('below 300 ms', 'below 400 ms'));
      const { code, out, err } = tryToCommit();
      assert.notEqual(code, 0);
      assert.match(out + err, /change\.agreed-words/);
      assert.match(git('log', '--format=%s'), /^Plan\n$/);
    });

    it('lets a commit pass that moves a day with a reason', () => {
      write(moved);
      assert.equal(tryToCommit().code, 0);
      assert.match(git('log', '--format=%s'), /^x\nPlan\n$/);
    });

    it('judges what is to be committed, and not what is still being worked on', () => {
      write(moved);
      git('add', '-A');
      write(moved.replace('below 300 ms', 'below 400 ms'));
      const { status } = spawnSync(
        'git',
        ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'x'],
        { cwd: folder, env: { ...process.env, HOME: folder } },
      );
      assert.equal(status, 0);
    });

    it('lets the first commit of a repository pass', () => {
      rmSync(path.join(folder, '.git/refs/heads/main'));
      git('update-ref', '-d', 'HEAD');
      assert.equal(tryToCommit().code, 0);
    });
  });
});
