import { findComments } from '../plan/comments';
import { AlongParts } from '../plan/parts/alongParts';
import { moveSpans } from '../plan/parts/moveSpans';
import type { Piece } from '../plan/parts/pieceLines';
import type { Parts } from '../plan/parts/readParts';
import { groupBy } from '../plan/groupBy';
import { isOpen } from '../plan/isOpen';
import type { PlanFile } from '../plan/parsePlan';
import type { PlanProblem } from '../plan/problem';
import type { Plan } from '../plan/types';
import type { Span } from '../text';
import type { Problem } from './rule';
import { createValueLines } from './valueLines';

/** A code that a comment names, or all codes where it names none. */
interface Silence {
  /** Where it applies; undefined where the comment stands at no value. */
  readonly span?: Span;
  readonly comment: Span;
  readonly name?: string;
  /** Of the name, else of the comment. */
  readonly place: Span;
  /** It applies to the whole file, wherever it stands. */
  readonly isForFile: boolean;
  /** What the comment begins with, where that is no directive. It silences nothing. */
  readonly directive?: string;
  /** Index of the only milestone that it can be about; undefined where that is not known. */
  readonly part?: number;
}

/** What the comments of a text silence. */
export interface Silencing {
  isSilenced(problem: Problem): boolean;
  /** Comments, and codes in comments, that silence none of what was found. */
  unused(problems: readonly Problem[], plan: Plan): readonly PlanProblem[];
}

type UnusedSilencing = Extract<PlanProblem, { code: 'plan.unused-silencing' }>;

const beginning = 'milepost-disable';
const none: readonly Silence[] = [];

const noDirective = /^#\s*(milepost-disable[\w-]*)/;
const directive = /^#\s*milepost-disable-(line|next-line|file)(?![\w-])([^\r\n]*)/;

/** Of one version of a file; whoever reads many keeps a {@link SilenceReader}. */
export function readSilencing(file: PlanFile): Silencing {
  return new SilenceReader().read(file);
}

/** Reads `# milepost-disable-line CODE…`, `-next-line` and `-file`; what follows ` -- ` is a reason. */
export class SilenceReader {
  readonly #ofParts = new AlongParts<readonly Silence[]>();

  read(file: PlanFile): Silencing {
    const { parts, text } = file;
    return createSilencing(parts ? this.#readParts(parts, text.length) : readSilences(file));
  }

  #readParts({ frame, items, placing }: Parts, length: number): readonly Silence[] {
    const silences: Silence[] = [];
    const listEnd = placing.startOf(items.length);
    const last = items.at(-1);
    const add = (silence: Silence, at: number, part?: number): void => {
      const moved = moveSpans(silence, ({ start, end }) => ({ start: start + at, end: end + at }));
      if (silence.isForFile) silences.push({ ...moved, span: { start: 0, end: length } });
      else silences.push(part === undefined ? moved : { ...moved, part });
    };
    for (const silence of readPiece(frame.head)) {
      const { span } = silence;
      // A comment at `milestones:` silences the whole list, up to the comments below its last line.
      const reachesList = last && span !== undefined && span.end >= frame.head.text.length;
      add(reachesList ? { ...silence, span: { ...span, end: listEnd - lengthBehind(last) } } : silence, 0);
    }
    this.#ofParts.update(items, readPiece).forEach((found, part) => {
      for (const silence of found) add(silence, placing.startOf(part), part);
    });
    for (const silence of readPiece(frame.tail)) add(silence, listEnd);
    return silences;
  }
}

/** How long the comments and blank lines at the end of a piece are. */
function lengthBehind(piece: Piece): number {
  const { text, lines } = { text: piece.text, lines: piece.lines() };
  return text.length - createValueLines({ text, lines }, findComments(text)).endOfContent;
}

function readPiece(piece: Piece): readonly Silence[] {
  return piece.text.includes(beginning) ? readSilences({ text: piece.text, lines: piece.lines() }) : none;
}

function createSilencing(silences: readonly Silence[]): Silencing {
  const byName = groupBy(silences, ({ name }) => name);
  const byPlace = groupBy(silences, ({ part, name }) => placeOf(part, name));
  return {
    isSilenced: (problem) => {
      if (silences.length === 0) return false;
      const { milestone } = problem;
      return namesOf(problem.code).some((name) => {
        const near =
          milestone === undefined
            ? [byName.get(name)]
            : [byPlace.get(placeOf(undefined, name)), byPlace.get(placeOf(milestone, name))];
        return near.some((some) => some?.some((silence) => covers(silence, problem)));
      });
    },
    unused: (problems, plan) => {
      if (silences.length === 0) return [];
      const byMilestone = groupBy(problems, ({ milestone }) => milestone);
      const isUsed = (silence: Silence): boolean =>
        (silence.part === undefined
          ? problems
          : [...(byMilestone.get(silence.part) ?? []), ...(byMilestone.get(undefined) ?? [])]
        ).some((problem) => covers(silence, problem));
      const idle = silences.filter((silence) => !isUsed(silence) && !mayBeNeeded(silence, plan));
      const byComment = groupBy(silences, ({ comment }) => comment.start);
      const others = tellIdle(
        idle.filter(({ name }) => !silencesUnused(name)),
        byComment,
      );
      // What silences the telling of others is used by that.
      const isNeeded = (silence: Silence): boolean => others.some((problem) => covers(silence, problem));
      return tellIdle(
        idle.filter((silence) => !silencesUnused(silence.name) || !isNeeded(silence)),
        byComment,
      );
    },
  };
}

