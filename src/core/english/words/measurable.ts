import type { WordList } from './wordList';

/** Lists for the letter M. */
export const measurableWords: readonly WordList[] = [
  {
    kind: 'comparative',
    source: 'Femmer et al. 2017, comparatives',
    words: `better faster quicker easier simpler smoother cleaner nicer safer snappier heavier friendlier smarter richer
      clearer leaner slicker sleeker stronger tighter improved increased enhanced lighter neater slimmer fresher
      cheaper tidier prettier saner stabler fancier cooler bigger healthier`,
  },
  {
    kind: 'size',
    source: 'the same; these are often a plain property, and compare only where they are the point',
    words: 'longer shorter larger smaller higher lower greater wider deeper broader closer earlier sooner reduced',
  },
  {
    kind: 'degree',
    source: 'the same, formed with more and less',
    words: 'more less fewer',
  },
  {
    kind: 'vague-amount',
    source: 'K. Wiegers on words without a limit; INCOSE R7',
    words: `significantly substantially considerably noticeably dramatically drastically markedly sufficient
      sufficiently adequate adequately maximal substantial considerable reasonable reasonably enough negligible
      timely promptly regularly frequently mostly most largely sensible tolerable bearable`,
    phrases: `
      as * as possible, nearly all|every|everything|done|finished|complete|ready,
      largely done|finished|complete|ready, free of|from major|serious|severe|significant|obvious|noticeable|big,
      without too much|many, a short time, long periods|distances, heavy traffic, the bulk of, on a regular basis,
      regular updates|releases|meetings|calls|reports|check-ins|syncs|contributions,
      frequent updates|releases|meetings|calls|reports|check-ins,
      periodic updates|releases|meetings|calls|reports|check-ins|reviews,
      reasonable time|cost|effort, good test coverage, large number of, a lot of, most of the, a few of the,
      a handful of, as many * as, as many of, heavy load`,
  },
  {
    kind: 'praise',
    source: 'Femmer et al. 2017, subjective language; K. Wiegers; ISO/IEC/IEEE 29148, subjective terms',
    words: `user-friendly intuitive intuitively seamless seamlessly seemless high-quality satisfactory satisfactorily
      competitive professional-looking beautiful appealing attractive gorgeous stunning elegant sleek delightful
      engaging sluggish clunky cumbersome wow wows delight delights impress impresses easy-to-use easy-to-understand easy-to-read user-centric frictionless hassle-free state-of-the-art
      best-in-class first-class world-class cutting-edge top-notch well-structured well-designed well-organized
      well-documented well-tested well-crafted battle-tested production-ready production-grade performant snappy
      maintainable future-proof bug-free compelling eye-catching polished great excellent amazing awesome
      fantastic high-performance intelligently appropriately suitably sensibly optimal optimally effectively efficiently gracefully properly painless effortless effortlessly
      quickly swiftly rapidly smoothly thoroughly carefully neatly nicely beautifully elegantly flawlessly perfectly
      professionally comfortably meaningful comprehensive powerful immersive rock-solid enterprise-grade
      developer-friendly beginner-friendly lightning-fast blazing-fast pleasant visually-appealing`,
    phrases: `
      user friendly, feels *, players actually enjoy|love, holds up, copes with, keeps up with,
      what users|people|customers|readers|players|visitors expect|mean|want|need|like, take forever|ages,
      high quality, good quality, easy to use, easy to understand, easy to maintain, readily available, highly available,
      fully developed, production ready, state of the art, to the satisfaction,
      satisfaction of the client|customer, work well, continuously maintained`,
  },
  {
    kind: 'grade',
    source: 'K. Wiegers: adjectives of degree; they ask for a number where they stand before a quality',
    words: 'high low strong proper suitable thorough rigorous extensive in-depth appropriate adequate minimal little',
  },
  {
    kind: 'faint-praise',
    source: 'the same words where they are often a name or a plain property',
    words: `good decent acceptable clear concise simple modern robust scalable reliable fast quick smooth professional
      clean nice convenient conveniently accurate secure stable flexible efficient easy easily effective
      actionable lightweight extensible accessible usable readable consistent fresh rich solid neat friendly attractive
      resilient dynamic interactive correct correctly reliably securely`,
  },
];
