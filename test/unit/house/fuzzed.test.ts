import assert from 'node:assert/strict';
import * as engine from '../../../src/core/engine';
import { exercises, triedElsewhere } from '../../fuzz/exercise';

describe('Random texts', () => {
  it('go through everything that the engine exports: what is missing here belongs into test/fuzz/exercise.ts', () => {
    const tried = [...Object.keys(exercises), ...triedElsewhere];
    assert.deepEqual(tried.sort(), Object.keys(engine).sort());
  });
});
