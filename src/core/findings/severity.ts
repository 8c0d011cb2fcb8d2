import type { Severity } from '../plan/types';
import type { FindingCode } from './finding';
import { knownCodes } from './knownCodes';

/** Severities by code, or by the beginning of a code: `smart.specific` names all below it. */
export type SeveritySettings = Readonly<Record<string, Severity | 'off'>>;

/** The severity of each code unless the plan or the settings say otherwise. */
export const defaultSeverities: ReadonlyMap<string, Severity> = new Map(
  [...knownCodes].map(([code, { severity }]) => [code, severity]),
);

/** All codes that a finding can have. */
export const findingCodes: readonly string[] = [...defaultSeverities.keys()].sort();

/**
 * The plan wins over the settings, and in either the longer name wins over the shorter. A text that cannot be read says so
 * whatever the settings are: nothing else about it could be trusted.
 */
function severityOf(code: FindingCode, plan: SeveritySettings, settings: SeveritySettings): Severity | 'off' {
  const usual = defaultSeverities.get(code) ?? 'information';
  if (code === 'plan.syntax') return usual;
  return settingFor(code, plan) ?? settingFor(code, settings) ?? usual;
}

/** The same for many findings: each code is looked up once. */
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
  for (let name = code; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    if (Object.hasOwn(settings, name)) return settings[name];
  }
  return undefined;
}
