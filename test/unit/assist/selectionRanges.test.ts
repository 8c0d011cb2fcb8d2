import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { spansAround } from '../../../src/core/assist/selectionRanges';
import { planText } from '../plan/planTexts';

/** What is selected at `|`, from the inside out, without the whole file. */
function selected(marked: string): string[] {
  const text = marked.replace('|', '');
  const spans = spansAround(text, marked.indexOf('|'));
  assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
  return spans.slice(0, -1).map(({ start, end }) => text.slice(start, end));
}

describe('growing selections', () => {
  it('go from the value over entry, milestone and list to the file', () => {
    const second = '- id: M2\n    title: Cards work';
    const list = `- id: M1\n    due: x\n  ${second}`;
    assert.deepEqual(
      selected(
        `project: P\nmilestones:\n  - id: M1\n    due: x\n  ${second.replace('work', 'w|ork')} # so\n\n# later\nlint: {}\n`,
      ),
      ['Cards work', 'title: Cards work', second.slice(2), second, list, `milestones:\n  ${list}`],
    );
  });

  it('take quotes off first, and a key by itself', () => {
    assert.deepEqual(selected('project: "P |x"\nclient: y\n'), ['P x', '"P x"', 'project: "P x"']);
    assert.deepEqual(selected('pro|ject: P\nclient: y\n'), ['project', 'project: P']);
  });

  it('see lists at the column of their key', () => {
    assert.deepEqual(selected('milestones:\n- id: |M1\n- id: M2\nlint: {}\n'), [
      'M1',
      'id: M1',
      '- id: M1',
      '- id: M1\n- id: M2',
      'milestones:\n- id: M1\n- id: M2',
    ]);
  });

  it('see what stands in brackets', () => {
    const item = '{ text: a, met: [x, "y z"] }';
    assert.deepEqual(selected(`tasks:\n  - ${item.replace('y z', 'y| z')}\nlint: 1\n`), [
      'y z',
      '"y z"',
      'x, "y z"',
      '[x, "y z"]',
      'met: [x, "y z"]',
      'text: a, met: [x, "y z"]',
      item,
      `- ${item}`,
      `tasks:\n  - ${item}`,
    ]);
    assert.deepEqual(selected('{"a": {"b": "c|"}, "d": 1}').slice(0, 4), ['c', '"c"', '"b": "c"', '{"b": "c"}']);
  });

  it('see the lines of a text', () => {
    assert.deepEqual(selected('description: >-\r\n  one\r\n  t|wo: 2\r\n\r\nlint: 1\r\n'), [
      'two: 2',
      '>-\r\n  one\r\n  two: 2',
      'description: >-\r\n  one\r\n  two: 2',
    ]);
  });

  it('hold the place and each other, whatever the text', () => {
    fc.assert(
      fc.property(planText(true), fc.nat(), ({ text }, number) => {
        const offset = number % (text.length + 1);
        const spans = spansAround(text, offset);
        spans.forEach(({ start, end }, index) => {
          const outer = spans[index + 1] ?? { start: 0, end: text.length };
          assert.ok(start <= offset && offset <= end && outer.start <= start && end <= outer.end);
        });
      }),
      { numRuns: 30 },
    );
  });
});
