import type { TimelineModel } from '../../core/views/timelineModel';
import { diffTimeline } from '../../core/views/timelinePatch';
import type { ToWebview } from '../../protocol/timeline';

type Update = Extract<ToWebview, { type: 'model' | 'patch' }>;

/** Rows in the first message: more than fit on a large screen. */
const firstRows = 120;

/** Rows in each message after it: few enough that each is drawn within a frame. */
const furtherRows = 600;

/** Keeps what was sent to the page, and makes the messages that update it. */
export class TimelineFeed {
  #model: TimelineModel | undefined;
  #sent: TimelineModel | undefined;
  #number = 0;

  /** The page has lost what it had. The next message carries a whole model. */
  reset(): void {
    this.#sent = undefined;
  }

  /** @returns undefined when the page shows this already */
  show(model: TimelineModel): Update | undefined {
    this.#model = model;
    const sent = this.#sent;
    if (!sent) {
      this.#sent = withRows(model, firstRows);
      return { type: 'model', number: ++this.#number, model: this.#sent };
    }
    const isComplete = sent.rows.length === sent.rowCount;
    return this.#patchTo(withRows(model, isComplete ? model.rowCount : Math.max(firstRows, sent.rows.length)));
  }

  /** @returns undefined when the page has all rows, and when it has got others since it asked */
  more(have: number): Update | undefined {
    if (!this.#model || this.#sent?.rows.length !== have || have === this.#model.rowCount) return undefined;
    return this.#patchTo(withRows(this.#model, have + furtherRows));
  }

  #patchTo(next: TimelineModel): Update | undefined {
    if (!this.#sent) return undefined;
    const patch = diffTimeline(this.#sent, next);
    const { today, locale, rowCount, range } = this.#sent;
    const isSameRest =
      patch.today === today &&
      patch.locale === locale &&
      patch.rowCount === rowCount &&
      patch.range.first === range.first &&
      patch.range.last === range.last;
    this.#sent = next;
    if (isSameRest && patch.rows.length === 0 && patch.plans.length === 0) return undefined;
    return { type: 'patch', number: ++this.#number, patch };
  }
}

function withRows(model: TimelineModel, count: number): TimelineModel {
  return count >= model.rowCount ? model : { ...model, rows: model.rows.slice(0, count) };
}
