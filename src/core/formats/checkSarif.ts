import { defaultSeverities } from '../findings/severity';
import { rulePages } from '../findings/pages';
import type { Severity } from '../plan/types';
import type { FileReport, ReportedFinding } from './checkReport';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The findings as SARIF 2.1.0, which code scanning of GitHub and other tools read. */
export function checkSarif(reports: readonly FileReport[]): string {
  const rules = rulePages.map(({ code, title, flags }) => ({
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: flags },
    defaultConfiguration: { level: levels[defaultSeverities.get(code) ?? 'information'] },
  }));
  const indexes = new Map<string, number>(rules.map(({ id }, index) => [id, index]));
  const results = reports.flatMap(({ path, findings }) => findings.map((finding) => toResult(path, finding, indexes)));
  const run = { tool: { driver: { name: 'Milepost', rules } }, columnKind: 'utf16CodeUnits', results };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] })}\n`;
}

function toResult(path: string, finding: ReportedFinding, indexes: ReadonlyMap<string, number>) {
  const { code, severity, milestone, message, range } = finding;
  const { start, end } = range;
  return {
    ruleId: code,
    ruleIndex: indexes.get(code) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(path) },
          // 1-based; the end column is the one behind the last character.
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
    ...(milestone !== null && { properties: { milestone } }),
  };
}

/** A path as a URI reference: relative as it was given, or with a scheme where it is absolute. */
function toUri(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const isDrive = /^[A-Za-z]:$/.test(parts[0] ?? '');
  const encoded = parts.map((part, index) => (isDrive && index === 0 ? part : encodeURIComponent(part))).join('/');
  if (isDrive) return `file:///${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
