/**
 * One cell of a CSV file by RFC 4180. A spreadsheet runs what begins like a formula; behind an apostrophe it is text.
 * @param separator between the cells of the file
 */
export function csvCell(text: string, separator: ',' | ';' = ','): string {
  const line = text.replaceAll('\0', '');
  const isFormula = /^[=+\-@]/.test(line.trimStart()) || /^[\t\r]/.test(line);
  const safe = isFormula ? `'${line}` : line;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
