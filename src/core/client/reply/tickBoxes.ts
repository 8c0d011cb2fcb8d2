/*
 * Boxes to tick, as a form has them: `Approved: [ ] yes [x] no`. What stands behind a box that is left empty is not said; but a list of
 * things to do may be written with empty boxes, too.
 */

const ticked = /\[[xX✓✔]\]|[☑☒]/u;
const empty = /\[ ?\]|☐/u;
const emptyChoice = /(?:\[ ?\]|☐)[^[\]☐☑☒]*/gu;
const consent =
  /approv|accept|agree|sign.?off|freig|abgenommen|abnahme|einverstanden|zustimm|valid|approuv|accord|aprob|acept|acuerdo|conform/i;

/** Reads the lines that one person wrote. @returns for each of them what it says, without boxes */
export function saidInBoxes(lines: readonly string[]): (line: string) => string {
  const isForm = lines.some((line) => ticked.test(line));
  return (line) => {
    if (isForm) return line.replace(emptyChoice, '').replace(/\[[xX✓✔]\]|[☑☒]/gu, '');
    return empty.test(line) && consent.test(line) ? '' : line.replace(/^(\s{0,20}(?:[-*•] )?)(?:\[ ?\]|☐)/u, '$1');
  };
}
