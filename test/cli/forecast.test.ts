import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const cwd = path.join(process.cwd(), 'test/cli/forecast');
const cli = path.join(process.cwd(), 'dist/cli.js');

function schedule(...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'schedule', ...args, '--today', '2026-11-30'], {
    cwd,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout;
}

describe('the forecast on the command line', () => {
  const likelyOf = (out: string): unknown =>
    (JSON.parse(out) as { files: { milestones: { id: string; likely: unknown }[] }[] }).files.map(({ milestones }) =>
      milestones.map(({ id, likely }) => [id, likely]),
    );

  it('rests on general experience where a plan is alone', () => {
    // 7 to 11 December are five days; times 0.8262, 1.8912 and 2.1152 they are 5, 10 and 11 begun ones.
    assert.deepEqual(likelyOf(schedule('next.yaml', '--format', 'json')), [
      [
        ['B1', { from: '2026-12-11', to: '2026-12-18', fourInFive: '2026-12-21', n: 0 }],
        ['B2', null],
      ],
    ]);
    assert.match(
      schedule('next.yaml'),
      /^Forecast, from general experience alone: none of your milestones .*:\nlikely +from +to +4 in 5 by\nB1 +2026-12-11 +2026-12-18 +2026-12-21\nall +2026-12-11 +2026-12-18 +2026-12-21$/m,
    );
  });

  it('rests on the milestones of all plans that are given', () => {
    // Of past.yaml count A1 to A3, with ratios of 1, 1.5 and 2. m = 0.284455, s · √(1 + 1/7) = 0.456718, and t(7) at chances of 1 in 4,
    // 3 in 4 and 4 in 5 is -0.7111, 0.7111 and 0.8960: factors of 0.9605, 1.8390 and 2.0011, and 5, 10 and 11 days.
    // A4 is changed by an order, A5 has no start, A6 is not done on a day.
    const [, next] = likelyOf(schedule('past.yaml', 'next.yaml', '--format', 'json')) as unknown[][];
    assert.deepEqual(next?.[0], ['B1', { from: '2026-12-11', to: '2026-12-18', fourInFive: '2026-12-21', n: 3 }]);
    assert.match(
      schedule('past.yaml', 'next.yaml'),
      /^Forecast, from 3 of your milestones; few, so general experience counts for 4 of 7:$/m,
    );
  });

  it('is silent where no milestone has a start and a due day', () => {
    assert.doesNotMatch(schedule('past.yaml'), /Forecast|likely/);
  });
});
