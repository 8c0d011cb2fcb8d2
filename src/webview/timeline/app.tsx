import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TimelineModel } from '../../core/views/timelineModel';
import { ancestorKeys, firstOpenRow, visibleRows } from '../../core/views/timelineRows';
import { createActions, type Focus } from './actions';
import { Celebration } from './celebration';
import { Grid } from './grid';
import { useSize, useWindowEvent } from './hooks';
import type { Host } from './host';
import { HoverCard } from './hoverCard';
import { actionForKey, worksEverywhere } from './keys';
import { KeysDialog } from './keysDialog';
import { labelWidths, layoutFor } from './layout';
import { Legend } from './legend';
import { AllHidden, Empty, StaleNotices } from './notices';
import { rangeWords } from './rangeWords';
import { RestedWords } from './restedWords';
import { Sash } from './sash';
import { openingScale } from './scale';
import { Toolbar } from './toolbar';
import { useHoverCard } from './useHoverCard';
import { useJustDone, type JustDoneControl } from './useJustDone';
import { useModel } from './useModel';
import { useOpening } from './useOpening';
import { useRemembered } from './useRemembered';
import { useRestoredScroll } from './useRestoredScroll';
import { useRowFocus } from './useRowFocus';
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
  readonly done: JustDoneControl;
}

/** Empty until the first model comes. */
export function App({ host, stored }: Props): VNode | null {
  const model = useModel(host);
  const [wantedKey, forgetWanted] = useWantedRow();
  // Listens before there is a model: what was done may be told right after the first one.
  const done = useJustDone();
  return model ? <Page {...{ model, host, stored, wantedKey, done }} onShown={forgetWanted} /> : null;
}

/** The whole page. The model comes from the host; the view state belongs to the page and survives a reload. */
function Page({ model, host, stored, wantedKey, onShown, done }: PageProps): VNode {
  const [view, setView] = useState(stored);
  const [focus, setFocus] = useState<Focus>({ turn: 0 });
  const scroller = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const [showsKeys, setShowsKeys] = useState(false);
  const layout = layoutFor(size?.width ?? 0, view.labelWidth);
  const collapsed = useMemo(() => new Set(view.collapsed), [view.collapsed]);
  const { planUri, hidesDone } = view;
  const rows = useMemo(
    () => visibleRows(model, { planUri, collapsed, hidesDone }),
    [model, planUri, collapsed, hidesDone],
  );
  const places = useMemo(() => new Map(rows.map(({ key }, place) => [key, place])), [rows]);
  const chosenPlan = model.plans.find((plan) => plan.uri === view.planUri);
  const onlyPlan = chosenPlan ?? (model.plans.length === 1 ? model.plans[0] : undefined);
  const range = onlyPlan?.range ?? model.range;
  const activeKey = places.has(view.activeKey ?? '') ? view.activeKey : (firstOpenRow(rows) ?? rows[0])?.key;
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
    showHelp: () => setShowsKeys(true),
    card,
  });

  useRemembered(host, view);
  useLayoutEffect(() => {
    if (size && size.width > 0 && !view.scale) {
      setView((last) => ({ ...last, scale: openingScale(range, model.today, layout.plotWidth) }));
    }
  }, [range, size, view.scale]);
  const isShown = size !== undefined && view.scale !== undefined;
  const isComplete = model.rows.length === model.rowCount;
  const opening = { model, rows, isShown, isComplete, layout, scroller, setView };
  const forgetScroll = useRestoredScroll({ ...opening, scrollTop: stored.scrollTop });
  const forgetOpening = useOpening({ ...opening, isFirst: stored.scale === undefined });
  useRowFocus(scroller, activeKey, isShown);
  // The words of the toolbar are computed after the first frame, since loading locale data takes longer than the drawing.
  const [hasPainted, setHasPainted] = useState(false);
  useEffect(() => setHasPainted(isShown), [isShown]);

  useLayoutEffect(() => {
    const row = isShown && wantedKey !== undefined ? model.rows.find(({ key }) => key === wantedKey) : undefined;
    if (!row) return;
    onShown();
    forgetOpening();
    if (row.key === activeKey) return;
    forgetScroll();
    const above = new Set(ancestorKeys(model, row));
    setView((last) => ({ ...last, collapsed: last.collapsed.filter((key) => !above.has(key)) }));
    setFocus((last) => ({ turn: last.turn, show: row.key }));
  }, [wantedKey, model, isShown]);
  useLayoutEffect(() => {
    if (focus.show !== undefined) actions.show(focus.show);
  }, [focus]);
  useWindowEvent('keydown', (event) => {
    const action = actionForKey(event);
    if (!action || event.defaultPrevented || event.target instanceof HTMLSelectElement || showsKeys) return;
    const inRows = event.target instanceof Element && event.target.closest('[role=row]') !== null;
    if (!inRows && !worksEverywhere(action)) return;
    if (actions.run(action)) event.preventDefault();
  });

  const hasMilestones = model.rows.some((row) => row.kind === 'milestone');
  const isEmpty = isComplete && !hasMilestones;
  const isAllHidden = useMemo(
    () => hidesDone && isComplete && !firstOpenRow(visibleRows(model, { planUri, collapsed: new Set(), hidesDone })),
    [model, planUri, hidesDone],
  );
  const inView =
    hasPainted && view.scale && !isEmpty ? rangeWords(view.scale, layout.plotWidth, model.locale) : undefined;
  const cardRow = card.place && rows[places.get(card.place.key) ?? -1];
  return (
    <div class={layout.narrow ? 'app narrow' : 'app'}>
      <Toolbar
        plans={model.plans}
        planUri={view.planUri}
        inView={inView}
        hidesDone={hidesDone}
        onPlan={(planUri) => setView((last) => ({ ...last, planUri, scale: undefined }))}
        onZoom={(by) => actions.run({ type: 'zoom', by })}
        onFit={() => actions.run({ type: 'fit' })}
        onToday={() => actions.run({ type: 'today' })}
        onHideDone={() => actions.run({ type: 'hideDone' })}
        onHelp={() => setShowsKeys(true)}
      />
      <Celebration {...{ done, model, host }} onFocusLost={() => setFocus((last) => ({ turn: last.turn + 1 }))} />
      <StaleNotices plans={onlyPlan ? [onlyPlan] : model.plans} host={host} />
      <main>
        {isEmpty && <Empty model={model} host={host} />}
        {!isEmpty && isAllHidden && <AllHidden onShow={() => actions.run({ type: 'hideDone' })} />}
        <div
          class="grid"
          ref={scroller}
          hidden={isEmpty || isAllHidden}
          role="treegrid"
          aria-label="Milestones on a timeline"
          aria-rowcount={isComplete ? rows.length + 1 : -1}
          aria-colcount={3}
          style={{ '--label-width': `${layout.labelWidth}px` }}
          onScroll={(event) => {
            card.onScroll();
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
              filling={{ keys: done.justDone.filling, onFilled: done.filled }}
            />
          )}
        </div>
        {isShown && size && !layout.narrow && !isEmpty && !isAllHidden && (
          <Sash
            width={layout.labelWidth}
            {...labelWidths(size.width)}
            onResize={(labelWidth) => setView((last) => ({ ...last, labelWidth }))}
          />
        )}
      </main>
      {!isEmpty && <Legend rows={rows} />}
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
      {cardRow && card.place && <HoverCard row={cardRow} place={card.place} />}
      <div role="status" class="visually-hidden">
        {inView !== undefined && <RestedWords words={`Showing ${inView}`} />}
      </div>
    </div>
  );
}
