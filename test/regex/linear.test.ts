import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import { literalsIn, type FoundRegex } from './literals';

// Its checker in JavaScript; what it is quicker with needs Java or a native program.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

const rooms = ['core', 'host', 'features'];

function literals(): readonly FoundRegex[] {
  return rooms.flatMap((room) => {
    const files = readdirSync(path.join('src', room), { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => literalsIn(`${room}/${file}`, readFileSync(path.join('src', room, file), 'utf8')));
  });
}

/** What the core builds while it is loaded: the matchers of the word lists among others. */
async function built(): Promise<readonly FoundRegex[]> {
  const found: FoundRegex[] = [];
  const plain = RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args: [string | RegExp, string?]) => {
      const regex = new target(...args);
      found.push({ file: 'built at run time', source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    await import('../../src/core/engine');
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

/** A search that ends by the clock finds other attacks on a busy machine, and some that are none. */
const untimed = {
  timeout: null,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  recallTimeout: null,
};

/** Those that could take more time than the length of a text, with such a text. */
function slowOnes(all: readonly FoundRegex[]): string[] {
  const distinct = new Map(all.map((regex) => [`/${regex.source}/${regex.flags}`, regex]));
  return [...distinct].flatMap(([shown, { file, source, flags }]) => {
    // Lookarounds and references back are beyond automata: there attacks are looked for, always the same ones.
    const params = { ...untimed, randomSeed: 1, maxIteration: 5 };
    const proof = checkSync(source, flags, { ...params, checker: 'automaton' });
    const result =
      proof.status === 'unknown' && proof.error.kind === 'unsupported'
        ? checkSync(source, flags, { ...params, checker: 'fuzz' })
        : proof;
    if (result.status === 'safe') return [];
    const why = result.status === 'vulnerable' ? `${result.complexity.summary}, ${result.attack.pattern}` : 'not told';
    return [`${file}: ${shown}: ${why}`];
  });
}

describe('Regular expressions', () => {
  it('are found slow where they are', () => {
    const planted = literalsIn(
      'planted.ts',
      String.raw`const a: RegExp = /(a+)+$/; const b = 4 / 2 / 1; /[\d,.]*[\d.]*x/;`,
    );
    assert.equal(planted.length, 2);
    assert.equal(slowOnes([...planted, { file: 'safe.ts', source: '^a+b', flags: 'u' }]).length, 2);
  });

  it('take time linear in the text, where they stand as literals', () => {
    const all = literals();
    assert.ok(all.length > 300, `${all.length}`);
    assert.deepEqual(slowOnes(all), []);
  });

  it('take time linear in the text, where the core builds them', async () => {
    const all = await built();
    assert.ok(all.filter(({ flags }) => flags === 'iuy').length > 100, `${all.length}`);
    assert.deepEqual(slowOnes(all), []);
  });
});
