import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { MilestoneRow, TimelineModel, TimelineRow } from '../../../src/core/views/timelineModel';
import { applyPatch, diffTimeline } from '../../../src/core/views/timelinePatch';
import { TimelineFeed } from '../../../src/features/timeline/timelineFeed';
import type { ToWebview } from '../../../src/protocol/timeline';

const row = (key: string, last = 0): MilestoneRow => ({
  kind: 'milestone',
  key,
  level: 2,
  title: key,
  label: key,
  status: 'planned',
  late: false,
  blocked: false,
  bar: { shape: 'point', first: last, last, derivedStart: false },
  when: `due ${last}`,
  facts: [`Due ${last}`],
  after: [],
});

const modelOf = (rows: readonly TimelineRow[], revision = 1): TimelineModel => ({
  today: 20_000,
  locale: 'en-GB',
  plans: [{ uri: 'u', name: 'U', revision, restDays: [5, 6], daysOff: [], holidays: [], range: { first: 0, last: 1 } }],
  rows,
  rowCount: rows.length,
  range: { first: 0, last: 1 },
});

/** Some of a few keys in any order, each with one of a few days: neighbours come, go, move and change. */
const models = fc
  .uniqueArray(fc.record({ key: fc.integer({ min: 0, max: 30 }), last: fc.integer({ min: 0, max: 3 }) }), {
    selector: ({ key }) => key,
    maxLength: 30,
  })
  .chain((rows) =>
    fc
      .record({
        plans: fc.uniqueArray(fc.constantFrom('u', 'v', 'w'), { maxLength: 3 }),
        revision: fc.integer({ min: 1, max: 3 }),
        today: fc.integer({ min: 20_000, max: 20_001 }),
      })
      .map(({ plans, revision, today }): TimelineModel => {
        const model = modelOf(rows.map(({ key, last }) => row(`k${key}`, last)));
        return {
          ...model,
          today,
          plans: plans.flatMap((uri) => model.plans.map((plan) => ({ ...plan, uri, revision }))),
        };
      }),
  );

/** The page: what it has after the messages, as VS Code carries them. */
class Page {
  model: TimelineModel | undefined;
  #number = 0;

  receive(message: ToWebview | undefined): void {
    if (!message) return;
    const sent = JSON.parse(JSON.stringify(message)) as ToWebview;
    if (sent.type === 'select' || sent.type === 'done') return;
    if (sent.type === 'model') this.model = sent.model;
    else {
      assert.equal(sent.number, this.#number + 1);
      assert.ok(this.model);
      this.model = applyPatch(this.model, sent.patch);
    }
    this.#number = sent.number;
  }
}

describe('patches of the timeline', () => {
  it('lead from any model to any other', () => {
    fc.assert(
      fc.property(models, models, (before, after) => {
        assert.deepEqual(applyPatch(before, diffTimeline(before, after)), after);
      }),
      { numRuns: 500 },
    );
  });

  it('name what changed, and nothing else', () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => row(key));
    const spliceTo = (...keys: string[]): unknown => {
      const next = keys.map((key) => (key.endsWith('!') ? row(key.slice(0, 1), 1) : row(key)));
      const { rows: splices } = diffTimeline(modelOf(rows), modelOf(next));
      return splices.map(({ at, remove, insert }) => [at, remove, insert.map(({ key }) => key).join('')]);
    };
    assert.deepEqual(spliceTo('a', 'b', 'c', 'd', 'e', 'f'), []);
    assert.deepEqual(spliceTo('a', 'b!', 'c', 'd', 'e!', 'f'), [
      [1, 1, 'b'],
      [4, 1, 'e'],
    ]);
    assert.deepEqual(spliceTo('a', 'c', 'd', 'x', 'e', 'f'), [
      [1, 1, ''],
      [4, 0, 'x'],
    ]);
    // One that moved down, and one that moved up.
    assert.deepEqual(spliceTo('b', 'c', 'd', 'a!', 'e', 'f'), [
      [0, 1, ''],
      [4, 0, 'a'],
    ]);
    assert.deepEqual(spliceTo('a', 'e!', 'b', 'c', 'd', 'f'), [
      [1, 0, 'e'],
      [4, 1, ''],
    ]);
  });
});

describe('the feed of the timeline', () => {
  const many = Array.from({ length: 3000 }, (_, index) => row(`k${index}`));

  it('brings the page to the last model, whatever came before, and also when it starts anew', () => {
    const steps = fc.array(fc.oneof(models, fc.constantFrom('more' as const, 'reload' as const)), { maxLength: 12 });
    fc.assert(
      fc.property(steps, models, (steps, last) => {
        const feed = new TimelineFeed();
        let page = new Page();
        for (const step of [...steps, last]) {
          if (step === 'reload') {
            page = new Page();
            feed.reset();
          } else if (step === 'more') page.receive(feed.more(page.model?.rows.length ?? 0));
          else page.receive(feed.show(step));
        }
        assert.deepEqual(page.model, JSON.parse(JSON.stringify(last)));
      }),
      { numRuns: 200 },
    );
  });

  it('sends first what a screen holds, and the rest when asked', () => {
    const feed = new TimelineFeed();
    const page = new Page();
    const model = modelOf(many);
    page.receive(feed.show(model));
    const first = page.model?.rows.length ?? 0;
    assert.ok(first >= 80 && first <= 200, `${first}`);
    assert.equal(page.model?.rowCount, 3000);
    // A change meanwhile reaches only the rows that the page has.
    const changed = modelOf(many.map((old, index) => (index === 10 || index === 2000 ? row(old.key, 7) : old)));
    page.receive(feed.show(changed));
    assert.equal(page.model?.rows.length, first);
    assert.equal(feed.more(first - 1), undefined);
    while (page.model && page.model.rows.length < page.model.rowCount) {
      const message = feed.more(page.model.rows.length);
      assert.ok(message);
      page.receive(message);
    }
    assert.deepEqual(page.model, changed);
    assert.equal(feed.more(3000), undefined);
  });

  it('sends one changed row as one row, and nothing for nothing', () => {
    const feed = new TimelineFeed();
    const model = modelOf(many.slice(0, 50));
    feed.show(model);
    assert.equal(feed.show(modelOf(many.slice(0, 50))), undefined);
    const message = feed.show(
      modelOf(
        many.slice(0, 50).map((old, index) => (index === 10 ? row('k10', 9) : old)),
        2,
      ),
    );
    assert.ok(message?.type === 'patch');
    assert.deepEqual(
      message.patch.rows.map(({ at, remove, insert }) => [at, remove, insert.length]),
      [[10, 1, 1]],
    );
    assert.deepEqual(message.patch.plans[0]?.insert[0]?.revision, 2);
  });
});
