import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parsePlan } from '../../../../src/core/plan/parsePlan';
import { readScope, scopeDigests, writeScope } from '../../../../src/core/plan/promise/scopeDigest';

function scopeOf(milestone: string): string {
  const { plan } = parsePlan(`project: Shop\nmilestones:\n${milestone}`);
  assert.ok(plan.milestones[0]);
  return writeScope(scopeDigests(plan.milestones[0]));
}

function sha(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

describe('The digests of what was agreed', () => {
  const written = `  - title: Card payments work
    deliverables: [Staging deployment, Payment service]
    acceptance:
      - { text: p95 is below 300 ms, met: 2026-11-28 }
      - 20 of 20 cards pay
`;

  it('are the beginnings of SHA-256 over title, description, deliverables and acceptance, each sorted', () => {
    assert.equal(
      scopeOf(written),
      [
        sha('Card payments work'),
        '0',
        sha('Payment service\nStaging deployment'),
        sha('20 of 20 cards pay\np95 is below 300 ms'),
      ].join('-'),
    );
  });

  it('are the same for other quotes, folds, line ends, blanks, orders and states', () => {
    const other = `  - acceptance: ["20 of  20 cards pay", p95 is below 300 ms]
    status: done
    deliverables:
      - >
        Payment
        service
      - 'Staging deployment'
    title: |
      Card payments work
`;
    for (const text of [other, other.replaceAll('\n', '\r\n')]) assert.equal(scopeOf(text), scopeOf(written));
    assert.equal(scopeOf('  - title: Cafe\u0301\n'), scopeOf('  - title: Caf\u00e9\n'));
  });

  it('are read as they are written, and nothing else is', () => {
    assert.equal(readScope(scopeOf(written))?.description, '0');
    for (const wrong of ['', '5f1c9ad2', '5f1c9ad2-0-81b2c3d4', '5f1c9ad-0-81b2c3d4-77aa01ff', '1-2-3-4', 'x-0-0-0'])
      assert.equal(readScope(wrong), undefined, wrong);
  });
});
