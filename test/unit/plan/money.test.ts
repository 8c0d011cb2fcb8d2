import assert from 'node:assert/strict';
import { minorDigitsOf, parseDecimal, toMinorUnits } from '../../../src/core/plan/money';

function minor(text: string, currency?: string): number | undefined {
  const decimal = parseDecimal(text);
  return decimal && toMinorUnits(decimal, currency);
}

describe('Amounts', () => {
  it('are counted in whole minor units', () => {
    assert.equal(minor('2400', 'EUR'), 240_000);
    assert.equal(minor('2400.5', 'EUR'), 240_050);
    assert.equal(minor('0.29', 'EUR'), 29);
    assert.equal(minor('-600.00', 'EUR'), -60_000);
    assert.equal(minor('2400', 'JPY'), 2400);
    assert.equal(minor('1.234', 'KWD'), 1234);
    assert.equal(minor('1.50'), 150);
  });

  it('are exact where floating-point numbers are not', () => {
    const sum = ['0.1', '0.2', '1.005e2'].map((text) => minor(text, 'EUR') ?? assert.fail(text));
    assert.deepEqual(sum, [10, 20, 10_050]);
    assert.equal(minor('9007199254740.93', 'EUR'), 900_719_925_474_093);
  });

  it('are no amounts of the currency where they are finer than it', () => {
    assert.equal(minor('0.005', 'EUR'), undefined);
    assert.equal(minor('1.5', 'JPY'), undefined);
    assert.equal(minor('1.50', 'EUR'), 150);
    assert.equal(minor('1.500', 'EUR'), 150);
    assert.equal(minor('999999999999999', 'EUR'), undefined);
  });

  it('may be written in all ways in which YAML writes numbers', () => {
    assert.deepEqual(
      ['1e3', '.5', '5.', '+7', '1.5E-1', '000', '-0'].map((text) => minor(text)),
      [100_000, 50, 500, 700, 15, 0, 0],
    );
    for (const text of ['', '.', '-', '1,5', '0x1F', '1e', '12345678901234567']) assert.equal(minor(text), undefined);
  });

  it('have two digits in a currency that is not known', () => {
    assert.deepEqual(['EUR', 'XXY', 'eur', undefined, 'CLP'].map(minorDigitsOf), [2, 2, 2, 2, 0]);
  });
});
