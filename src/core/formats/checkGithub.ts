import type { Severity } from '../plan/types';
import type { FileReport } from './checkReport';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** The findings as workflow commands of GitHub Actions, which annotate the lines of a pull request. */
export function checkGithub(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ path, findings }) =>
      findings.map(({ code, severity, message, range: { start, end } }) => {
        const isOneLine = start.line === end.line;
        const columns = isOneLine ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
        const place = `file=${property(path)},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
        return `::${levels[severity]} ${place},title=${property(code)}::${data(message)}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
