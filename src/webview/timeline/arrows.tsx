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
  return (
    <g class="arrows">
      {arrowPaths(links, view).map(({ kind, isActive, d }) => (
        <path key={`${kind}${isActive}`} class={`arrow ${kind}${isActive ? ' active' : ''}`} d={d} />
      ))}
    </g>
  );
}
