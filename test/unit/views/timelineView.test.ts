import assert from 'node:assert/strict';
import { toDayNumber, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import type { MilestoneRow, TimelinePlanInfo } from '../../../src/core/views/timelineModel';
import { parseFromWebview } from '../../../src/protocol/timeline';
import { arrowPaths, linksOf } from '../../../src/webview/timeline/arrowPaths';
import { barLabelOf } from '../../../src/webview/timeline/barLabel';
import { actionForKey, keyHelp } from '../../../src/webview/timeline/keys';
import { labelWidths, layoutFor, rowsInView, scrollToShow } from '../../../src/webview/timeline/layout';
import {
  centerOn,
  fitTo,
  openingScale,
  panBy,
  showToday,
  sideOf,
  toDay,
  toX,
  zoomAt,
} from '../../../src/webview/timeline/scale';
import { marksOf } from '../../../src/webview/timeline/marksOf';
import { shadesFor } from '../../../src/webview/timeline/shades';
import { ticksFor } from '../../../src/webview/timeline/ticks';
import { visibleMarks } from '../../../src/webview/timeline/visibleMarks';
import { readPreferences, readViewState } from '../../../src/webview/timeline/viewState';

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
    assert.deepEqual(parseFromWebview({ type: 'copyNote', text: 'x' }), { type: 'copyNote' });
    const remember = { type: 'remember', hidesDone: true, labelWidth: 320 };
    assert.deepEqual(parseFromWebview(remember), remember);
  });

  it('refuses everything else', () => {
    const reveal = { type: 'reveal', uri: 'file:///a', revision: 3, key: 'file:///a#M1', focus: true };
    const incomplete = ['reveal', 'more', 'showProblem', 'remember'].map((type) => ({ type }));
    const others = [undefined, null, 'ready', {}, { type: 'other' }, ...incomplete];
    const bent = [{ revision: -1 }, { revision: 1.5 }, { revision: '3' }, { key: 7 }, { uri: 7 }, { focus: 'yes' }];
    for (const value of [...others, ...bent.map((change) => ({ ...reveal, ...change }))]) {
      assert.equal(parseFromWebview(value), undefined, JSON.stringify(value));
    }
  });
});

