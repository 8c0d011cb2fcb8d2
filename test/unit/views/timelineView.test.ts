import assert from 'node:assert/strict';
import { toDayNumber, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parseFromWebview } from '../../../src/protocol/timeline';
import { layoutFor, rowsInView, scrollToShow } from '../../../src/webview/timeline/layout';
import { centerOn, fitTo, panBy, sideOf, toDay, toX, zoomAt } from '../../../src/webview/timeline/scale';
import { ticksFor } from '../../../src/webview/timeline/ticks';
import { readViewState } from '../../../src/webview/timeline/viewState';

const dayOf = (text: string): number => toDayNumber(text as CalendarDate);

describe('parseFromWebview', () => {
  it('reads what the page sends', () => {
    const reveal = { type: 'reveal', uri: 'file:///a', revision: 3, key: 'file:///a#M1', focus: true };
    assert.deepEqual(parseFromWebview({ ...reveal, more: 1 }), reveal);
    assert.deepEqual(parseFromWebview({ type: 'ready' }), { type: 'ready' });
    assert.deepEqual(parseFromWebview({ type: 'more', have: 120 }), { type: 'more', have: 120 });
    const problem = { type: 'showProblem', uri: 'file:///a' };
    assert.deepEqual(parseFromWebview(problem), problem);
    assert.deepEqual(parseFromWebview({ type: 'createPlan' }), { type: 'createPlan' });
  });

  it('refuses everything else', () => {
    const reveal = { type: 'reveal', uri: 'file:///a', revision: 3, key: 'file:///a#M1', focus: true };
    const incomplete = ['reveal', 'more', 'showProblem'].map((type) => ({ type }));
    const others = [undefined, null, 'ready', {}, { type: 'other' }, ...incomplete];
    const bent = [{ revision: -1 }, { revision: 1.5 }, { revision: '3' }, { key: 7 }, { uri: 7 }, { focus: 'yes' }];
    for (const value of [...others, ...bent.map((change) => ({ ...reveal, ...change }))]) {
      assert.equal(parseFromWebview(value), undefined, JSON.stringify(value));
    }
  });
});

describe('the scale of the timeline', () => {
  const scale = { start: 20_000, pixelsPerDay: 10 };

  it('keeps the day under the pointer while zooming', () => {
    assert.equal(toDay(zoomAt(scale, 1.4, 200), 200), 20_020);
    assert.equal(zoomAt(scale, 1e9, 0).pixelsPerDay, 96);
    assert.equal(zoomAt(scale, 1e-9, 0).pixelsPerDay, 0.02);
  });

  it('pans, centres and fits', () => {
    assert.equal(panBy(scale, 100).start, 20_010);
    assert.equal(toX(centerOn(scale, 20_100, 400), 20_100.5), 200);
    const fitted = fitTo({ first: 20_000, last: 20_099 }, 800);
    assert.ok(toX(fitted, 20_000) >= 0 && toX(fitted, 20_100) <= 800);
  });

  it('knows on which side something lies', () => {
    const sides = [19_990, 20_000, 20_040].map((first) => sideOf(scale, { first, last: first + 9 }, 400));
    assert.deepEqual(sides, ['before', 'in', 'after']);
  });
});

describe('ticksFor', () => {
  const at = (pixelsPerDay: number): ReturnType<typeof ticksFor> =>
    ticksFor({ start: dayOf('2026-11-18'), pixelsPerDay }, 800, 'en-GB');

  it('goes from days to years', () => {
    const levels = [60, 30, 10, 2, 0.5, 0.2].map((zoom) => at(zoom).level);
    assert.deepEqual(levels, ['day', 'day', 'week', 'month', 'quarter', 'year']);
  });

  it('starts at or before the left edge, with a name for it', () => {
    const axis = at(10);
    assert.deepEqual(axis.major[0], { day: dayOf('2026-11-01'), label: 'November 2026', short: 'Nov' });
    assert.deepEqual(axis.minor[0], { day: dayOf('2026-11-16'), label: '16', short: undefined });
    assert.equal(at(60).minor[0]?.label, 'Wed 18');
    assert.equal(at(0.5).minor[0]?.label, 'Q4');
  });

  it('stays readable however far one zooms out', () => {
    for (const zoom of [0.1, 0.05, 0.02]) {
      const { minor } = at(zoom);
      for (const [index, tick] of minor.slice(1).entries()) {
        assert.ok((tick.day - (minor[index]?.day ?? 0)) * zoom >= 40, `${tick.label} at ${zoom}`);
      }
    }
  });
});

describe('rows on screen', () => {
  const layout = layoutFor(1200);

  it('are the ones in view and a few around', () => {
    assert.deepEqual(rowsInView(layout, 0, 560, 5000), { first: 0, end: 28 });
    assert.deepEqual(rowsInView(layout, 28_000, 560, 5000), { first: 992, end: 1028 });
    assert.deepEqual(rowsInView(layout, 0, 560, 3), { first: 0, end: 3 });
  });

  it('scroll no further than they must', () => {
    assert.equal(scrollToShow(layout, 5, 0, 560), 0);
    assert.equal(scrollToShow(layout, 2, 280, 560), 56);
    assert.equal(scrollToShow(layout, 100, 0, 560), 101 * 28 - (560 - 44));
  });
});

describe('readViewState', () => {
  it('takes what it can use', () => {
    const empty = { scale: undefined, scrollTop: 0, planUri: undefined, activeKey: undefined, collapsed: [] };
    for (const stored of [undefined, 7, { scale: { start: 'x', pixelsPerDay: 2 }, scrollTop: NaN, collapsed: 'x' }]) {
      assert.deepEqual(readViewState(stored), empty);
    }
    const state = {
      scale: { start: 1, pixelsPerDay: 2 },
      scrollTop: 3,
      planUri: 'u',
      activeKey: 'k',
      collapsed: ['c'],
    };
    assert.deepEqual(readViewState(state), state);
  });
});
