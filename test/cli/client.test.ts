import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const cwd = path.join(process.cwd(), 'test/cli/client');
const cli = path.join(process.cwd(), 'dist/cli.js');
const today = ['--today', '2026-11-30'];

function run(
  args: readonly string[],
  input = '',
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', input });
  return { code: status, out: stdout, err: stderr };
}

function golden(name: string): string {
  return readFileSync(path.join(cwd, name), 'utf8');
}

describe('what a client gets, on the command line', () => {
  for (const format of ['html', 'markdown', 'text', 'ics', 'csv', 'json', 'mermaid']) {
    it(`is exported as ${format}, byte for byte`, () => {
      const to = ['export', 'milestones.yaml', '--to', format, '--for', 'client', '--reply-to', 'sam@example.com'];
      const { code, out, err } = run([...to, ...today]);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(out, golden(`copy.${format}`));
    });
  }

  it('is reported, byte for byte', () => {
    assert.equal(run(['report', 'milestones.yaml', ...today]).out, golden('report.md'));
    assert.equal(run(['report', 'milestones.yaml', '--to', 'html', ...today]).out, golden('report.html'));
  });

  it('comes in the language that is asked for, from the day that is asked for', () => {
    const { out } = run([
      'report',
      'milestones.yaml',
      '--language',
      'de',
      '--since',
      '2026-11-26',
      '--to',
      'text',
      ...today,
    ]);
    assert.match(out, /^Gefährdet: „Card payments work in the staging checkout“/);
    assert.match(out, /^Zuletzt versprochen\n-+\n\nnichts$/m);
    assert.match(out, /30\. November 2026\n$/);
  });

  it('is reported in the form of a template beside the plan, and says what is wrong with it', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-template-'));
    try {
      const plan = path.join(folder, 'milestones.yaml');
      copyFileSync(path.join(cwd, 'milestones.yaml'), plan);
      const template = path.join(folder, 'report.template.md');
      writeFileSync(template, '# News of {{project}}\n\n{{done}}\n\nYours, {{me}}\n');
      const { code, out, err } = run(['report', plan, ...today]);
      assert.equal(code, 0);
      assert.equal(
        out,
        '# News of Storefront relaunch\n\n- “Staging environment deploys from main”, 26 November 2026\n\nYours, {{me}}\n',
      );
      assert.match(err, /report\.template\.md: Line 5: \{\{me\}\} is no placeholder of a report; there are/);
      writeFileSync(template, '\n');
      const usual = run(['report', plan, ...today]);
      assert.equal(usual.out, golden('report.md'));
      assert.match(usual.err, /It is empty, so that the report has its usual form\./);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has what is private only for oneself', () => {
    const csv = run(['export', 'milestones.yaml', '--to', 'csv', ...today]).out;
    assert.match(csv, /,owner,estimate,/);
    assert.match(run(['export', 'milestones.yaml', '--to', 'text', '--for', 'me', ...today]).out, /Estimate: 24h/);
    assert.equal(run(['export', 'milestones.yaml', '--to', 'json', ...today]).out.includes('"rate": 90'), true);
  });

  it('is refused in a sentence where it cannot be made', () => {
    for (const [args, reason] of [
      [['export', 'milestones.yaml'], /wants a format: --to html\|/],
      [['export', '../workspace/compose.yaml', '--to', 'text'], /no plan in .*compose\.yaml/],
      [['report', 'milestones.yaml', '--since', 'last week'], /--since wants a day/],
      [['report', 'milestones.yaml', '--language', 'it'], /--language wants one of en, de, fr, es/],
      [['reply', 'milestones.yaml', '--mail', 'nowhere.eml'], /There is no file or folder nowhere\.eml/],
    ] as const) {
      const { code, out, err } = run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, reason);
    }
  });

  it('is nothing of a plan of which a part cannot be read, which is said with its line', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-broken-'));
    try {
      const head = 'project: Shop\nclient: Acme\nmilestones:\n  - id: M1\n    title: Page is live\n';
      const broken = {
        conflict: `${head}<<<<<<< ours\n    due: 2026-12-01\n=======\n    due: 2026-12-24\n>>>>>>> theirs\n`,
        documents: `${head}---\nproject: Other\nmilestones:\n  - title: Search works\n`,
        nested: `${head}    amount: [\n`,
      };
      for (const [name, text] of Object.entries(broken)) {
        const plan = path.join(folder, `${name}.yaml`);
        writeFileSync(plan, text);
        const commands = [
          ['export', '--to', 'html'],
          ['export', '--document', 'closing'],
          ['report'],
          ['verify'],
          ['schedule'],
        ] as const;
        for (const [command, ...options] of commands) {
          const { code, out, err } = run([command, plan, ...options]);
          assert.deepEqual([code, out], [2, ''], command);
          assert.match(
            err,
            new RegExp(`is not one valid YAML document \\(line \\d+\\), so that “milepost ${command}”`),
          );
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('takes no option that it would not heed, and only an address to answer to', () => {
    for (const [args, why] of [
      [['schedule', 'milestones.yaml', '--to', 'html'], /“milepost schedule” takes no --to; export and report do\./],
      [['export', 'milestones.yaml', '--to', 'html', '--milestone', 'M1'], /--milestone is for --document/],
      [['export', 'milestones.yaml', '--to', 'html', '--reply-to', 'nonsense'], /--reply-to wants a mail address/],
    ] as const) {
      const { code, out, err } = run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, why);
    }
    const { out } = run([
      'export',
      'milestones.yaml',
      '--to',
      'html',
      '--reply-to',
      'Sam Lee <sam+m@example.com>',
      ...today,
    ]);
    assert.match(out, /href="mailto:sam%2Bm@example\.com\?/);
    assert.doesNotMatch(out, /mailto:Sam/);
  });

  it('is a page and a chart also with a day at the end of time, which is left out of the picture', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-far-'));
    try {
      const plan = path.join(folder, 'milestones.yaml');
      const days = ['start: 2026-12-01, due: 9999-12-31', 'due: 0000-01-01', 'start: 2026-12-01, due: 2026-12-20'];
      const milestones = days.map((one, at) => `  - { id: M${at}, title: Page ${at} is live, ${one} }\n`).join('');
      writeFileSync(plan, `project: Shop\nclient: Acme\nmilestones:\n${milestones}`);
      const { code, out } = run(['export', plan, '--to', 'html', ...today]);
      assert.equal(code, 0);
      assert.match(out, /<desc[^>]*>M2 Page 2 is live, 20 Dec<\/desc>/);
      assert.match(out, /31 December 9999/);
      assert.equal(run(['export', plan, '--to', 'mermaid', ...today]).code, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says of a page that is too heavy for a mail how large it is', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-heavy-'));
    try {
      const plan = path.join(folder, 'milestones.yaml');
      const milestones = Array.from(
        { length: 500 },
        (_, at) => `  - { id: M${at}, title: Page ${at} is live, due: 2026-12-20 }\n`,
      );
      writeFileSync(plan, `project: Shop\nclient: Acme\nmilestones:\n${milestones.join('')}`);
      const { code, out, err } = run(['export', plan, '--to', 'html', ...today]);
      assert.equal(code, 0);
      assert.match(out, /Page 499 is live/);
      assert.match(err, /: the copy has \d+(?:\.\d)? [kM]B, too much for some mail programs\.\n$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  describe('made of a plan of its own', () => {
    let folder: string;
    before(() => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-client-'));
    });
    after(() => rmSync(folder, { recursive: true }));

    const of = (plan: string, ...args: readonly string[]): ReturnType<typeof run> => {
      const place = path.join(folder, 'milestones.yaml');
      writeFileSync(place, `project: Shop\nclient: Acme\ncurrency: EUR\n${plan}`);
      const [command = '', ...rest] = args;
      return run([command, place, ...rest, ...today]);
    };

    it('says which values are left out, and adds nothing up without them', () => {
      const plan =
        'milestones:\n  - { id: A, title: Cart, amount: 1000 USD }\n  - { id: B, title: Mails, amount: 500 }\n';
      const copy = of(plan, 'export', '--to', 'text');
      assert.match(copy.err, /milestones\.yaml:5: “1000 USD” cannot be read as amount, so that it is left out/);
      assert.match(copy.out, /Price: €500\.00/);
      assert.doesNotMatch(copy.out, /Total price/);
      for (const document of ['closing', 'proof']) {
        const { err, out } = of(plan, 'export', '--document', document, '--to', 'text');
        assert.match(err, /“1000 USD” cannot be read/);
        assert.doesNotMatch(out, /Not invoiced yet/, document);
      }
      assert.match(
        of('milestones: [{ title: Cart, due: 2026-13-40 }]\n', 'report').err,
        /:4: “2026-13-40” cannot be read as due/,
      );
    });

    it('says the total that was agreed, in the copy as in the closing note', () => {
      const plan = 'total: 9600\nmilestones:\n  - { title: Cart, amount: 2400 }\n  - { title: Mails }\n';
      assert.match(of(plan, 'export', '--to', 'text').out, /^- Total price: €9,600\.00$/m);
      assert.match(of(plan, 'export', '--document', 'closing', '--to', 'text').out, /^- Agreed in total: €9,600\.00$/m);
    });

    it('says of a single day no span, and leaves no gap where there is nothing to say', () => {
      const one = 'milestones: [{ title: Cart, status: done, due: 2026-11-20, completed: 2026-11-20 }]\n';
      assert.match(of(one, 'export', '--to', 'text').out, /^- Period: 20 November 2026$/m);
      assert.match(of(one, 'export', '--document', 'closing', '--to', 'text').out, /^- Period: 20 November 2026$/m);
      const bare = of('milestones: [{ title: Cart }]\n', 'export', '--document', 'closing').out;
      assert.match(bare, /0 of 1 milestone done\./);
      assert.doesNotMatch(bare, /\n{3}/);
    });

    it('has no control characters, and none that turn the direction, in tables, titles of windows and proofs', () => {
      const plan = 'milestones: [{ id: A, title: "Ca\\u0007rt\\u202e", status: done, agreed: { date: 2026-11-01 } }]\n';
      const odd = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e]/;
      for (const args of [['export', '--to', 'csv', '--for', 'client'], ['export', '--to', 'csv'], ['verify']])
        assert.doesNotMatch(of(plan, ...args).out, odd, args.join(' '));
      const place = path.join(folder, 'odd.yaml');
      writeFileSync(place, 'project: "Sh\\u0007op\\u202e"\nmilestones: [{ title: Cart }]\n');
      assert.match(run(['report', place, '--to', 'html', ...today]).out, /<title>Shop<\/title>/);
      writeFileSync(place, 'project: ""\nmilestones: [{ title: Cart }]\n');
      assert.match(run(['report', place, '--to', 'html', ...today]).out, /<title>Under way; /);
      assert.match(run(['export', place, '--to', 'html', ...today]).out, /<h1>Milestones<\/h1>/);
    });
  });

  it('says in a sentence what the copy lacks', () => {
    const { code, err } = run(['export', 'bare.yaml', '--to', 'text', ...today]);
    assert.equal(code, 0);
    assert.match(err, /names no client/);
    assert.match(err, /amounts but no one currency/);
  });

  it('answers: a mail is read from standard input, and nothing is written', () => {
    const mail =
      'Subject: Re: M2 is ready\nFrom: Dana Ruiz <dana@example.com>\nDate: Mon, 30 Nov 2026 10:15:00 +0100\n\n' +
      'Approved, but please enlarge the logo.\n';
    const { code, out, err } = run(['reply', 'milestones.yaml', '--mail', '-', '--format', 'json', ...today], mail);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      from: { name: 'Dana Ruiz', address: 'dana@example.com' },
      date: '2026-11-30',
      milestones: [
        {
          id: 'M2',
          decision: 'approved-with-reservations',
          digest: 'absent',
          terms: null,
          points: ['Approved, but please enlarge the logo.'],
        },
      ],
      unclear: null,
    });
    assert.match(
      run(['reply', 'milestones.yaml', '--mail', '-', ...today], mail).out,
      /^From Dana Ruiz <dana@example\.com>, 2026-11-30\n\nM2 Card payments .*: approved with reservations/,
    );
  });

  it('answers with what is unclear for an empty mail', () => {
    const { code, out } = run(['reply', 'milestones.yaml', '--mail', '-', '--format', 'json'], '');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      from: null,
      date: null,
      milestones: [],
      unclear: 'It has no words of the client.',
    });
  });
});
