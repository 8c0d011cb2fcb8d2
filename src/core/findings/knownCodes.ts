import type { FindingCode } from './finding';
import { guardFindings } from './guard/guardFindings';
import { readerFindings } from './readerFindings';
import type { AnyRule } from './rule';
import { rules } from './rules';

type Known = Pick<AnyRule, 'severity' | 'page'>;

/** Severity and page of each code that a finding can have. */
export const knownCodes: ReadonlyMap<FindingCode, Known> = new Map<FindingCode, Known>([
  ...(Object.keys(readerFindings) as (keyof typeof readerFindings)[]).map(
    (code) => [code, readerFindings[code]] as const,
  ),
  ...rules.map((rule) => [rule.code, rule] as const),
  ...(Object.keys(guardFindings) as (keyof typeof guardFindings)[]).map((code) => [code, guardFindings[code]] as const),
]);
