import assert from 'node:assert/strict';
import path from 'node:path';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';
import { formatMessage } from '../../src/core/findings/finding';
import { fixTitles } from '../../src/core/findings/fixOffers';
import { rules } from '../../src/core/findings/rules';
import { findingCodes } from '../../src/core/findings/severity';
import { describeBriefly } from '../../src/core/findings/wording/briefWording';
import { files, fixFiles, optionsIn, read } from './cases';

/*
 * The case of a code is the file named after it: it holds a hit (`# want:`), a near miss (`# near miss`, on the line of a
 * milestone or above it) and a comment that silences another hit. Its fix is a pair in `fixes`. What belongs to a whole file
 * may stand in a second one, `CODE.….yaml`.
 */
describe('golden cases of', () => {
  /** Codes that nothing can silence, or that no edit of ours can mend, and why. */
  const without: { readonly silencing: Record<string, string>; readonly fix: Record<string, string> } = {
    silencing: { 'plan.syntax': 'comments of a text that cannot be read are not trusted' },
    fix: {
      'plan.other-format': 'Adopt This File shows all changes before they are made',
      'plan.order-undecided': 'that it is approved or withdrawn is for the user to record: the commands do',
      'plan.paid-at-end': 'what comes earlier is for both sides to agree on',
      'plan.long-unpaid': 'what comes earlier is for both sides to agree on',
      'smart.achievable.start-by': 'that work has begun is for the user to say: Start Milestone does',
      'smart.achievable.overloaded': 'where it moves to is for the user to say: Reschedule shows what follows',
      'smart.time-bound.overdue': 'that it was done, or a new day, is for the user to record: the commands ask for it',
    },
  };
  const fixes = fixFiles.map((name) => read(path.join('fixes', name)));

  // What is found in the difference of two versions has its cases in `pairs`.
  const ofOneVersion = findingCodes.filter((code) => !code.startsWith('change.'));

  for (const code of ofOneVersion) {
    const own = files.filter((name) => name.startsWith(`${code}.`)).map(read);

    it(`${code} hold a hit, a near miss, a silenced one and a fix`, () => {
      assert.ok(
        own.some((text) => text.includes(`want: ${code} "`) || text.includes(`; ${code} "`)),
        'a hit',
      );
      assert.ok(
        own.some((text) => markedLines(text).length > 0),
        'a near miss',
      );
      const isSilenced = own.some((text) => countOf(code, withoutSilencing(code, text)) > countOf(code, text));
      assert.equal(isSilenced, !(code in without.silencing), 'a silenced one');
      const isMended = fixes.some(
        (text) => text.includes(`# fix: ${code} "`) && !/^# fix: \S+ "(?:Silence|Turn off|Allow)/m.test(text),
      );
      assert.equal(isMended, !(code in without.fix), 'a fix');
    });

    it(`${code} show no finding where they are near misses`, () => {
      for (const text of own) {
        const file = parsePlan(text);
        const { lines, plan } = file;
        const found = checkPlan(parsePlan(text), optionsIn(text)).filter(({ problem }) => problem.code === code);
        for (const line of markedLines(text)) {
          const lineOf = (offset: number): number => lines.positionAt(offset).line;
          const spans = plan.milestones.map(({ at }, index) => file.spanOf(at, index));
          const { start, end } = spans.find((span) => lineOf(span.start) <= line && line <= lineOf(span.end - 1)) ?? {
            start: lines.lineStart(line),
            end: lines.lineStart(line + 1),
          };
          const inside = found.filter(({ problem: { span } }) => start <= span.start && span.start < end);
          assert.deepEqual(
            inside.map(({ problem }) => problem.span),
            [],
            `line ${line + 1}`,
          );
        }
      }
    });
  }

  it('other languages: every structural rule, and no rule about words', () => {
    const words = rules.flatMap(({ code, scope }) => (scope === 'wording' || scope === 'whole' ? [code] : []));
    // A text that cannot be read and a file of other keys stand alone, and when money comes is told of plans whose amounts can all be
    // read.
    const alone = ['plan.syntax', 'plan.other-format', 'plan.paid-at-end', 'plan.long-unpaid'];
    // Marks such as TBD are the same in all languages.
    const structural = ofOneVersion.filter(
      (code) => code === 'smart.specific.placeholder' || !(words as readonly string[]).concat(alone).includes(code),
    );
    for (const language of ['german', 'french', 'spanish']) {
      const text = read(`${language}.structure.yaml`);
      const found = checkPlan(parsePlan(text), optionsIn(text)).map(({ problem }) => problem.code);
      assert.deepEqual([...new Set(found)].sort(), structural, language);
    }
  });

  it('wording: each code of a milestone has its few words', () => {
    const codes = rules.flatMap(({ code, scope }) => (scope === 'plan' || !code.startsWith('smart.') ? [] : [code]));
    assert.deepEqual(
      codes.filter((code) => formatMessage(describeBriefly(code)) === code),
      [],
    );
  });

  it('what cannot be mended: indeed there is no fix', () => {
    for (const code of Object.keys(without.fix)) {
      const text = read(`${code}.yaml`);
      const file = parsePlan(text);
      const found = checkPlan(file, optionsIn(text)).filter(({ problem }) => problem.code === code);
      assert.deepEqual(
        found.flatMap((finding) => fixTitles(file, finding, optionsIn(text))),
        [],
        code,
      );
    }
  });
});

/** Lines (0-based) that are marked as near misses: those beside the mark, or below where it stands alone. */
function markedLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => {
    const before = /^(.*)# near miss\b/.exec(line)?.[1];
    return before === undefined ? [] : [before.trim() === '' ? index + 1 : index];
  });
}

function countOf(code: string, text: string): number {
  return checkPlan(parsePlan(text), optionsIn(text)).filter(({ problem }) => problem.code === code).length;
}

/** The text with the comments out of force that silence the code, by its name, by the beginning of it, or by none. */
function withoutSilencing(code: string, text: string): string {
  return text.replace(/milepost-disable-(?:line|next-line|file)\b(.*)/g, (comment: string, rest: string) => {
    const names = rest.split(/\s--\s/, 1)[0]?.match(/[^\s,]+/g) ?? [];
    const isMeant = names.length === 0 || names.some((name) => code === name || code.startsWith(`${name}.`));
    return isMeant ? `silenced nothing here${rest}` : comment;
  });
}
