import type { WordList } from './wordList';

/** Verbs, and nouns made of verbs, at the head of what a milestone promises. */
export const verbLists: readonly WordList[] = [
  {
    kind: 'vague-verb',
    source: 'INCOSE Guide for Writing Requirements, R34; K. Wiegers on vague verbs',
    verbs: `improve optimize enhance strengthen polish streamline boost refine modernize revamp stabilize facilitate
      foster elevate tune fine-tune finetune tweak accelerate harden beautify perfect rationalize professionalize
      bolster solidify mature reinvigorate revitalize evolve advance prettify robustify revise rejuvenate tighten`,
    words: `improved enhanced optimized optimised streamlined strengthened modernized modernised refined polished hardened stabilized stabilised`,
    phrases: `
      iterate on|upon
      iterating on
      make progress on|with|towards
      making progress on|with
      move forward with
      push forward
      finish up
      take care of
      taking care of
      deal with
      dealing with
      flesh out
      build out
      round out
      shore up
      firm up
      scale up
      bring * up to date|speed
      bring * to a|an|the state|level|point|condition|standard
      get * under control
      get * right
      make * a first-class|better|great|good|solid|serious|real
      make * a|an better|great|attractive|excellent
      close the gap
      bridge the gap
      narrow the gap
      bring * into shape|form|order
      bring more|better
      get * into shape|form|order
      get closer to
      come closer to
      make the most of
      get the most out
      iron out
      ironing out
      move * forward|ahead
      take * forward|further
      push * forward|further
      push adoption
      leverage synergies|opportunities|potential
      sort out
      sorting out
      level up
      step up
      bring * to the next level
      take * to the next level
      bring * forward|along
      get * in shape
      raise the bar
      keep improving
      keep things running
      continuously improve
      clean up
      cleaning up
      tidy up
      tidying up
      speed up
      speeding up
      wrap up
      ramp up
      beef up
      work on
      working on
      keep working on
      continue to work on
      continue working on
      continue to improve
      continue improving
      make improvements to
      further improve|enhance|optimize|optimise|refine|develop|strengthen|stabilize
      further improving|enhancing|optimizing|optimising|refining|developing
      finalize everything
      finish everything
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
      polish pass
      content pass
      balance pass
      balancing pass
      cleanup pass
      tuning pass
      art pass`,
  },
  {
    kind: 'quality',
    source: 'ISO/IEC 25010 characteristics and what one likewise never finishes; any verb may stand before them',
    words: `performance speed quality usability stability reliability robustness resilience scalability maintainability
      readability accessibility efficiency productivity flexibility consistency responsiveness ecosystem community
      awareness adoption engagement visibility reputation codebase momentum collaboration cooperation`,
  },
  {
    kind: 'activity',
    source: 'verbs without an observable end in lists after Bloom; INCOSE R34',
    verbs: `research explore investigate experiment discuss brainstorm understand learn study analyze examine evaluate
      assess consider promote advertise engage collaborate coordinate participate familiarize continue start attempt
      strive envisage ponder socialize advocate attract onboard encourage inspire educate empower nurture
      cultivate publicize publicise recruit liaise cooperate begin initiate revive conceptualize triage mentor`,
    phrases: `
      initiate a|the conversation|conversations|discussion|dialogue
      initiate conversations|discussions|dialogue|talks|contact
      start a|the conversation|discussion|dialogue
      hold discussions|conversations
      take the first steps
      take first steps
      first steps towards|toward|in|into
      steps towards|toward
      take stock of
      see how * goes|go|works|work
      try * out
      advance talks|discussions|negotiations
      continue talks|discussions|negotiations
      hold talks
      build relationships|ties|connections
      build up relationships|knowledge|expertise
      remain available
      be available for
      stay available
      deepen our|the knowledge|understanding|expertise
      ad hoc consultation|support|requests|help|advice|assistance|tasks|work|meetings
      ad-hoc consultation|support|requests|help|advice|assistance|tasks|work|meetings
      tinker with
      play around with
      conduct user|customer|market|design|field|technical|further|ongoing|additional research|testing|interviews
      perform user|market|further research
      provide assistance|guidance|advice|consultation|consulting|expertise
      provide technical|general|further|continued|continuous|ongoing|administrative|development|day-to-day support|assistance|guidance|advice|help|maintenance
      offer assistance|guidance|advice|help
      give advice|guidance
      experiment with
      experimenting with
      look into
      read up on
      read about
      looking into
      look at
      looking at
      look for
      looking for
      have a look at
      have a closer look at
      take a look at
      take a closer look at
      get familiar with
      getting familiar with
      become familiar with
      get to know
      get acquainted with
      get up to speed with
      dive into
      dig into
      deep dive into
      learn about
      find out
      test out
      identify what|which|how|whether|where|if
      identify * what|which|how|whether
      determine what|which|how|whether|where|if
      determine * what|which|how|whether
      decide what|which|how|whether|where|if
      decide * what|which|how|whether
      define what|which|how|whether|where|if
      define * what|which|how|whether
      clarify what|which|how|whether|where|if
      clarify * what|which|how|whether
      figure out
      gain a better understanding of
      gain a deeper understanding of
      gain an understanding of
      gain insight into
      gain insights into
      gain experience with
      gather feedback|requirements|information|ideas|input|insights
      gathering feedback|requirements|information|ideas|input|insights
      collect feedback|requirements|ideas
      collecting feedback|requirements|ideas
      seek feedback|partners|partnerships|opportunities
      evaluate potential|possible|different|options
      think about
      thinking about
      start development|implementation|work|research|planning|designing|building|implementing
      proceed with
      monitor and
      help the|our|us|new|people
      assist the|our|new
      start on
      start with
      start working on
      starting with
      start to
      begin to
      begin with
      begin working on
      continue to
      continue with
      keep on
      reach out to
      reaching out to
      contribute to
      contributing to
      follow up on|with
      following up on|with
      keep up with
      stay on top of
      catch up with|on
      gain traction|visibility|momentum|users
      drive adoption|engagement|growth|traffic
      get ready for
      get started with|on
      host events|meetups|sessions|calls|webinars
      hold events|meetups|sessions|meetings|webinars|calls
      organize events|meetups|hackathons|workshops|webinars
      organise events|meetups|hackathons|workshops|webinars
      attend events|conferences|meetups|meetings
      run ads|campaigns|events
      be active
      stay in touch with
      work with the|our|other|community|partners|stakeholders|clients|users|teams
      working with
      work towards
      work toward
      working towards
      focus on
      focusing on
      playing around with
      spend time on
      try out
      try and
      do research on
      conduct research on|into
      perform testing|analysis|research
      conduct testing
      provide support
      providing support
      offer support
      provide maintenance
      provide ongoing support|maintenance
      support the team|client|users|customers|community|launch
      liaise with
      meet with
      network with
      prepare for
      preparing for
      plan for
      planning for
      lay the groundwork|foundation|foundations for|on
      lay down the groundwork|foundation|foundations
      pave the way for
      raise awareness
      raising awareness
      spread the word
      build a community|buzz|following
      build awareness|community
      building awareness|community
      community building|outreach|engagement
      grow the community
      build trust|relationships|partnerships|momentum|hype
      establish partnerships|relationships|trust|presence
      form partnerships
      test the app|application|system|website|site|software|product|platform|game|code|features|functionality
      test and
      testing and bugfixing|debugging
      test everything
      maintenance of
      ongoing maintenance
      continuous maintenance
      test on
      testing of
      testing and qa
      testing and fixing
      help with
      help * join|use|adopt|integrate|build|find|get|understand|learn|migrate|start|become|develop|create
      assist with
      respond to feedback|user|customer`,
  },
  {
    kind: 'activity-noun',
    source: 'fields of work that leave no product of their own; Femmer et al. 2017',
    words: `testing debugging qa maintenance marketing planning analysis research discovery brainstorming outreach
      promotion advertising networking exploration investigation experimentation gathering preparation
      preparations coordination bonding balancing troubleshooting evangelism socializing familiarization ideation
      iteration miscellaneous misc restructuring groundwork housekeeping advocacy awareness lobbying profiling
      grooming work development communication collaboration meetings assurance continuation evaluation assessment
      discussion discussions negotiation negotiations cooperation examination mentoring consulting consultation supervision assistance upkeep fundraising`,
  },
  {
    kind: 'repair',
    source: 'INCOSE R7: the set of what is mended is nowhere named',
    verbs: `fix resolve address solve correct implement incorporate integrate apply tackle handle eliminate close add
      include process remove`,
    phrases: `
      pay back
      pay off
      pay down`,
    words: 'bug bugs issue issues bugfix problem problems defects',
  },
];
