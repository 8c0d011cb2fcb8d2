import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { adopt } from '../unit/plan/adoptChecked';
import { foreignText } from '../unit/plan/foreignFiles';

describe('Adopting files of other formats', () => {
  it('loses nothing and names what is left, in any file', () => {
    let adopted = 0;
    fc.assert(
      fc.property(foreignText, (text) => void (adopt(text) && adopted++)),
      { numRuns: 60 },
    );
    assert.ok(adopted >= 20, `only ${adopted} were adopted`);
  });
});
