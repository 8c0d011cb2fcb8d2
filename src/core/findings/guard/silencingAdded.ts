import type { PlanFile } from '../../plan/parsePlan';
import type { Intent } from '../../plan/edit/intent';
import { severities, type Severity } from '../../plan/types';
import { prefixesOf } from '../codePrefixes';
import type { SeveritySettings } from '../severity';
import { readSilences, type Silence } from '../silencing/silenceComments';
import type { FoundChange, Guard, Versions } from './versions';

/** What silences findings and did not before: comments, allowed words, rules that are off or weigh less. */
export const silencingAdded =
  (usual: ReadonlyMap<string, Severity>): Guard =>
  (versions) => [...newComments(versions), ...newWords(versions), ...lowerRules(versions, usual)];

function newComments({ before, after, comparison }: Versions): readonly FoundChange[] {
  const news = silencesIn(after);
  if (news.length === 0) return [];
  // Milestones count by what they were before, so that comments may move with them.
  const known = new Map(comparison.pairs.map((pair) => [pair.after.index, pair.before.index]));
  const left = new Map<string, number>();
  for (const { silence, milestone, place } of silencesIn(before)) {
    const key = keyOf(milestone, place, silence.name);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const told = new Set<number>();
  return news.flatMap(({ silence, milestone, place }) => {
    const then = milestone === undefined ? undefined : (known.get(milestone) ?? -1);
    const wasSilenced = [...(silence.name === undefined ? [] : prefixesOf(silence.name).toReversed()), undefined].some(
      (name) => {
        if (left.has(keyOf(undefined, 'file', name)) || left.has(keyOf(then, 'all', name))) return true;
        const key = keyOf(then, place, name);
        const count = left.get(key) ?? 0;
        if (count > 0) left.set(key, count - 1);
        return count > 0;
      },
    );
    // A comment with several codes is told once.
    if (wasSilenced || told.has(silence.comment.start)) return [];
    told.add(silence.comment.start);
    const { comment } = silence;
    const id = after.plan.milestones[milestone ?? -1]?.id?.value;
    return [
      {
        problem: {
          code: 'change.silenced',
          how: 'comment',
          what: silence.name ?? '',
          span: comment,
          ...(milestone !== undefined && { milestone }),
          about: id ?? null,
          comment,
        },
        was: undefined,
      },
    ];
  });
}

/** A comment without a code silences more than any that was there. */
function keyOf(milestone: number | undefined, place: string, name: string | undefined): string {
  return JSON.stringify([milestone ?? 'frame', place, name ?? null]);
}

interface PlacedSilence {
  readonly silence: Silence;
  /** Index of the milestone in which it silences; undefined around them. */
  readonly milestone: number | undefined;
  /** What it silences there: `file`, `all` of the milestone, the value of a key by its name, or `-` for an entry of a list. */
  readonly place: string;
}

function silencesIn(file: PlanFile): readonly PlacedSilence[] {
  const silences = readSilences(file.text, () => file.lines).filter(({ directive }) => directive === undefined);
  if (silences.length === 0) return [];
  const spans = file.plan.milestones.map(({ at }, index) => file.spanOf(at, index));
  return silences.map((silence) => {
    if (silence.isForFile) return { silence, milestone: undefined, place: 'file' };
    // The value that it is at, which is below a comment on a line of its own.
    const { start } = silence.span ?? silence.comment;
    const end = silence.span?.end ?? silence.comment.end;
    const touched = spans.flatMap((span, index) => (span.start < end && start < span.end ? [index] : []));
    const milestone = touched.length === 1 ? touched[0] : undefined;
    const own = spans[milestone ?? -1];
    const isAll = own !== undefined && start <= own.start;
    return { silence, milestone, place: isAll ? 'all' : keyAt(file.text.slice(start, end)) };
  });
}

/** The key on the first line that is no comment, or `-`. */
function keyAt(text: string): string {
  const line = text.split('\n').find((one) => !/^\s*(?:#|$)/.test(one)) ?? '';
  return /^\s*(?:-|["']?([\w-]+))/.exec(line)?.[1] ?? '-';
}

function newWords({ before, after }: Versions): readonly FoundChange[] {
  const known = new Set(before.plan.lint.allow.map(({ value }) => value.trim().toLowerCase()));
  return after.plan.lint.allow.flatMap(({ value, at }, index) => {
    if (known.has(value.trim().toLowerCase())) return [];
    const restore = (): readonly Intent[] => [{ kind: 'remove', path: ['lint', 'allow', index] }];
    return [
      {
        problem: { code: 'change.silenced', how: 'word', what: value, span: after.spanOf(at), about: null, restore },
        was: undefined,
      },
    ];
  });
}

/** The rules in force by which a code weighs less than before, each once. */
function lowerRules({ before, after }: Versions, usual: ReadonlyMap<string, Severity>): readonly FoundChange[] {
  const [old, now] = [before.plan.lint.rules, after.plan.lint.rules];
  const names = new Set<string>();
  for (const [code, severity] of usual) {
    if (weightOf(code, now, severity) >= weightOf(code, old, severity)) continue;
    // Where a rule that made it weigh more is gone, that is the one to name.
    names.add(ruleFor(code, now) ?? ruleFor(code, old) ?? code);
  }
  return [...names].map((name) => {
    const field = after.plan.lint.codes.find(({ value }) => value === name);
    const was = before.plan.lint.codes.find(({ value }) => value === name);
    const restore = (): readonly Intent[] => {
      const path = ['lint', 'rules', name];
      const value = old[name];
      return [value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value, addsMaps: true }];
    };
    return {
      problem: {
        code: 'change.silenced',
        how: 'rule',
        what: name,
        span: field ? after.spanOf(field.at) : topOf(after),
        about: null,
        restore,
      },
      was: was && { span: before.spanOf(was.at) },
    };
  });
}

/** From 0 for `off` to 4 for an error. */
function weightOf(code: string, rules: SeveritySettings, usual: Severity): number {
  const severity = rules[ruleFor(code, rules) ?? ''] ?? usual;
  return severity === 'off' ? 0 : severities.length - severities.indexOf(severity);
}

/** The longest name below `lint.rules` that means the code. */
function ruleFor(code: string, rules: SeveritySettings): string | undefined {
  return prefixesOf(code).findLast((prefix) => Object.hasOwn(rules, prefix));
}

/** The name of the project, else the start of the text: where something is told of the plan as a whole. */
export function topOf(file: PlanFile): { readonly start: number; readonly end: number } {
  const { project } = file.plan;
  return project ? file.spanOf(project.at) : { start: 0, end: 0 };
}
