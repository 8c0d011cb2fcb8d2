import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { calendarsOf } from '../../src/core/schedule/calendarsOf';
import { lookAhead } from '../../src/core/schedule/outlook';
import { TimelineBuilder } from '../../src/core/views/timeline';
import type { TimelineModel } from '../../src/core/views/timelineModel';
import { TimelineFeed } from '../../src/features/timeline/timelineFeed';
import type { ToWebview } from '../../src/protocol/timeline';
import { cpuTime } from './cpuTime.mjs';
import { makeLargePlan, planDay } from './makeLargePlan';

/** The messages to the page for a large plan, each as JSON. */
export interface TimelineMessages {
  readonly model: string;
  /** The responses to the requests of the page for further rows, in order. */
  readonly rest: readonly string[];
  /** One message for each change of one date, alternately to another day and back. */
  readonly changes: readonly string[];
  /** The data of the same plan for another library. */
  readonly items: readonly TimelineItem[];
  /** Processor time in milliseconds to build the model for the first time, and after each change. */
  readonly firstBuildMs: number;
  readonly buildMs: readonly number[];
}

export interface TimelineItem {
  readonly id: string;
  readonly title: string;
  /** Day numbers, both included. */
  readonly first: number;
  readonly last: number;
}

/** @param changes how often the date changes */
export function timelineMessages(milestones: number, changes: number): TimelineMessages {
  const text = makeLargePlan(milestones, 'crowded');
  const lastDue = text.lastIndexOf('due: ') + 'due: 2026-12-0'.length;
  const texts = [text, `${text.slice(0, lastDue)}${text[lastDue] === '1' ? 2 : 1}${text.slice(lastDue + 1)}`];
  const builder = new TimelineBuilder();
  const feed = new TimelineFeed();
  // The same object each time, as the host has it.
  const holidays = new Map<CalendarDate, string>();
  const buildMs: number[] = [];
  let file = parsePlan(text);
  const build = (version: number): TimelineModel => {
    file = parsePlan(texts[version % 2] ?? text, { before: file });
    const { plan } = file;
    // The tree asks for the risks before the timeline does.
    const outlook = lookAhead(plan, calendarsOf(plan, holidays), planDay);
    outlook.riskOf(0);
    const start = cpuTime();
    const input = { uri: 'file:///home/sam/shop/milestones.yaml', name: 'Shop', revision: version, plan, outlook };
    const model = builder.build([{ ...input, holidays }], planDay, 'en-GB');
    buildMs.push(cpuTime() - start);
    return model;
  };

  const first = build(0);
  const model = feed.show(first);
  const rest: ToWebview[] = [];
  let have = model?.type === 'model' ? model.model.rows.length : 0;
  for (let next = feed.more(have); next?.type === 'patch'; next = feed.more(have)) {
    rest.push(next);
    have += next.patch.rows.reduce((sum, { insert }) => sum + insert.length, 0);
  }
  const patches = Array.from({ length: changes }, (_, index) => feed.show(build(index + 1)));
  return {
    model: toJson(model),
    rest: rest.map(toJson),
    changes: patches.map(toJson),
    items: first.rows.flatMap((row) => {
      const span = row.kind === 'milestone' ? row.bar : row.extent;
      return span ? [{ id: row.key, title: row.title, first: span.first, last: span.last }] : [];
    }),
    firstBuildMs: buildMs[0] ?? Number.NaN,
    buildMs: buildMs.slice(1),
  };
}

function toJson(message: ToWebview | undefined): string {
  if (!message) throw new Error('There is nothing to send');
  return JSON.stringify(message);
}
