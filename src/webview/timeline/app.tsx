import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TimelineModel } from '../../core/views/timelineModel';
import { ancestorKeys, visibleRows } from '../../core/views/timelineRows';
import { createActions, type Focus } from './actions';
import { Grid } from './grid';
import { useSize, useRested, useWindowEvent } from './hooks';
import type { Host } from './host';
import { HoverCard } from './hoverCard';
import { actionForKey, worksEverywhere } from './keys';
import { layoutFor } from './layout';
import { Legend } from './legend';
import { Empty, StaleNotices } from './notices';
import { rangeWords } from './rangeWords';
import { fitTo } from './scale';
import { Toolbar } from './toolbar';
import { useHoverCard } from './useHoverCard';
import { useModel } from './useModel';
import { useWantedRow } from './useWantedRow';
import type { ViewState } from './viewState';
import './app.css';

interface Props {
  readonly host: Host;
  readonly stored: ViewState;
}

interface PageProps extends Props {
  readonly model: TimelineModel;
  /** The key of a row to show as soon as it is there. */
  readonly wantedKey: string | undefined;
  readonly onShown: () => void;
}

/** Empty until the first model comes. */
export function App({ host, stored }: Props): VNode | null {
  const model = useModel(host);
  const [wantedKey, forgetWanted] = useWantedRow();
  return model ? <Page {...{ model, host, stored, wantedKey }} onShown={forgetWanted} /> : null;
}

/** The whole page. The model comes from the host; the view state belongs to the page and survives a reload. */
function Page({ model, host, stored, wantedKey, onShown }: PageProps): VNode {
  const [view, setView] = useState(stored);
  const [focus, setFocus] = useState<Focus>({ turn: 0 });
  const scroller = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const layout = layoutFor(size?.width ?? 0);
  const collapsed = useMemo(() => new Set(view.collapsed), [view.collapsed]);
  const rows = useMemo(() => visibleRows(model, view.planUri, collapsed), [model, view.planUri, collapsed]);
  const places = useMemo(() => new Map(rows.map(({ key }, place) => [key, place])), [rows]);
  const chosenPlan = model.plans.find((plan) => plan.uri === view.planUri);
  const onlyPlan = chosenPlan ?? (model.plans.length === 1 ? model.plans[0] : undefined);
  const range = onlyPlan?.range ?? model.range;
  const activeKey = places.has(view.activeKey ?? '') ? view.activeKey : rows[0]?.key;
  const card = useHoverCard();
  const actions = createActions({
    host,
    model,
    rows,
    places,
    activeKey,
    layout,
    size,
    range,
    scroller,
    setView,
    setFocus,
    card,
  });

  useRested(view, 200, (value) => host.setState(value));
  useLayoutEffect(() => {
    if (size && size.width > 0 && !view.scale) {
      setView((last) => ({ ...last, scale: fitTo(range, layout.plotWidth) }));
    }
  }, [range, size, view.scale]);
  const isShown = size !== undefined && view.scale !== undefined;
  const isComplete = model.rows.length === model.rowCount;
  // The stored scroll position may be below the rows of the first message.
  const toRestore = useRef(stored.scrollTop);
  useLayoutEffect(() => {
    if (!isShown || !scroller.current || toRestore.current === 0) return;
    scroller.current.scrollTop = toRestore.current;
    if (isComplete || scroller.current.scrollTop >= toRestore.current) toRestore.current = 0;
  }, [isShown, rows]);
  // The words of the toolbar are computed after the first frame, since loading locale data takes longer than the drawing.
  const [hasPainted, setHasPainted] = useState(false);
  useEffect(() => setHasPainted(isShown), [isShown]);

  useLayoutEffect(() => {
    const row = isShown && wantedKey !== undefined ? model.rows.find(({ key }) => key === wantedKey) : undefined;
    if (!row) return;
    onShown();
    if (row.key === activeKey) return;
    toRestore.current = 0;
    const above = new Set(ancestorKeys(model, row));
    setView((last) => ({ ...last, collapsed: last.collapsed.filter((key) => !above.has(key)) }));
    setFocus((last) => ({ turn: last.turn, show: row.key }));
  }, [wantedKey, model, isShown]);
  useLayoutEffect(() => {
    if (focus.show !== undefined) actions.show(focus.show);
  }, [focus]);
  useWindowEvent('keydown', (event) => {
    const action = actionForKey(event);
    if (!action || event.defaultPrevented || event.target instanceof HTMLSelectElement) return;
    const inRows = event.target instanceof Element && event.target.closest('[role=row]') !== null;
    if (!inRows && !worksEverywhere(action)) return;
    if (actions.run(action)) event.preventDefault();
  });

  const isEmpty = isComplete && !model.rows.some((row) => row.kind === 'milestone');
  const inView =
    hasPainted && view.scale && !isEmpty ? rangeWords(view.scale, layout.plotWidth, model.locale) : undefined;
  const cardRow = card.place && rows[places.get(card.place.key) ?? -1];
  return (
    <div class={layout.narrow ? 'app narrow' : 'app'}>
      <Toolbar
        plans={model.plans}
        planUri={view.planUri}
        inView={inView}
        onPlan={(planUri) => setView((last) => ({ ...last, planUri, scale: undefined }))}
        onZoom={(by) => actions.run({ type: 'zoom', by })}
        onFit={() => actions.run({ type: 'fit' })}
        onToday={() => actions.run({ type: 'today' })}
      />
      <StaleNotices plans={onlyPlan ? [onlyPlan] : model.plans} host={host} />
      <main>
        {isEmpty && <Empty model={model} host={host} />}
        <div
          class="grid"
          ref={scroller}
          hidden={isEmpty}
          role="treegrid"
          aria-label="Milestones on a timeline"
          aria-rowcount={isComplete ? rows.length + 1 : -1}
          aria-colcount={3}
          style={{ '--label-width': `${layout.labelWidth}px` }}
          onScroll={(event) => {
            card.hide();
            const { scrollTop } = event.currentTarget;
            setView((last) => ({ ...last, scrollTop }));
          }}
          onClick={actions.onClick}
          onDblClick={actions.onDoubleClick}
          onFocusCapture={actions.onFocus}
          {...card.handlers}
        >
          {isShown && size && view.scale && (
            <Grid
              {...{ model, rows, places, onlyPlan, collapsed, activeKey, size, layout }}
              element={scroller}
              focusTurn={focus.turn}
              scale={view.scale}
              scrollTop={view.scrollTop}
              gestures={actions.gestures}
            />
          )}
        </div>
      </main>
      {!isEmpty && <Legend />}
      {cardRow && card.place && <HoverCard row={cardRow} place={card.place} />}
      <div role="status" class="visually-hidden">
        {inView !== undefined && <RestedWords words={`Showing ${inView}`} />}
      </div>
    </div>
  );
}

/** The words for the live region, debounced. */
function RestedWords({ words }: { readonly words: string }): VNode {
  const [rested, setRested] = useState(words);
  useRested(words, 600, setRested);
  return <>{rested}</>;
}