function tellIdle(
  silences: readonly Silence[],
  byComment: ReadonlyMap<number, readonly Silence[]>,
): readonly UnusedSilencing[] {
  const idle = new Set(silences);
  return silences.flatMap((silence) => {
    const whole = byComment.get(silence.comment.start) ?? [];
    const isWhole = whole.every((other) => idle.has(other));
    // A comment that can go as a whole is told once.
    if (isWhole && whole[0] !== silence) return [];
    const codes = (isWhole ? whole : [silence]).flatMap(({ name }) => name ?? []);
    const { directive: found } = silence;
    const span = isWhole ? silence.comment : silence.place;
    return [{ code: 'plan.unused-silencing', codes, isWhole, ...(found !== undefined && { directive: found }), span }];
  });
}

function readSilences({ text, lines }: Pick<PlanFile, 'text' | 'lines'>): readonly Silence[] {
  if (!text.includes(beginning)) return none;
  const comments = findComments(text);
  const values = createValueLines({ text, lines }, comments);
  const silences: Silence[] = [];
  for (const { start, text: comment } of comments) {
    const [, where, rest = ''] = directive.exec(comment) ?? [];
    if (where === undefined) {
      const [found, name] = noDirective.exec(comment) ?? [];
      if (found === undefined || name === undefined) continue;
      const place = { start: start + found.length - name.length, end: start + found.length };
      silences.push({ comment: place, place, isForFile: false, directive: name });
      continue;
    }
    const { line } = lines.positionAt(start);
    const span =
      where === 'file'
        ? { start: 0, end: text.length }
        : values.spanAt(where === 'line' ? line : values.belowComments(line + 1));
    const whole = { start, end: start + comment.trimEnd().length };
    const named = rest.split(/\s--(?:\s|$)/, 1)[0] ?? '';
    const names = [...named.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => {
      const from = start + comment.length - rest.length + index;
      return { name, place: { start: from, end: from + name.length } };
    });
    for (const one of names.length > 0 ? names : [{ place: whole }]) {
      silences.push({ ...one, comment: whole, isForFile: where === 'file', ...(span && { span }) });
    }
  }
  return silences;
}

function covers({ span, name, comment }: Silence, problem: Problem): boolean {
  if (!span || problem.code === 'plan.syntax') return false;
  if (problem.span.start < span.start || problem.span.start >= span.end) return false;
  // A comment that silences everything would hide that it silences nothing.
  if (name === undefined) return problem.code !== 'plan.unused-silencing';
  // And what is told about itself is for others to silence.
  const isAboutItself =
    problem.code === 'plan.unused-silencing' &&
    problem.codes.includes(name) &&
    comment.start <= problem.span.start &&
    problem.span.end <= comment.end;
  return !isAboutItself && isNamedBy(problem.code, name);
}

function silencesUnused(name: string | undefined): boolean {
  return name !== undefined && isNamedBy('plan.unused-silencing', name);
}

function placeOf(part: number | undefined, name: string | undefined): string {
  return `${part ?? ''} ${name ?? ''}`;
}

/** What a comment may call a code: nothing at all, its first parts, or the whole. */
function namesOf(code: string): readonly (string | undefined)[] {
  const parts = code.split('.');
  return [undefined, ...parts.map((_, index) => parts.slice(0, index + 1).join('.'))];
}

/** By its whole name, or by the parts before a dot. */
function isNamedBy(code: string, name: string): boolean {
  return code === name || code.startsWith(`${name}.`);
}

/** Codes that come and go with the days. */
const comeAndGo: readonly string[] = [
  'smart.time-bound.overdue',
  'smart.achievable.infeasible',
  'smart.achievable.crowded',
];

/** What is silent today because of the day, or because the milestone is finished, may speak again. */
function mayBeNeeded({ span, name, part }: Silence, { milestones }: Plan): boolean {
  if (name !== undefined && comeAndGo.some((code) => isNamedBy(code, name))) return true;
  if (!span) return false;
  const near = part === undefined ? milestones : milestones.slice(part, part + 1);
  return near.some(
    (milestone) => !isOpen(milestone) && milestone.span.start < span.end && span.start < milestone.span.end,
  );
}
