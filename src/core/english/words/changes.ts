import type { WordList } from './wordList';

/** Verbs of change and of repair, and nouns made of them, at the head of what a milestone promises. */
export const changeWords: readonly WordList[] = [
  {
    kind: 'vague-verb',
    source: 'INCOSE Guide for Writing Requirements, R34; K. Wiegers on vague verbs',
    verbs: `improve optimize enhance strengthen polish streamline boost refine modernize revamp stabilize facilitate
      foster elevate tune fine-tune finetune tweak accelerate harden beautify perfect rationalize professionalize
      bolster solidify mature reinvigorate revitalize evolve advance prettify robustify revise rejuvenate tighten
      augment energize supercharge fortify intensify uplift refactor restructure reinvent reimagine rejig freshen productionize
      productize`,
    words: `improved enhanced optimized optimised streamlined strengthened modernized modernised refined polished hardened stabilized stabilised`,
    phrases: `
      iterate on|upon|based, make progress on|with|towards, finish up, take care of, deal with, round out,
      bring * up to date|speed, bring * to a|an|the state|level|point|condition|standard,
      make * a first-class|better|great|good|solid|serious|real, close the gap, fill gaps|holes, bring more|better,
      get * into shape|form|order, get closer to, make the most of, iron out, move * forward|ahead, push adoption,
      leverage synergies|opportunities|potential|synergy,
      make * easy|simple|approachable|friendly|robust|reliable|efficient|fast|maintainable|nice|stable|scalable|perfect|sustainable|solid,
      further develop|improve|refine|extend|expand|reduce|restrict|limit|simplify|optimize|optimise|enhance|integrate|strengthen|automate|polish|tune|harden|explore|investigate|advance|test|build|streamline|stabilize,
      ramp up, ramping up, flesh out, fleshing out, touch up, spruce up, beef up, shore up, firm up,
      smooth out, round off, finish off, build upon, building upon, double down on, move towards|toward, moving towards|toward, strive for, striving for, catch up on, get better at, keep improving, push forward, push ahead, future proof, raise the bar, clean up, tidy up, speed up, wrap up, work on,
      working on, continue to work on, continue working on, finish everything`,
  },
  {
    kind: 'vague-change',
    source: 'verbs of change that say something only with a definite object; INCOSE R34',
    verbs: `adapt adjust finalize finish increase decrease reduce raise lower minimize maximize expand extend broaden widen grow scale deepen
      simplify rework rethink overhaul reorganize consolidate maintain ensure guarantee keep
      preserve achieve reach attain sustain cut drive unify tame curb trim lessen ease alleviate mitigate upgrade redesign
      diversify standardize harmonize modularize generalize
      limit lighten shrink sharpen`,
  },
  {
    kind: 'vague-noun',
    source: 'the same, as nouns',
    words: `improvement improvements enhancement enhancements optimization optimizations optimisation optimisations
      refinement refinements polishing polish tweaks tweaking tuning fine-tuning hardening cleanup clean-up
      refactoring refactorings stabilization stabilisation modernization modernisation overhaul revamp rework
      bugfixing bugfixes streamlining readiness harmonization harmonisation uplift
      strengthening beautification advancement advancements maturation`,
    phrases: `
      content pass, finishing touches, final touches, last touches, polish pass, quality pass, bug bash, bug squashing, tech debt, technical debt`,
  },
  {
    kind: 'quality',
    source: 'ISO/IEC 25010 characteristics and what one likewise never finishes; any verb may stand before them',
    words: `performance speed quality usability stability reliability robustness resilience scalability maintainability
      readability accessibility efficiency productivity flexibility consistency responsiveness ecosystem community
      awareness adoption engagement visibility reputation codebase momentum collaboration cooperation
      diversity inclusivity sustainability morale credibility transparency`,
  },
  {
    kind: 'repair',
    source: 'INCOSE R7: the set of what is mended is nowhere named',
    verbs: `fix resolve address solve correct implement incorporate integrate apply tackle eliminate close add
      include process remove write create provide publish produce`,
    phrases: `
      pay back`,
    words: 'bug bugs issue issues bugfix problem problems defects features capabilities',
  },
];
