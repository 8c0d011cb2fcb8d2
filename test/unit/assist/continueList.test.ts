import assert from 'node:assert/strict';
import { continueList, dropSecondDash } from '../../../src/core/assist/continueList';
import { applyEdits } from '../../../src/core/text';

const head = 'project: P\nmilestones:\n  - id: M1\n    title: Guests pay\n';

/** The text after a line break was typed at the `|`, indented like its line, and the list went on by itself. */
function enter(marked: string, lineEnd = '\n'): string {
  const at = marked.indexOf('|');
  const indent = /^ */.exec(marked.slice(marked.lastIndexOf('\n', at) + 1))?.[0] ?? '';
  const text = marked.slice(0, at) + lineEnd + indent + marked.slice(at + 1);
  const edit = continueList(text, at);
  return edit ? applyEdits(text, [edit]) : text;
}

describe('A line break in a list', () => {
  it('begins another criterion, task or deliverable', () => {
    for (const key of ['acceptance', 'tasks', 'deliverables']) {
      const list = `${head}    ${key}:\n      - 20 of 20 cards pay`;
      assert.equal(enter(`${list}|`), `${list}\n      - `);
      assert.equal(enter(`${list}|\n    due: 2026-12-01\n`), `${list}\n      - \n    due: 2026-12-01\n`);
    }
  });

  it('does so behind quotes, braces and comments, between items, and with line ends of Windows', () => {
    const list = `${head}    acceptance:\n`;
    for (const item of ['"20 of 20 cards pay"', '{ text: 20 of 20 cards pay }', '20 of 20 cards pay # agreed']) {
      assert.equal(enter(`${list}    - ${item}|\n    - Other\n`), `${list}    - ${item}\n    - \n    - Other\n`);
    }
    const windows = `${list}      - 20 of 20 cards pay`.replaceAll('\n', '\r\n');
    assert.equal(enter(`${windows}|`, '\r\n'), `${windows}\r\n      - `);
    assert.equal(
      enter('objectives:\n- Sell more|\nproject: P\nmilestones: []\n'),
      'objectives:\n- Sell more\n- \nproject: P\nmilestones: []\n',
    );
  });

  it('ends the list behind an empty item, where the next key begins', () => {
    const list = `${head}    acceptance:\n      - 20 of 20 cards pay\n`;
    assert.equal(enter(`${list}      - |\n`), `${list}    \n`);
    assert.equal(enter(`${list}      -|\n`), `${list}    \n`);
    assert.equal(enter(`${list}      - |\n    due: 2026-12-01\n`), `${list}    \n    due: 2026-12-01\n`);
  });

  it('leaves all other lines alone', () => {
    const other = [
      `${head}|`,
      `${head}    due: 2026-12-01|\n`,
      `${head}    acceptance:|\n`,
      `${head}    acceptance:\n      - text: 20 of 20 cards pay|\n`,
      `${head}    acceptance:\n      - >-|\n`,
      `${head}    acceptance:\n      - "20 of 20|\n`,
      `${head}    acceptance:\n      - 20 of 20|\n        cards pay\n`,
      `${head}    acceptance: [20 of 20 cards pay]|\n`,
      `${head}    depends_on:\n      - M1|\n`,
      `${head}    description: |-\n      - a list|\n`.replace('|-', '>-'),
      `${head}    x-notes:\n      - of my own|\n`,
      'project: P\nmilestones:\n  - Guests pay|\n',
    ];
    for (const marked of other) assert.equal(enter(marked), enterPlainly(marked), marked);
  });
});

function enterPlainly(marked: string): string {
  const at = marked.indexOf('|');
  const indent = /^ */.exec(marked.slice(marked.lastIndexOf('\n', at) + 1))?.[0] ?? '';
  return marked.replace('|', () => `\n${indent}`);
}

describe('A second dash that is typed', () => {
  const drop = (marked: string): string => {
    const text = marked.replace('|', '');
    const edit = dropSecondDash(text, marked.indexOf('|'));
    return edit ? applyEdits(text, [edit]) : text;
  };

  it('goes where a dash stands already', () => {
    const list = `${head}    acceptance:\n`;
    assert.equal(drop(`${list}      - - |`), `${list}      - `);
    assert.equal(drop(`${list}      - - |\n      - Other\n`), `${list}      - \n      - Other\n`);
    assert.equal(drop('project: P\nmilestones:\n  - - |\n'), 'project: P\nmilestones:\n  - \n');
  });

  it('stays where it is something else', () => {
    for (const text of [
      `${head}    acceptance:\n      - -|`,
      `${head}    acceptance:\n      - - | words`,
      `${head}    acceptance:\n      - a - |`,
      `${head}    x-notes:\n      - - |`,
      `${head}    description: >-\n      - - |`,
    ]) {
      assert.equal(drop(text), text.replace('|', ''));
    }
  });
});
