import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { arrowPaths, linksOf, type ArrowView } from './arrowPaths';
import './arrows.css';

interface Props extends ArrowView {
  /** Places on screen by key. */
  readonly places: ReadonlyMap<string, number>;
}

/** The dependencies that cross what is drawn. Those of the active row lie on top. */
export function Arrows({ places, ...view }: Props): VNode {
  const { rows } = view;
  const links = useMemo(() => linksOf(rows, places), [rows, places]);
  const { plain, active } = arrowPaths(links, view);
  return (
    <g class="arrows">
      {plain !== '' && <path class="arrow" d={plain} />}
      {active !== '' && <path class="arrow active" d={active} />}
    </g>
  );
}
