import assert from 'node:assert/strict';
import { findGaps, findOpenSets, findVagueChanges, noWords, Prose, type Form } from '../../../src/core/english';

function read(text: string, form: Form = 'entry', allow: readonly string[] = []): Prose {
  return new Prose(text, form, allow, noWords());
}

function marked(prose: Prose, spans: readonly { readonly start: number; readonly end: number }[]): string[] {
  return spans.map(({ start, end }) => prose.text.slice(start, end));
}

describe('Prose', () => {
  it('counts what its words tell of its language on top of those counted before', () => {
    const counts = { ...noWords(), plain: 100 };
    const texts = ['The shop and the page', 'Die Seite und der Laden'];
    assert.equal(texts.map((text) => new Prose(text, 'heading', [], counts)).length, 2);
    assert.ok(counts.plain >= 109);
    assert.ok(counts.other >= 9);
  });

  it('has hits where words of a list stand, with offsets in its text', () => {
    const prose = read('Improve the search, and polish it');
    assert.deepEqual(
      prose.hits.map(({ kind, start, end, words }) => [kind, prose.text.slice(start, end) === words, words]),
      [
        ['vague-verb', true, 'Improve'],
        ['vague-verb', true, 'polish'],
        ['vague-noun', true, 'polish'],
      ],
    );
  });

  it('has no hits in code, in quotes, and in allowed phrases', () => {
    assert.deepEqual(read('Rename `improve` to "polish"').hits, []);
    assert.deepEqual(read('Polish translation', 'heading', ['polish translation']).hits, []);
    assert.ok(read('Polish translation', 'heading', ['Polish']).isAllowed(0, 6));
  });

  it('has one claim for each sentence, and one for a heading or an entry', () => {
    const text = 'Pages load in 2 s. Improve the search. Done';
    assert.equal(read(text, 'sentences').claimAt(20), 'Improve the search');
    assert.equal(read(text, 'sentences').startOfClaim(20), 19);
    assert.equal(read(text, 'entry').claimAt(20), text);
    assert.equal(read(text, 'heading').startOfClaim(20), 0);
  });

  it('answers questions about its words with places in its text', () => {
    const change = read('Improve the search');
    assert.deepEqual(marked(change, findVagueChanges(change)), ['Improve']);
    const means = read('Improve the search by caching the index');
    assert.deepEqual(findVagueChanges(means), []);
    const set = read('Fix several issues');
    assert.deepEqual(marked(set, findOpenSets(set)).slice(0, 1), ['several issues']);
    const gap = read('New widgets (TBD), and <what else>');
    assert.deepEqual(marked(gap, findGaps(gap, true)), ['TBD', '<what else>']);
  });
});
