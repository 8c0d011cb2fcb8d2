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
  const count = new Map<string, number>();
  for (const { silence, milestone } of silencesIn(before)) {
    const key = keyOf(silence, milestone);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  const told = new Set<number>();
  return news.flatMap(({ silence, milestone }) => {
    const place = milestone === undefined ? undefined : (known.get(milestone) ?? -1);
    const key = keyOf(silence, place);
    const left = count.get(key) ?? 0;
    if (left > 0) count.set(key, left - 1);
    // A comment with several codes is told once.
    if (left > 0 || told.has(silence.comment.start)) return [];
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
function keyOf({ name, isForFile }: Silence, milestone: number | undefined): string {
  return JSON.stringify([isForFile ? 'file' : (milestone ?? 'frame'), name ?? null]);
}

function silencesIn(file: PlanFile): readonly { readonly silence: Silence; readonly milestone: number | undefined }[] {
  const silences = readSilences(file.text, () => file.lines).filter(({ directive }) => directive === undefined);
  if (silences.length === 0) return [];
  const spans = file.plan.milestones.map(({ at }, index) => file.spanOf(at, index));
  return silences.map((silence) => {
    // The value that it is at, which is below a comment on a line of its own.
    const { start } = silence.span ?? silence.comment;
    const end = silence.span?.end ?? silence.comment.end;
    const touched = spans.flatMap((span, index) => (span.start < end && start < span.end ? [index] : []));
    return { silence, milestone: touched.length === 1 ? touched[0] : undefined };
  });
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
