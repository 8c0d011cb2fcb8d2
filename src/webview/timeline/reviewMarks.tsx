import type { VNode } from 'preact';
import type { ReviewMark, TimelineBar } from '../../core/views/timelineModel';
import { edgesOf } from './barGeometry';
import type { Scale } from './scale';
import { visibleMarks } from './visibleMarks';
import './reviewMarks.css';

type What = ReviewMark['what'];

/** The shape of a mark around a point, 8 pixels wide and high: no state is told by colour alone. */
const shapes: Readonly<Record<What, string>> = {
  submitted: 'm0 -3l3.5 6h-7z',
  approved: 'm-3.5 0l2.5 3l4.5 -6',
  'approved-with-reservations': 'm-4 0l2.5 3l4 -5.5m2 5.5v.5',
  'changes-requested': 'm4 -3v3h-7.5m2.5 -2.5l-2.5 2.5l2.5 2.5',
  rejected: 'm-3 -3l6 6m0 -6l-6 6',
};

interface MarkProps {
  readonly what: What;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

/** One mark, in the drawing and in the legend. */
export function Mark({ what, x, y }: MarkProps): VNode {
  return <path class={`round ${what}`} d={`M${x} ${y}${shapes[what]}`} />;
}

interface Props {
  readonly bar: TimelineBar;
  readonly scale: Scale;
  readonly plotWidth: number;
  /** Middle of the bar. */
  readonly y: number;
}

/** The rounds of review below a bar: when it was handed over, what was decided, and since when the client has it. */
export function ReviewMarks({ bar: { reviews = [], withClient }, scale, plotWidth, y }: Props): VNode {
  const middle = y + 11;
  // From the middle of its mark to the end of today.
  const span = withClient && edgesOf(scale, { ...withClient, first: withClient.first + 0.5 }, plotWidth);
  return (
    <>
      {span && <path class="with-client" d={`M${span.x} ${middle}H${span.x + span.width}`} />}
      {visibleMarks(reviews, scale).map(({ what, x }, index) => (
        <Mark key={index} what={what} x={x} y={middle} />
      ))}
    </>
  );
}
