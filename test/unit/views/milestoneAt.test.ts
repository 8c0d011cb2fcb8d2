import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { milestoneAt } from '../../../src/core/views/milestoneAt';

const read = `project: Shop
milestones:
  - { id: M1, title: Cart }
  - { id: M2, title: Pay }
`;

describe('The milestone at the cursor', () => {
  const file = parsePlan(read);
  const at = (text: string, words: string): number | undefined => {
    const offset = text.indexOf(words);
    assert.notEqual(offset, -1);
    return milestoneAt(file, text, offset)?.index;
  };

  it('is the one that is read there, and none outside of all', () => {
    assert.deepEqual(
      [at(read, 'Cart'), at(read, 'M2'), at(read, 'project'), at(read, 'milestones')],
      [0, 1, undefined, undefined],
    );
    assert.equal(milestoneAt(file, read, read.length)?.index, undefined);
  });

  it('is the same while lines above it are typed that have not been read', () => {
    const typed = `# a line as long as a milestone\nclient: [\n${read}`;
    assert.deepEqual([at(typed, 'Cart'), at(typed, 'M2'), at(typed, 'client')], [0, 1, undefined]);
  });
});
