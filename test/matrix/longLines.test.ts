import assert from 'node:assert/strict';
import { parsePlan } from '../../src/core/plan/parsePlan';

const head = 'project: Shop\nmilestones:\n  - id: M1\n    title: Guests pay with 20 of 20 cards\n';

/** Texts that hold many values on one line. */
const texts: Readonly<Record<string, (count: number) => string>> = {
  'items in brackets': (count) => `${head}    tasks: [${'Pay, '.repeat(count)}Pay]\n`,
  'items in brackets that are not closed': (count) => `${head}    tasks: [${'Pay, '.repeat(count)}\n`,
  'lists in a list': (count) => `${head}    tasks: [${'[Pay], '.repeat(count)}Pay]\n`,
  'keys in a list': (count) => `${head}    tasks: [${'Fee: 2, '.repeat(count)}Pay]\n`,
  'empty values in braces': (count) => `${head}    x-own: [${'{ Fee: }, '.repeat(count)}Pay]\n`,
};

/** How many characters of texts the reading looks at one by one. */
function looksOf(text: string): number {
  const prototype = Object.getPrototypeOf('') as object;
  const own = Object.getOwnPropertyDescriptor(prototype, 'charCodeAt');
  assert.ok(own);
  const charCodeAt = own.value as (this: string, index: number) => number;
  let looks = 0;
  Object.defineProperty(prototype, 'charCodeAt', {
    ...own,
    value(this: string, index: number) {
      looks++;
      return charCodeAt.call(this, index);
    },
  });
  try {
    parsePlan(text);
  } finally {
    Object.defineProperty(prototype, 'charCodeAt', own);
  }
  return looks;
}

describe('A line with many values', () => {
  for (const [name, write] of Object.entries(texts)) {
    it(`takes no more than its length to read: ${name}`, () => {
      const [few, many] = [looksOf(write(300)), looksOf(write(1200))];
      assert.ok(few > 0);
      assert.ok(many <= 5 * few, `${few} looks, and ${many} in a line of four times the length`);
    });
  }
});