describe('the marks of reviews', () => {
  const reviews = [
    { day: 20_000, what: 'submitted' },
    { day: 20_001, what: 'changes-requested' },
    { day: 20_006, what: 'submitted' },
  ] as const;
  const shown = (pixelsPerDay: number): readonly string[] =>
    visibleMarks(reviews, { start: 20_000, pixelsPerDay }).map(({ what, x }) => `${what} ${x}`);

  it('stand in the middle of their day', () => {
    assert.deepEqual(shown(10), ['submitted 5', 'changes-requested 15', 'submitted 65']);
  });

  it('give way to the later one where there is no room for both', () => {
    assert.deepEqual(shown(4), ['changes-requested 6', 'submitted 26']);
    assert.deepEqual(shown(1), ['submitted 6.5']);
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

  it('opens with today at a quarter of the width and all that is ahead', () => {
    const range = { first: 20_000, last: 20_100 };
    const opened = openingScale(range, 20_030, 800);
    assert.equal(Math.round(toX(opened, 20_030.5)), 200);
    assert.ok(toX(opened, 20_101) <= 800);
    assert.equal(toX(showToday(scale, 20_030, 800), 20_030.5), 200);
    assert.deepEqual(openingScale(range, 20_200, 800), fitTo(range, 800));
    // The last days of a plan are not drawn as wide as the window.
    assert.ok(openingScale(range, 20_100, 800).pixelsPerDay < 40);
  });

  it('knows on which side something lies', () => {
    const sides = [19_990, 20_000, 20_040].map((first) => sideOf(scale, { first, last: first + 9 }, 400));
    assert.deepEqual(sides, ['before', 'in', 'after']);
  });
});

describe('shadesFor', () => {
  const scale = { start: dayOf('2026-12-07'), pixelsPerDay: 10 };
  /** The days that are shaded within two weeks, first and last. */
  const shaded = (plan: TimelinePlanInfo | undefined): readonly (readonly number[])[] =>
    shadesFor(plan, scale, 139).map(({ x, width }) => [x / 10, (x + width) / 10 - 1]);

  it('shades Saturdays and Sundays where several plans are shown', () => {
    assert.deepEqual(shaded(undefined), [
      [5, 6],
      [12, 13],
    ]);
  });

  it('shades the rest days and the days off of the only plan', () => {
    const first = dayOf('2026-12-09');
    const days = { restDays: [4, 5, 6], daysOff: [{ first, last: first }], holidays: [] };
    const plan = { uri: 'u', name: 'U', revision: 1, range: { first, last: first }, ...days };
    assert.deepEqual(shaded(plan), [
      [2, 2],
      [4, 6],
      [11, 13],
    ]);
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

describe('the layout of the timeline', () => {
  it('stacks words and bars where there is no room beside each other', () => {
    assert.deepEqual([layoutFor(759).narrow, layoutFor(760).narrow], [true, false]);
    assert.equal(layoutFor(600, 300).labelWidth, 0);
  });

  it('gives the names the width that was chosen, as far as it leaves room', () => {
    assert.equal(layoutFor(1000, 300).labelWidth, 300);
    assert.equal(layoutFor(1000, 20).labelWidth, labelWidths(1000).min);
    assert.equal(layoutFor(1000, 2000).labelWidth, labelWidths(1000).max);
  });
});

describe('the words beside a bar', () => {
  const scale = { start: 20_000, pixelsPerDay: 10 };
  const layout = layoutFor(1200);
  const { plotWidth } = layout;
  const bar = (first: number, last: number, more: Partial<MilestoneRow> = {}): MilestoneRow => ({
    kind: 'milestone',
    key: 'k',
    level: 2,
    title: 'Card payments work in staging',
    label: '',
    status: 'planned',
    late: false,
    blocked: false,
    bar: { shape: 'bar', first, last, derivedStart: false },
    when: '',
    facts: [],
    after: [],
    ...more,
  });

  it('stand after it where they fit, else before it, else on it', () => {
    const after = barLabelOf(bar(20_002, 20_009), scale, layout);
    assert.deepEqual([after?.side, after?.x], ['after', 106]);
    const before = barLabelOf(bar(20_030, 20_072), scale, layout);
    assert.deepEqual([before?.side, before?.x], ['before', 286]);
    const on = barLabelOf(bar(19_990, 20_200), scale, layout);
    assert.deepEqual([on?.side, on?.x], ['on', 8]);
    assert.ok((on?.x ?? 0) + (on?.room ?? 0) <= plotWidth);
  });

  it('are the title and what is met, and nothing beside a bar that is out of view', () => {
    const progress = { met: 1, total: 3 };
    assert.equal(barLabelOf(bar(20_002, 20_009, { progress }), scale, layout)?.progress, '1/3');
    assert.equal(barLabelOf(bar(20_002, 20_009, { progress, status: 'done' }), scale, layout)?.progress, undefined);
    assert.equal(barLabelOf(bar(20_900, 20_909), scale, layout), undefined);
    const narrow = barLabelOf(bar(20_002, 20_009, { progress }), scale, layoutFor(500));
    assert.deepEqual([narrow?.title, narrow?.progress, narrow?.side], [undefined, '1/3', 'after']);
    const atEdge = barLabelOf(bar(20_040, 20_049, { progress }), scale, layoutFor(500));
    assert.equal(atEdge?.side, 'before');
  });

  it('say when one at risk will probably end, beside that day', () => {
    const { bar: days, ...rest } = bar(20_002, 20_009, { likely: 'likely 23 Dec' });
    assert.ok(days);
    const atRisk = { ...rest, bar: { ...days, likely: { first: 20_010, last: 20_012 } } };
    const label = barLabelOf(atRisk, scale, layout);
    assert.deepEqual([label?.likely, label?.side, label?.x], ['likely 23 Dec', 'after', 136]);
    const narrow = barLabelOf(atRisk, scale, layoutFor(500));
    assert.deepEqual([narrow?.likely, narrow?.title], ['likely 23 Dec', undefined]);
  });

  it('leave room for the sign of a late one, and for letters as wide as high', () => {
    assert.equal(barLabelOf(bar(20_002, 20_009, { late: true }), scale, layout)?.x, 122);
    const title = '決済が動く'.repeat(12);
    assert.equal(barLabelOf(bar(20_030, 20_039, { title }), scale, { ...layout, plotWidth: 900 })?.room, 486);
  });
});

describe('the keys of the timeline', () => {
  it('are all in the list of keys', () => {
    const press = (key: string): unknown => actionForKey({ key, ctrlKey: false, metaKey: false, altKey: false });
    const names: Readonly<Record<string, string>> = {
      '↑': 'ArrowUp',
      '↓': 'ArrowDown',
      '←': 'ArrowLeft',
      '→': 'ArrowRight',
      '−': '-',
      'Page Up': 'PageUp',
      'Page Down': 'PageDown',
      Space: ' ',
      Esc: 'Escape',
    };
    const listed = keyHelp.flatMap(([keys]) => keys).filter((key) => key !== 'Shift+F10');
    for (const key of listed) assert.ok(press(names[key] ?? key), key);
    assert.equal(press('x'), undefined);
  });
});

describe('readViewState', () => {
  const none = { hidesDone: false };

  it('takes what it can use', () => {
    const empty = {
      scale: undefined,
      scrollTop: 0,
      planUri: undefined,
      activeKey: undefined,
      collapsed: [],
      hidesDone: false,
      labelWidth: undefined,
    };
    for (const stored of [undefined, 7, { scale: { start: 'x', pixelsPerDay: 2 }, scrollTop: NaN, collapsed: 'x' }]) {
      assert.deepEqual(readViewState(stored, none), empty);
    }
    const state = {
      scale: { start: 1, pixelsPerDay: 2 },
      scrollTop: 3,
      planUri: 'u',
      activeKey: 'k',
      collapsed: ['c'],
      hidesDone: true,
      labelWidth: 300,
    };
    assert.deepEqual(readViewState(state, none), state);
  });
});

describe('the preferences of the panel before', () => {
  it('hold for a state without its own', () => {
    const preferences = readPreferences({ hidesDone: 'true', labelWidth: '300' });
    const { hidesDone, labelWidth } = readViewState({}, preferences);
    assert.deepEqual([hidesDone, labelWidth], [true, 300]);
    assert.equal(readViewState({ hidesDone: false }, preferences).hidesDone, false);
    assert.deepEqual(readPreferences({ labelWidth: '0' }), { hidesDone: false });
  });
});

describe('the arrows of the timeline', () => {
  const layout = layoutFor(1200);
  const scale = { start: 20_000, pixelsPerDay: 10 };
  const row = (key: string, day: number, ...after: string[]): MilestoneRow => ({
    kind: 'milestone',
    key,
    level: 2,
    title: key,
    label: key,
    status: 'planned',
    late: false,
    blocked: false,
    bar: { shape: 'point', first: day, last: day, derivedStart: false },
    when: '',
    facts: [],
    after,
  });
  const draw = (
    rows: readonly MilestoneRow[],
    first: number,
    end: number,
    activeKey?: string,
  ): Readonly<Record<'plain' | 'active', number>> => {
    const links = linksOf(rows, new Map(rows.map(({ key }, place) => [key, place])));
    const paths = arrowPaths(links, { rows, first, end, scale, layout, activeKey });
    const count = (active: boolean): number =>
      paths.filter(({ isActive }) => isActive === active).flatMap(({ d }) => d.match(/M[^M]*/g) ?? []).length;
    return { plain: count(false), active: count(true) };
  };

  it('are drawn where they cross the view, those of the active row apart', () => {
    const rows = [row('a', 20_001), row('b', 20_005, 'a', 'gone'), row('c', 20_009, 'b'), row('d', 20_012)];
    // A line and a head each.
    assert.deepEqual(draw(rows, 0, 4), { plain: 4, active: 0 });
    assert.deepEqual(draw(rows, 0, 4, 'c'), { plain: 2, active: 2 });
    assert.deepEqual(draw(rows, 3, 4), { plain: 0, active: 0 });
  });

  it('are told apart where they are critical or start too early, those last that must be seen', () => {
    const rows = [
      row('a', 20_001),
      { ...row('b', 20_005, 'a'), criticalAfter: [0] },
      { ...row('c', 20_009, 'b'), earlyFor: [0] },
      row('d', 20_012, 'c'),
    ];
    const looks = (activeKey?: string): readonly string[] => {
      const links = linksOf(rows, new Map(rows.map(({ key }, place) => [key, place])));
      return arrowPaths(links, { rows, first: 0, end: 4, scale, layout, activeKey }).map(
        ({ kind, isActive }) => kind + (isActive ? ' active' : ''),
      );
    };
    assert.deepEqual(looks(), ['plain', 'critical', 'early']);
    assert.deepEqual(looks('b'), ['plain', 'critical active', 'early active']);
    assert.deepEqual([...marksOf(rows)], ['early']);
    assert.deepEqual([...marksOf([{ ...row('a', 20_001), critical: true }])], ['critical']);
  });

  it('neither begin nor end at an agreed day alone', () => {
    const first = row('a', 20_001);
    const flag = { ...first, bar: first.bar && { ...first.bar, shape: 'flag' as const } };
    assert.ok(draw([first, row('b', 20_005, 'a')], 0, 2).plain > 0);
    assert.deepEqual(draw([flag, row('b', 20_005, 'a')], 0, 2), { plain: 0, active: 0 });
  });

  it('are drawn once for each pixel where they only pass through', () => {
    const above = Array.from({ length: 2000 }, (_, index) => row(`a${index}`, 20_000 + (index % 20)));
    const below = above.map(({ key }, index) => row(`b${index}`, 20_030, key));
    const between = [row('x', 20_002), row('y', 20_004)];
    assert.deepEqual(draw([...above, ...between, ...below], 2000, 2002), { plain: 20, active: 0 });
  });
});
