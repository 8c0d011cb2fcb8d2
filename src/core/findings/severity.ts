import type { Severity } from '../plan/types';
import type { FindingCode } from './finding';
import { prefixesOf } from './codePrefixes';
import { knownCodes } from './knownCodes';

/** Severities by code or prefix of a code: `smart.specific` stands for all codes below it. */
export type SeveritySettings = Readonly<Record<string, Severity | 'off'>>;

/** The default severity of each code. */
export const defaultSeverities: ReadonlyMap<string, Severity> = new Map(
  [...knownCodes].map(([code, { severity }]) => [code, severity]),
);

/** All finding codes, sorted. */
export const findingCodes: readonly string[] = [...defaultSeverities.keys()].sort();

/**
 * The plan takes precedence over the settings, and in both the longer name over the shorter. Syntax findings keep their
 * default severity, since other findings about a text that cannot be read are not reliable.
 */
function severityOf(code: FindingCode, plan: SeveritySettings, settings: SeveritySettings): Severity | 'off' {
  const usual = defaultSeverities.get(code) ?? 'information';
  if (code === 'plan.syntax') return usual;
  return settingFor(code, plan) ?? settingFor(code, settings) ?? usual;
}

/** {@link severityOf} for many findings: each code is looked up once. */
export function createScale(
  plan: SeveritySettings,
  settings: SeveritySettings,
): (code: FindingCode) => Severity | 'off' {
  const known = new Map<FindingCode, Severity | 'off'>();
  return (code) => {
    const before = known.get(code);
    if (before) return before;
    const severity = severityOf(code, plan, settings);
    known.set(code, severity);
    return severity;
  };
}

function settingFor(code: string, settings: SeveritySettings): Severity | 'off' | undefined {
  const name = prefixesOf(code).findLast((prefix) => Object.hasOwn(settings, prefix));
  return name === undefined ? undefined : settings[name];
}
