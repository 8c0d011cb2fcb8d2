import type { WordList } from './wordList';

const comparatives = `
      better
      faster
      quicker
      easier
      simpler
      smoother
      cleaner
      nicer
      safer
      snappier
      heavier
      friendlier
      improved
      more stable|reliable|robust|efficient|performant|responsive|secure|scalable|flexible|intuitive|usable|user-friendly
      more attractive|modern|professional|maintainable|readable|accessible|convenient|consistent|didactic|powerful
      more stability|reliability|functionality|performance|security|flexibility|usability|convenience
      less experimental|buggy|flaky|complex|complicated|confusing|error-prone|slow|fragile
      fewer bugs|errors|crashes|complaints|tickets|clicks|failures
      higher quality|performance|availability|reliability|security
      greater flexibility|stability|reliability|performance|security`;

/** Lists for the letter M. */
export const measurableWords: readonly WordList[] = [
  {
    kind: 'comparative',
    source: 'Femmer et al. 2017, comparatives',
    phrases: comparatives,
  },
  {
    kind: 'vague-amount',
    source: 'K. Wiegers on words without a limit; INCOSE R7',
    phrases: `
      significantly
      substantially
      considerably
      sufficient
      sufficiently
      adequate
      adequately
      maximal
      maximum possible
      high coverage
      high test coverage
      good coverage
      large number of
      great number of
      a lot of
      lots of
      plenty of
      most of the
      a few of the
      as many * as
      as much as possible
      as quickly as possible
      as fast as possible
      reasonable amount|time|number`,
  },
  {
    kind: 'subjective',
    source: 'Femmer et al. 2017, subjective language; K. Wiegers',
    phrases: `
      user-friendly
      intuitive
      seamless
      seamlessly
      easily
      modern
      robust
      scalable
      reliable
      fast
      quickly
      quick
      smooth
      smoothly
      high-quality
      high quality
      satisfactory
      competitive
      professional
      clean
      nice
      good
      beautiful
      appealing
      attractive
      convenient
      accurate
      readily available
      easy to use
      easy-to-use
      fully developed
      simple`,
  },
];
