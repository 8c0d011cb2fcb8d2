import type { JSX } from 'preact';
import { fromDayNumber, toDayNumber, type CalendarDate } from '../core/calendar/calendarDate';
import { createDayFormat } from '../core/calendar/dayFormat';
import { findFarDays } from '../core/calendar/farDays';
import type { Status } from '../core/plan/types';
import { shorten } from '../core/text';

/** A milestone to draw. */
export interface PictureRow {
  readonly name: string;
  /** What stands behind the name, such as the state and the day. */
  readonly note: string;
  readonly status: Status;
  /** Without it only the due day is marked. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate;
}

export interface PictureOptions {
  /** Distinguishes the picture from others in its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly PictureRow[];
  /** The days that the axis has to show, so that several pictures share one; those of the rows by default. */
  readonly span?: PictureSpan;
  readonly today: CalendarDate;
  readonly todayWord: string;
  /** Of the months (BCP 47). */
  readonly locale: string;
}

export interface PictureSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const width = 720;
const margin = 12;
const axisHeight = 30;
const rowHeight = 42;
/** Below the name of a row. */
const barTop = 22;
const barHeight = 10;

const firstDay = toDayNumber('0000-01-01' as CalendarDate);

/** The first and the last day of some rows; undefined for none. */
export function spanOf(rows: readonly PictureRow[]): PictureSpan | undefined {
  const days = rows.flatMap(({ from, to }) => [from ?? to, to]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}

/** The rows without the days that are probably slips: one day centuries away would leave a line of all others. */
export function withoutFarDays(rows: readonly PictureRow[], today: CalendarDate): readonly PictureRow[] {
  const far = findFarDays(
    rows.flatMap(({ from, to }) => [from ?? to, to].map(toDayNumber)),
    toDayNumber(today),
  );
  const isNear = (day: CalendarDate): boolean => !far.has(toDayNumber(day));
  return rows
    .filter(({ to }) => isNear(to))
    .map((row) => (row.from === undefined || isNear(row.from) ? row : { ...row, from: undefined }));
}

/**
 * A plan as a picture: a bar for each milestone, a diamond where only the due day is known, months above and a line for today. Colours
 * are custom properties with defaults, so that a page can set them; no state is told by colour alone, since the note says it.
 */
export function PlanPicture(options: PictureOptions): JSX.Element {
  const { id, title, description, rows, today, todayWord, locale } = options;
  const span = options.span ?? spanOf(rows) ?? { from: today, to: today };
  const first = Math.max(toDayNumber(span.from) - 3, firstDay);
  const last = toDayNumber(span.to) + 4;
  const x = (day: number): number => round(margin + ((day - first) / (last - first)) * (width - 2 * margin));
  const height = axisHeight + rows.length * rowHeight + 8;
  const now = toDayNumber(today);
  const months = monthsBetween(first, last, Math.max(1, Math.ceil((last - first) / 30.4 / 12)));
  const monthName = createDayFormat(locale, { month: 'short' });
  const monthWithYear = createDayFormat(locale, { month: 'short', year: 'numeric' });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {months
        .filter((month) => x(toDayNumber(month)) < width - 50)
        .map((month, index) => (
          <g key={month}>
            <line
              x1={x(toDayNumber(month))}
              x2={x(toDayNumber(month))}
              y1={axisHeight - 8}
              y2={height}
              stroke="var(--line, #dcd8cf)"
            />
            <text x={x(toDayNumber(month)) + 4} y={15} font-size="12" fill="var(--muted, #5d636d)">
              {index === 0 || month.slice(5, 7) === '01' ? monthWithYear(month) : monthName(month)}
            </text>
          </g>
        ))}
      {now > first && now < last && (
        <g>
          <line
            x1={x(now)}
            x2={x(now)}
            y1={axisHeight - 8}
            y2={height}
            stroke="var(--accent, #1d5f58)"
            stroke-dasharray="3 3"
          />
          <text
            x={x(now)}
            y={axisHeight - 2}
            font-size="11"
            font-weight="600"
            text-anchor={now > first + (last - first) * 0.9 ? 'end' : 'middle'}
            fill="var(--accent, #1d5f58)"
            stroke="var(--paper, #ffffff)"
            stroke-width="4"
            paint-order="stroke"
          >
            {todayWord}
          </text>
        </g>
      )}
      {rows.map((row, index) => (
        <Row key={index} row={row} y={axisHeight + index * rowHeight} x={x} />
      ))}
    </svg>
  );
}

function Row({
  row,
  y,
  x,
}: {
  readonly row: PictureRow;
  readonly y: number;
  readonly x: (day: number) => number;
}): JSX.Element {
  const { name, note, status, from, to } = row;
  const end = toDayNumber(to);
  const start = from === undefined || from > to ? undefined : toDayNumber(from);
  const left = start === undefined ? x(end) - 6 : x(start);
  // Words stand right of the beginning of the bar, where the page has room for them, else they end at its end.
  const isLate = left > width * 0.55;
  const right = start === undefined ? x(end) + 6 : x(end + 1);
  const fill = `var(--${status}, ${defaults[status]})`;
  return (
    <g>
      <text
        x={isLate ? Math.min(right, width - margin) : left}
        y={y + 15}
        font-size="13"
        text-anchor={isLate ? 'end' : 'start'}
        fill="var(--ink, #23262b)"
        stroke="var(--paper, #ffffff)"
        stroke-width="4"
        stroke-linejoin="round"
        paint-order="stroke"
      >
        {shorten(name, 52)}
        <tspan fill="var(--muted, #5d636d)" font-size="12">{`  ${note}`}</tspan>
      </text>
      {start === undefined ? (
        <path d={`M${x(end)} ${y + barTop - 2}l7 7l-7 7l-7 -7z`} fill={fill} />
      ) : (
        <rect x={left} y={y + barTop} width={round(Math.max(4, right - left))} height={barHeight} rx="5" fill={fill} />
      )}
      {status === 'done' && start !== undefined && right - left > 24 && (
        <path
          d={`M${round(right - 15)} ${y + barTop + 5}l3 3l6 -6`}
          fill="none"
          stroke="var(--paper, #ffffff)"
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </g>
  );
}

const defaults: Readonly<Record<Status, string>> = {
  planned: '#b9c3c9',
  'in-progress': '#3c7fb0',
  'in-review': '#b7791f',
  done: '#2f7d6b',
  cancelled: '#d5d2cb',
};

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The first days of every `step`th month, from the month of the first day on. */
function monthsBetween(first: number, last: number, step: number): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  let [year = 0, month = 1] = fromDayNumber(first).split('-').map(Number);
  for (;;) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as CalendarDate;
    if (year > 9999 || toDayNumber(day) > last) return found.filter((_day, index) => index % step === 0);
    found.push(day);
  }
}
