import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const cwd = path.join(process.cwd(), 'test/golden/documents');
const cli = path.join(process.cwd(), 'dist/cli.js');

function run(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const given = ['export', 'milestones.yaml', ...args, '--today', '2026-11-30'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...given], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('documents for the client, on the command line', () => {
  it('are those of the plan, in the language and the form that are asked for', () => {
    for (const [args, name] of [
      [['--document', 'protocol', '--milestone', 'M2', '--to', 'html'], 'protocol.html'],
      [['--document', 'order', '--order', 'CO1', '--to', 'text', '--language', 'fr'], 'order.fr.txt'],
      [['--document', 'closing'], 'closing.md'],
    ] as const) {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(out, readFileSync(path.join(cwd, name), 'utf8'));
    }
  });

  it('are refused in a sentence where the plan does not say what they would be about', () => {
    for (const [args, reason] of [
      [['--document', 'letter'], /--document wants one of protocol, thanks, slip, order, closing, proof, /],
      [['--document', 'protocol'], /--document protocol wants to know of which milestone: --milestone M1\./],
      [['--document', 'order'], /--document order wants to know of which order: --order CO1\./],
      [['--document', 'protocol', '--milestone', 'M9'], /There is no milestone with the id M9 in the plan\./],
      [['--document', 'thanks', '--milestone', 'M2'], /M2 is not done/],
      [['--document', 'slip', '--milestone', 'M4'], /M4 has no moved due day/],
      [['--document', 'closing', '--to', 'ics'], /--to wants one of html, markdown, text/],
      [['--document', 'closing', '--for', 'me'], /for the client/],
      [['--document', 'proof', '--language', 'de'], /A proof pack is in English/],
    ] as const) {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, reason);
    }
  });
});
