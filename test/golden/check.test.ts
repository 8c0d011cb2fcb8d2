import assert from 'node:assert/strict';
import path from 'node:path';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';
import { formatMessage } from '../../src/core/findings/finding';
import { fixesFor } from '../fixesFor';
import { applyEdits } from '../../src/core/text';
import { files, fixFiles, marksOf, optionsIn, read, wantedIn } from './cases';

/*
 * The cases are plans with marks. `# want: CODE "words"` says that this line has this finding on these words; on a line of
 * its own it speaks of the next line, as `# want+2:` does of the second one after that. Several are divided by `; `. What is
 * found and not wanted fails as well. Comments at the top give the day, settings and allowed words.
 */

describe('golden plans', () => {
  for (const name of files) {
    it(name, () => {
      const text = read(name);
      assert.deepEqual(marksOf(parsePlan(text), checkPlan(parsePlan(text), optionsIn(text))), wantedIn(text));
    });
  }
});

describe('golden fixes', () => {
  for (const name of fixFiles) {
    it(name.replace('.before.yaml', ''), () => {
      const before = read(path.join('fixes', name));
      const [, code, title] = /^# fix: (\S+) "(.*)"$/m.exec(before) ?? [];
      const file = parsePlan(before);
      const finding = checkPlan(file, optionsIn(before)).find(({ problem }) => problem.code === code);
      assert.ok(finding, `${code} is found`);
      const fixes = fixesFor(file, finding, optionsIn(before));
      const fix = fixes.find((candidate) => formatMessage(candidate.title) === title);
      assert.ok(fix, `“${title}” is one of ${fixes.map((candidate) => formatMessage(candidate.title)).join('; ')}`);
      const edits = fix.edits.map((edit) => ({
        ...edit,
        newText: fix.isSnippet ? withoutTabStops(edit.newText) : edit.newText,
      }));
      const after = applyEdits(before, edits);
      assert.equal(after, read(path.join('fixes', name.replace('.before.', '.after.'))));
      assert.ok(!parsePlan(after).isBroken);
      if (fix.kind === 'silence') {
        const left = checkPlan(parsePlan(after), optionsIn(after)).filter(({ problem }) => problem.code === code);
        assert.equal(left.length, 0);
      }
    });
  }
});

/** Takes the tab stops out of a snippet, for editors that have none. */
function withoutTabStops(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}
