import type { SeenMilestone, SeenPlan } from '../../plan/audience/seenPlan';
import { toMinorUnits, minorDigitsOf, type Decimal } from '../../plan/money';
import { plainLine } from '../../client/plainLine';
import { csvCell } from '../csvCell';

interface Column {
  readonly head: string;
  readonly cell: (milestone: SeenMilestone, plan: SeenPlan) => string;
  /** For the freelancer alone. */
  readonly isMine?: boolean;
}

const list = (texts: readonly string[]): string => texts.join('; ');

const columns: readonly Column[] = [
  { head: 'id', cell: ({ id }) => id ?? '' },
  { head: 'title', cell: ({ title }) => title },
  { head: 'phase', cell: ({ phase }) => phase ?? '' },
  { head: 'status', cell: ({ status }) => status },
  { head: 'start', cell: ({ start }) => start ?? '' },
  { head: 'due', cell: ({ due }) => due ?? '' },
  { head: 'completed', cell: ({ completed }) => completed ?? '' },
  { head: 'agreed_due', cell: ({ agreed }) => agreed?.due ?? '' },
  { head: 'amount', cell: ({ amount }, { currency }) => (amount ? plainAmount(amount, currency) : '') },
  { head: 'currency', cell: ({ amount }, { currency }) => (amount ? (currency ?? '') : '') },
  { head: 'payment', cell: ({ payment }) => payment?.state ?? '' },
  { head: 'deliverables', cell: ({ deliverables }) => list(deliverables) },
  { head: 'criteria', cell: ({ acceptance }) => list(acceptance.map(({ text }) => text)) },
  {
    head: 'criteria_met',
    cell: ({ acceptance }) => `${acceptance.filter(({ met }) => met !== undefined).length} of ${acceptance.length}`,
  },
  { head: 'owner', cell: ({ owner }) => owner ?? '', isMine: true },
  { head: 'estimate', cell: ({ estimate }) => (estimate ? `${estimate.amount}${estimate.unit}` : ''), isMine: true },
  { head: 'tasks', cell: ({ tasks }) => list((tasks ?? []).map(({ text }) => text ?? '')), isMine: true },
  { head: 'commits', cell: ({ commits }) => list(commits ?? []), isMine: true },
];

/** The milestones by RFC 4180, with a byte order mark, by which spreadsheets know UTF-8. */
export function planCsv(plan: SeenPlan, isForClient: boolean): string {
  const shown = columns.filter(({ isMine }) => !(isForClient && isMine === true));
  const rows = [
    shown.map(({ head }) => head),
    ...plan.milestones.map((milestone) => shown.map(({ cell }) => csvCell(plainLine(cell(milestone, plan))))),
  ];
  return `\ufeff${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/** With a point and as many decimals as the currency has; as written where that does not fit. */
function plainAmount(amount: Decimal, currency: string | undefined): string {
  const units = toMinorUnits(amount, currency);
  const minor = minorDigitsOf(currency);
  const [digits, scale] = units === undefined ? [amount.digits, amount.scale] : [units, minor];
  const text = Math.abs(digits)
    .toString()
    .padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  return `${digits < 0 ? '-' : ''}${whole}${scale === 0 ? '' : `.${text.slice(text.length - scale)}`}`;
}
