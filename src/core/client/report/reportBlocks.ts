import type { CalendarDate } from '../../calendar/calendarDate';
import { createDayFormat } from '../../calendar/dayFormat';
import type { SeenMilestone } from '../../plan/audience/seenPlan';
import { groupBy } from '../../plan/groupBy';
import { createClientFormats } from '../clientFormats';
import { itemText, type Block } from '../document';
import type { ClientLanguage } from '../language';
import { plainLine } from '../plainLine';
import { isWithClient, whoIn } from '../seenState';
import type { ClientWords } from '../words/clientWords';
import { clientWordsIn } from '../words/tables';
import type { Asked, Promised, Report } from './report';
import { usualLayout, type Layout } from './reportLayout';
import { fillTemplate, type ReportParts, type ReportTemplate } from './reportTemplate';
import type { Slip } from './slips';

/** More words than these hardly anybody reads to the end. */
export const mostWords = 200;

/** How much a report leaves out to stay short. */
interface Brevity {
  /** Entries of a list; of slips all are named. */
  readonly entries: number;
  /** Words of a title; 0 says the id in place of it, or the number in the plan. */
  readonly title: number;
  /** Words of a reason, and of what is needed. */
  readonly reason: number;
  /** Days of slips: spelled out, short, or as numbers. */
  readonly days: 'long' | 'short' | 'numbers';
}

/** From a few milestones to some hundred. */
const brevities: readonly Brevity[] = [
  { entries: 12, title: 30, reason: 25, days: 'long' },
  { entries: 6, title: 8, reason: 12, days: 'long' },
  { entries: 4, title: 5, reason: 8, days: 'long' },
  { entries: 3, title: 0, reason: 6, days: 'long' },
  { entries: 2, title: 0, reason: 4, days: 'short' },
  { entries: 2, title: 0, reason: 3, days: 'numbers' },
  { entries: 1, title: 0, reason: 2, days: 'numbers' },
];

/**
 * The report in words: first the state and the one thing that the client has to do, then the sections in their order, of which an empty
 * one says so. At most {@link mostWords} words, list marks included, as long as the template leaves room for them; every day that slipped
 * is named, as long as that is possible at all.
 * @param template the form of the report; the usual one without it
 */
export function reportBlocks(report: Report, language: ClientLanguage, template?: ReportTemplate): readonly Block[] {
  const words = clientWordsIn(language);
  const layout: Layout = template ? (parts) => fillTemplate(template, parts) : (parts) => usualLayout(parts, words);
  const tries = brevities.map((brevity) => new Writer(report, words, brevity));
  const fitting = tries.find((writer) => countWords(writer.blocks(layout)) <= mostWords);
  if (fitting) return fitting.blocks(layout);
  const last = tries.at(-1);
  let slips = report.moved.length;
  let blocks = last?.blocks(layout) ?? [];
  while (slips > 0 && countWords(blocks) > mostWords) {
    slips = Math.floor(slips * 0.9);
    blocks = last?.blocks(layout, slips) ?? [];
  }
  return blocks;
}

/** As a reader counts them: what stands between blanks, marks of Markdown included. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The {@link wordsIn} of what is written of them as Markdown, or as plain text. */
export function countWords(blocks: readonly Block[]): number {
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [`# ${block.text}`];
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items.map((item) => `- ${itemText(item)}`);
      case 'facts':
        return block.facts.map(({ text }) => `- ${text}`);
      case 'forms':
        return block.forms.flatMap(({ title, lines: toFill }) => [title, ...toFill]);
    }
  });
  return lines.reduce((sum, line) => sum + wordsIn(line), 0);
}

class Writer {
  readonly #report: Report;
  readonly #words: ClientWords;
  readonly #brevity: Brevity;
  readonly #long: (day: CalendarDate) => string;
  readonly #slipDay: (day: CalendarDate) => string;

