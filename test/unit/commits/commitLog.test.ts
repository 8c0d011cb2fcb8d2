import assert from 'node:assert/strict';
import { CommitLogParser, type Commit } from '../../../src/core/commits/commitLog';

const hash = (digit: string): string => digit.repeat(40);

function read(text: string, chunkSize = Number.MAX_SAFE_INTEGER): readonly Commit[] {
  const parser = new CommitLogParser();
  const bytes = new TextEncoder().encode(text);
  const commits: Commit[] = [];
  for (let i = 0; i < bytes.length; i += chunkSize) commits.push(...parser.push(bytes.slice(i, i + chunkSize)));
  return commits;
}

const first = `${hash('a')}\x001700000000\x00Zoë 🎉\x00Sübject\x00Sübject\r\n\r\nBody \x1f\x1e \u202e\n\x00`;
const second = `${hash('b')}\x001600000000\x00\x00\x00\x00`;

describe('The log of commits', () => {
  it('is read whole', () => {
    assert.deepEqual(read(first + second), [
      {
        hash: hash('a'),
        time: 1_700_000_000,
        author: 'Zoë 🎉',
        subject: 'Sübject',
        message: 'Sübject\r\n\r\nBody \x1f\x1e \u202e\n',
      },
      { hash: hash('b'), time: 1_600_000_000, author: '', subject: '', message: '' },
    ]);
  });

  it('is the same in chunks of any size, also within a character', () => {
    for (let size = 1; size < 20; size++) assert.deepEqual(read(first + second, size), read(first + second));
  });

  it('may end anywhere: a commit that is cut off never comes', () => {
    const bytes = new TextEncoder().encode(first + second).length;
    for (let cut = 0; cut < bytes; cut++) assert.ok(read((first + second).slice(0, cut)).length <= 2);
    assert.equal(read(first + second.slice(0, -1)).length, 1);
    assert.deepEqual(read(''), []);
  });

  it('does not depend on a buffer that is used again', () => {
    const parser = new CommitLogParser();
    const buffer = new TextEncoder().encode(first);
    const half = buffer.subarray(0, 60);
    parser.push(half);
    const rest = buffer.slice(60);
    buffer.fill(120);
    assert.equal(parser.push(rest)[0]?.author, 'Zoë 🎉');
  });

  it('cuts enormous messages and goes on', () => {
    const big = `${hash('c')}\x001\x00A\x00S\x00${'x'.repeat(1_500_000)}\x00`;
    const commits = read(big + second, 65_536);
    assert.equal(commits[0]?.message.length, 1 << 20);
    assert.equal(commits[1]?.hash, hash('b'));
  });

  it('reads SHA-256 hashes, and passes over what is no commit', () => {
    assert.equal(read(`${'d'.repeat(64)}\x001\x00A\x00S\x00S\x00`).length, 1);
    assert.equal(read(`rubbish\x001\x00A\x00S\x00S\x00`).length, 0);
  });
});
