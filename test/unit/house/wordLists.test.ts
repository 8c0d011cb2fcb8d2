import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { literalsIn } from '../../regex/literals';

/** Nine words or more with nothing but bars between them. */
const longList = /(?:[a-z][\w' ?-]{1,30}\|){8}[a-z]/i;

/** Literals in a file that hold a longer list of words than a shape should. */
function longListsIn(file: string, text: string): string[] {
  if (!longList.test(text)) return [];
  return literalsIn(file, text)
    .filter(({ source }) => longList.test(source))
    .map(({ source }) => `${file}: ${source}`);
}

describe('Regular expressions that read English', () => {
  const rooms = ['core/english', 'core/findings'];
  const files = rooms.flatMap((room) =>
    readdirSync(path.join('src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join('src', room, file)),
  );

  it('hold shapes; lists of more than eight words are data', () => {
    assert.ok(files.length > 80, `${files.length} files`);
    assert.deepEqual(
      files.flatMap((file) => longListsIn(file, readFileSync(file, 'utf8'))),
      [],
    );
  });

  it('would be noticed with a longer list', () => {
    const planted = 'const a = /^(?:one|two|three|four|five|six|seven|eight|nines?)$/i; const b = /one|two|three/;';
    assert.equal(longListsIn('planted.ts', planted).length, 1);
  });
});
