import type { FileReport } from './checkReport';

/** The findings as one line of JSON. `version` changes when a field changes its meaning. */
export function checkJson(reports: readonly FileReport[]): string {
  const files = reports.map(({ path, milestones, findings }) => ({ path, milestones, findings }));
  return `${JSON.stringify({ version: 1, files })}\n`;
}
