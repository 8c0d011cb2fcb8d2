import type { FileReport } from './checkReport';

/** One line of JSON for programs; `version` changes when a field changes its meaning. */
export function checkJson(reports: readonly FileReport[]): string {
  const files = reports.map(({ path, milestones, findings }) => ({ path, milestones, findings }));
  return `${JSON.stringify({ version: 1, files })}\n`;
}