  constructor(report: Report, words: ClientWords, brevity: Brevity) {
    this.#report = report;
    this.#words = words;
    this.#brevity = brevity;
    const { locale } = words;
    this.#long = createClientFormats(locale, undefined).day;
    this.#slipDay = {
      long: this.#long,
      short: createDayFormat(locale, { day: 'numeric', month: 'short' }),
      numbers: createDayFormat(locale, { day: '2-digit', month: '2-digit' }),
    }[brevity.days];
  }

  /** @param slips how many of them are named; all by default */
  blocks(layout: Layout, slips = this.#report.moved.length): readonly Block[] {
    const { project, client } = this.#report.plan;
    const { report } = this.#words;
    const sections: ReportParts['sections'] = {
      promised: this.#entries(this.#report.promised, (one) => this.#promised(one)),
      done: this.#entries(this.#report.done, (one) => report.doneOn(this.#name(one), this.#day(one.completed))),
      underWay: this.#entries(this.#report.underWay, (one) => this.#underWay(one)),
      moved: this.#moved(slips),
      needs: this.#entries(this.#report.needs, (one) => this.#asked(one)),
      next: this.#entries(this.#report.next, (one) => report.nextOn(this.#name(one), this.#day(one.due))),
    };
    return layout({
      state: this.#firstLine(),
      project: cut(plainLine(project ?? ''), this.#brevity.title || 3),
      client: plainLine(client?.name ?? ''),
      contact: plainLine(client?.contact ?? ''),
      day: this.#long(this.#report.today),
      sections,
      nothing: this.#words.nothing,
    });
  }

  #firstLine(): string {
    const { state, needs } = this.#report;
    const { report } = this.#words;
    const names = state.indexes
      .flatMap((index) => this.#report.plan.milestones[index] ?? [])
      .map((one) => this.#name(one));
    const shown = names.slice(0, 2).join(', ') + (names.length > 2 ? ` ${report.more(names.length - 2)}` : '');
    const said = report.state[state.kind];
    return `${typeof said === 'string' ? said : said(shown)} ${this.#pleaseDo(needs[0])}`;
  }

  #pleaseDo(asked: Asked | undefined): string {
    const { please, nothingToDo } = this.#words.report;
    if (!asked) return nothingToDo;
    const what = this.#what(asked);
    const name = asked.milestone ? this.#name(asked.milestone) : '';
    switch (asked.kind) {
      case 'need':
        return asked.isLate || asked.day === undefined
          ? please.provide(what, name)
          : please.provideBy(what, this.#day(asked.day));
      case 'block':
        return please.unblock(what, name);
      case 'review':
        return please.review(name);
      case 'order':
        return please.order(this.#words.quoted(what), this.#day(asked.lastDay));
    }
  }

  #asked(asked: Asked): string {
    const { report, copy, labelled } = this.#words;
    const what = this.#what(asked);
    const name = asked.milestone ? this.#name(asked.milestone) : '';
    switch (asked.kind) {
      case 'need':
        return asked.day === undefined ? what : report.needBy(what, this.#day(asked.day), asked.isLate);
      case 'block':
        return what === '' ? name : labelled(name, what);
      case 'review':
        return labelled(name, copy.inReview);
      case 'order':
        return [labelled(copy.order, what), ...(asked.lastDay ? [copy.neededBy(this.#day(asked.lastDay))] : [])].join(
          ', ',
        );
    }
  }

  /** Without the full stop of a sentence of its own, since it stands within one. */
  #what({ what }: Asked): string {
    return cut(plainLine(what).replace(/(?<![\s.,;:])[\s.,;:]+$/, ''), this.#brevity.reason);
  }

  #promised({ milestone, day, outcome, newDay }: Promised): string {
    const { report } = this.#words;
    const name = this.#name(milestone);
    switch (outcome) {
      case 'kept':
        return report.kept(name);
      case 'late':
        return report.keptLate(name, this.#day(newDay));
      case 'moved':
        return report.movedTo(name, this.#day(newDay));
      case 'open':
        return report.notKept(name, this.#day(day));
      case 'dropped':
        return report.dropped(name);
    }
  }

  #underWay(milestone: SeenMilestone): string {
    const { acceptance } = milestone;
    const met = acceptance.filter(({ met }) => met !== undefined).length;
    const facts = [
      ...(isWithClient(milestone) ? [this.#words.copy.inReview] : []),
      ...(acceptance.length === 0 ? [] : [this.#words.report.criteria(met, acceptance.length)]),
    ];
    return [this.#name(milestone), ...facts].join(', ');
  }

  #moved(most: number): readonly string[] {
    const { report } = this.#words;
    const { moved, plan, waited } = this.#report;
    const shown = moved.slice(0, most);
    const rest = moved.length > most ? [report.more(moved.length - most)] : [];
    if (this.#brevity.days === 'long') return [...shown.map((slip) => this.#slip(slip)), ...rest];
    // Those with one reason stand in one line.
    const groups = groupBy(shown, ({ reason }) => cut(plainLine(reason), this.#brevity.reason));
    const client = whoIn('client', plan, this.#words);
    return [
      ...[...groups].map(([reason, slips]) => {
        const all = slips.map((slip) => this.#shortSlip(slip)).join(', ');
        return reason === '' || (this.#brevity.days === 'numbers' && groups.size > 12)
          ? all
          : this.#words.labelled(reason, all);
      }),
      ...rest,
      ...(waited > 0 ? [report.waited(waited, client)] : []),
    ];
  }

  #slip({ index, from, to, reason, days, waiting }: Slip): string {
    const { report } = this.#words;
    const milestone = this.#report.plan.milestones[index];
    const name = milestone ? this.#name(milestone) : '';
    const how = days === 0 ? '' : report.days(days, waiting, whoIn('client', this.#report.plan, this.#words));
    const why = cut(plainLine(reason).replace(/\.$/, ''), this.#brevity.reason);
    if (to !== undefined) return report.slip(name, this.#slipDay(from), this.#slipDay(to), why, how);
    const more = [why, how].filter((part) => part !== '').join('; ');
    return `${report.overdue(name, this.#slipDay(from))}${more === '' ? '' : ` (${more})`}`;
  }

  #shortSlip({ index, from, to }: Slip): string {
    const milestone = this.#report.plan.milestones[index];
    const name = milestone ? this.#name(milestone) : '';
    const glue = this.#brevity.days === 'numbers' ? ':' : ' ';
    return `${name}${glue}${this.#slipDay(from)}→${to === undefined ? '?' : this.#slipDay(to)}`;
  }

  #entries<T>(all: readonly T[], write: (one: T) => string): readonly string[] {
    const shown = all.slice(0, this.#brevity.entries);
    const rest = all.length - shown.length;
    return [...shown.map(write), ...(rest > 0 ? [this.#words.report.more(rest)] : [])];
  }

  #name(milestone: SeenMilestone): string {
    const { id, title } = milestone;
    const { title: most } = this.#brevity;
    if (most === 0) return id === undefined ? `#${this.#report.plan.milestones.indexOf(milestone) + 1}` : plainLine(id);
    const words = cut(plainLine(title) || this.#words.untitled, most);
    return this.#words.quoted(words);
  }

  #day(day: CalendarDate | undefined): string {
    return day === undefined ? '' : this.#long(day);
  }
}

/** At most so many words. */
function cut(text: string, most: number): string {
  const words = text.split(' ');
  return words.length <= most ? text : `${words.slice(0, most).join(' ')} …`.replace(' …', '…');
}
