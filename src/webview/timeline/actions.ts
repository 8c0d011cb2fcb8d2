import type { RefObject } from 'preact';
import type { DaySpan, TimelineModel, TimelineRow } from '../../core/views/timelineModel';
import { planOf } from '../../core/views/timelineRows';
import type { GestureHandlers } from './gestures';
import type { Size } from './hooks';
import type { Host } from './host';
import type { KeyAction } from './keys';
import { scrollToShow, type Layout } from './layout';
import { twistyClass } from './row';
import { between, centerOn, fitTo, panBy, showToday, sideOf, zoomAt, type Scale } from './scale';
import type { HoverCardControl } from './useHoverCard';
import type { ViewState } from './viewState';

type Update<T> = (change: (last: T) => T) => void;

/** The active row takes the focus each time `turn` grows; the row with the key `show` is only scrolled into view. */
export interface Focus {
  readonly turn: number;
  readonly show?: string;
}

export interface ActionContext {
  readonly host: Host;
  readonly model: TimelineModel;
  /** The shown rows, in the order of the screen. */
  readonly rows: readonly TimelineRow[];
  /** Indexes in `rows` by key. */
  readonly places: ReadonlyMap<string, number>;
  readonly activeKey: string | undefined;
  readonly layout: Layout;
  readonly size: Size | undefined;
  readonly range: DaySpan;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly setView: Update<ViewState>;
  readonly setFocus: Update<Focus>;
  readonly showHelp: () => void;
  readonly card: HoverCardControl;
}

export interface Actions {
  /** @returns false when there was nothing to do */
  run(action: KeyAction): boolean;
  /** Makes the row the active one and scrolls it and its bar into view, without moving the focus. */
  show(key: string): void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly gestures: GestureHandlers;
}

const zoomStep = 1.4;
const panStep = 0.15;

/** The actions of keys, buttons and pointer. */
export function createActions(context: ActionContext): Actions {
  const { host, model, rows, places, activeKey, layout, size, range, scroller, setView, setFocus, card } = context;
  const cardLeft = layout.labelWidth + 8;
  const { plotWidth } = layout;
  const placeOf = (key: string | undefined): number => places.get(key ?? '') ?? -1;
  const rowOf = (key: string | undefined): TimelineRow | undefined => rows[placeOf(key)];
  const rescale = (change: (scale: Scale) => Scale): void =>
    setView((last) => (last.scale ? { ...last, scale: change(last.scale) } : last));

  const show = (key: string): void => {
    const place = placeOf(key);
    const row = rows[place];
    if (!row) return;
    setView((last) => ({ ...last, activeKey: key }));
    if (scroller.current && size) {
      scroller.current.scrollTop = scrollToShow(layout, place, scroller.current.scrollTop, size.height);
    }
    const span = row.kind === 'milestone' ? row.bar : row.extent;
    if (span) {
      rescale((scale) =>
        sideOf(scale, span, plotWidth) === 'in' ? scale : centerOn(scale, (span.first + span.last) / 2, plotWidth),
      );
    }
  };
  const moveTo = (place: number): boolean => {
    const row = rows[between(place, 0, rows.length - 1)];
    if (!row) return false;
    card.hide();
    show(row.key);
    setFocus((last) => ({ turn: last.turn + 1 }));
    return true;
  };
  const open = (row: TimelineRow | undefined, focus: boolean): boolean => {
    const plan = row && planOf(model, row);
    if (!row || !plan) return false;
    const { uri, revision } = plan;
    host.postMessage({ type: 'reveal', uri, revision, key: row.key, focus });
    return true;
  };
  const toggleGroup = (key: string): void =>
    setView((last) => ({
      ...last,
      collapsed: last.collapsed.includes(key)
        ? last.collapsed.filter((other) => other !== key)
        : [...last.collapsed, key],
    }));
  const toggle = (row: TimelineRow | undefined): boolean => {
    if (!row) return false;
    if (row.kind !== 'milestone') toggleGroup(row.key);
    else if (card.place?.key === row.key) card.hide();
    else {
      const box = scroller.current?.querySelector('.row.active')?.getBoundingClientRect();
      if (box) card.show({ key: row.key, x: box.left + cardLeft, y: box.bottom + 4 });
    }
    return true;
  };

  const run = (action: KeyAction): boolean => {
    const place = placeOf(activeKey);
    switch (action.type) {
      case 'move':
        return moveTo(place + action.by);
      case 'movePage':
        return moveTo(place + action.by * Math.max(1, Math.floor((size?.height ?? 0) / layout.rowHeight) - 2));
      case 'moveTo':
        return moveTo(action.end === 'first' ? 0 : rows.length - 1);
      case 'pan':
        rescale((scale) => panBy(scale, action.by * panStep * plotWidth));
        return true;
      case 'zoom':
        rescale((scale) => zoomAt(scale, zoomStep ** action.by, plotWidth / 2));
        return true;
      case 'fit':
        rescale(() => fitTo(range, plotWidth));
        return true;
      case 'today':
        rescale((scale) => showToday(scale, model.today, plotWidth));
        return true;
      case 'hideDone':
        setView((last) => ({ ...last, hidesDone: !last.hidesDone }));
        // The row that has the focus may go.
        if (document.activeElement?.closest('.row')) setFocus((last) => ({ turn: last.turn + 1 }));
        return true;
      case 'help':
        context.showHelp();
        return true;
      case 'open':
        return open(rowOf(activeKey), true);
      case 'toggle':
        return toggle(rowOf(activeKey));
      case 'dismiss':
        card.hide();
        return card.place !== undefined;
    }
  };

  const elementOf = ({ target }: Event): HTMLElement | undefined =>
    (target instanceof Element ? target.closest<HTMLElement>('.row') : undefined) ?? undefined;
  const rowOfEvent = (event: Event): TimelineRow | undefined => rowOf(elementOf(event)?.dataset['key']);
  return {
    run,
    show,
    onClick: (event) => {
      const row = rowOfEvent(event);
      if (!row) return;
      const onTwisty = event.target instanceof Element && event.target.closest(`.${twistyClass}`) !== null;
      setView((last) => ({ ...last, activeKey: row.key }));
      setFocus((last) => ({ turn: last.turn + 1 }));
      if (onTwisty) toggleGroup(row.key);
      else open(row, false);
    },
    onDoubleClick: (event) => void open(rowOfEvent(event), true),
    onFocus: (event) => {
      const element = elementOf(event);
      const row = rowOfEvent(event);
      if (!element || !row) return;
      card.onFocus(element, element.getBoundingClientRect().left + cardLeft);
      if (row.key !== activeKey) setView((last) => ({ ...last, activeKey: row.key }));
    },
    gestures: {
      onPan: (pixels) => rescale((scale) => panBy(scale, pixels)),
      onZoom: (factor, x) => rescale((scale) => zoomAt(scale, factor, x)),
      onStart: card.hide,
    },
  };
}
