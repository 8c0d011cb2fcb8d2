import { nearest } from '../plan/nearest/nearest';
import type { PlanFile } from '../plan/parsePlan';
import type { PartProblem } from '../plan/problem';
import { severities, type LintSettings } from '../plan/types';
import { editsFor, offerFix } from './fixes/edits';
import type { Problem } from './finding';
import type { FixOffer } from './rule';
import { prefixesOf } from './codePrefixes';
import { findingCodes } from './severity';
import { fixWording } from './wording/fixWording';

/** All codes, and the prefixes that stand for several, such as `smart.specific`. */
const known: ReadonlySet<string> = new Set(findingCodes.flatMap(prefixesOf));

/** Codes below `lint` that have no effect: unknown ones, and those beside `rules` instead of in it. */
export function findUnknownCodes({ codes, otherKeys }: LintSettings): readonly PartProblem[] {
  if (codes.length === 0 && otherKeys.length === 0) return [];
  const unknown = codes.filter(({ value }) => !known.has(value) && !value.startsWith('x-'));
  const misplaced = otherKeys.filter(({ value }) => known.has(value) || /^(?:smart|plan)\./.test(value));
  return [
    ...unknown.map(({ value: key, at }): PartProblem => {
      const suggestion = nearestCode(key);
      return { code: 'plan.unknown-key', kind: 'code', key, ...(suggestion !== undefined && { suggestion }), at };
    }),
    ...misplaced.map(({ value: key, at }): PartProblem => ({
      code: 'plan.unknown-key',
      kind: 'misplaced-code',
      key,
      at,
    })),
  ];
}

/** Moves a code with a severity below `rules`. Safe where it is the only other key of `lint`. */
export function lintCodeFixes(problem: Problem, file: PlanFile): readonly FixOffer[] {
  const { text, plan } = file;
  if (problem.code !== 'plan.unknown-key' || problem.kind !== 'misplaced-code') return [];
  const { key, span } = problem;
  const [, value = ''] = /^["']?\s{0,9}:\s{0,9}(["']?[\w-]{1,20}["']?)(?=[\s,}]|$)/.exec(text.slice(span.end)) ?? [];
  const severity = [...severities, 'off'].find((name) => name === value.replace(/["']/g, ''));
  const { codes, otherKeys } = plan.lint;
  if (severity === undefined || codes.some((code) => code.value === key)) return [];
  const path = ['lint', 'rules'];
  const make = () =>
    editsFor(file, [
      codes.length === 0
        ? { kind: 'set', path, value: { [key]: severity } }
        : { kind: 'set', path: [...path, key], value: severity },
      { kind: 'remove', path: ['lint', key] },
    ]);
  return [offerFix(fixWording.moveToRules(key), make, { isPreferred: true, isSafe: otherKeys.length === 1 })];
}

/** The only code with the same last part, else the nearest one. */
function nearestCode(key: string): string | undefined {
  const last = key.split('.').at(-1) ?? '';
  const same = [...known].filter((code) => code.split('.').at(-1) === last);
  return same.length === 1 ? same[0] : nearest(known, key, { onTie: 'first' });
}
