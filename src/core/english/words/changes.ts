import type { WordList } from './wordList';

/** Verbs of change and of repair, and nouns made of them, at the head of what a milestone promises. */
export const changeWords: readonly WordList[] = [
  {
    kind: 'vague-verb',
    source: 'INCOSE Guide for Writing Requirements, R34; K. Wiegers on vague verbs',
    verbs: `improve optimize enhance strengthen polish streamline boost refine modernize revamp stabilize facilitate
      foster elevate tune fine-tune finetune tweak accelerate harden beautify perfect rationalize professionalize
      bolster solidify mature reinvigorate revitalize evolve advance prettify robustify revise rejuvenate tighten`,
    words: `improved enhanced optimized optimised streamlined strengthened modernized modernised refined polished hardened stabilized stabilised`,
    phrases: `
      iterate on|upon, iterating on, make progress on|with|towards, making progress on|with, move forward with,
      push forward, finish up, take care of, taking care of, deal with, dealing with, flesh out, build out,
      round out, shore up, firm up, scale up, bring * up to date|speed,
      bring * to a|an|the state|level|point|condition|standard, get * under control, get * right,
      make * a first-class|better|great|good|solid|serious|real, make * a|an better|great|attractive|excellent,
      close the gap, fill gaps|holes, fill the gaps|holes, filling gaps|holes, bridge the gap, narrow the gap,
      bring * into shape|form|order, bring more|better, get * into shape|form|order, get closer to, come closer to,
      make the most of, get the most out, iron out, ironing out, move * forward|ahead, take * forward|further,
      push * forward|further, push adoption, leverage synergies|opportunities|potential, sort out, sorting out,
      level up, step up, bring * to the next level, take * to the next level, bring * forward|along, get * in shape,
      raise the bar, keep improving, keep things running, continuously improve, clean up, cleaning up, tidy up,
      tidying up, speed up, speeding up, wrap up, ramp up, beef up, work on, working on, keep working on,
      continue to work on, continue working on, continue to improve, continue improving, make improvements to,
      further improve|enhance|optimize|optimise|refine|develop|strengthen|stabilize,
      further improving|enhancing|optimizing|optimising|refining|developing, finalize everything, finish everything,
      do everything`,
  },
  {
    kind: 'vague-change',
    source: 'verbs of change that say something only with a definite object; INCOSE R34',
    verbs: `adapt adjust finalize finish increase decrease reduce raise lower minimize maximize expand extend broaden widen grow scale deepen
      simplify rework rethink overhaul refactor restructure reorganize consolidate maintain ensure guarantee keep
      preserve achieve reach attain sustain cut drive unify tame curb trim lessen ease alleviate mitigate
      limit lighten shrink sharpen`,
  },
  {
    kind: 'vague-noun',
    source: 'the same, as nouns',
    words: `improvement improvements enhancement enhancements optimization optimizations optimisation optimisations
      refinement refinements polishing polish tweaks tweaking tuning fine-tuning hardening cleanup clean-up
      refactoring refactorings stabilization stabilisation modernization modernisation overhaul revamp rework
      bugfixing bugfixes streamlining readiness`,
    phrases: `
      polish pass, content pass, balance pass, balancing pass, cleanup pass, tuning pass, art pass`,
  },
  {
    kind: 'quality',
    source: 'ISO/IEC 25010 characteristics and what one likewise never finishes; any verb may stand before them',
    words: `performance speed quality usability stability reliability robustness resilience scalability maintainability
      readability accessibility efficiency productivity flexibility consistency responsiveness ecosystem community
      awareness adoption engagement visibility reputation codebase momentum collaboration cooperation`,
  },
  {
    kind: 'repair',
    source: 'INCOSE R7: the set of what is mended is nowhere named',
    verbs: `fix resolve address solve correct implement incorporate integrate apply tackle handle eliminate close add
      include process remove`,
    phrases: `
      pay back, pay off, pay down`,
    words: 'bug bugs issue issues bugfix problem problems defects',
  },
];
