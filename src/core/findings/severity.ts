import type { Severity } from '../plan/types';
import type { FindingCode } from './finding';
import { rules } from './rules';

/** Severities by code, or by the beginning of a code: `smart.specific` names all below it. */
export type SeveritySettings = Readonly<Record<string, Severity | 'off'>>;

/** Of problems that the reader of the file finds, and no rule of its own. */
const readerSeverities = {
  'plan.syntax': 'error',
  'plan.duplicate-id': 'error',
  'plan.unknown-reference': 'error',
  'plan.invalid-value': 'error',
  'plan.missing-key': 'warning',
  'plan.unknown-key': 'warning',
  'plan.other-format': 'information',
  'plan.unused-silencing': 'hint',
} as const satisfies Partial<Record<FindingCode, Severity>>;

/** What each code weighs unless somebody says otherwise. */
export const defaultSeverities: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ...Object.entries(readerSeverities),
  ...rules.map(({ code, severity }) => [code, severity] as const),
]);

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
