import { seed } from '../seed.mjs';
import { awkwardFiles } from '../unit/plan/awkwardFiles';
import { exercise } from './exercise';
import { createRandom } from './random';
import { randomText } from './randomText';

const count = 300;

describe('random texts', () => {
  it(`${count} of them, by the seed ${seed}: nothing throws, hangs, or breaks a text`, async () => {
    const bases = Object.values(awkwardFiles);
    for (let index = 0; index < count; index++) {
      const random = createRandom(seed + index);
      const text = randomText(random, bases);
      try {
        await exercise(text, random);
      } catch (error) {
        throw new Error(
          `${error instanceof Error ? error.message : String(error)}\nin ${JSON.stringify(text.slice(0, 2000))}`,
          {
            cause: error,
          },
        );
      }
    }
  });
});
