import type { WordList } from './wordList';

/** Lists for the letter S. */
export const specificWords: readonly WordList[] = [
  {
    kind: 'placeholder',
    source: 'INCOSE Guide for Writing Requirements, completeness; Femmer et al. 2017, incomplete references',
    phrases: `
      tbd
      tba
      tbc
      to be defined
      to be determined
      to be decided
      to be confirmed
      to be announced
      to be specified
      lorem ipsum`,
  },
  {
    kind: 'vague-verb',
    source: 'INCOSE Guide for Writing Requirements, R34; K. Wiegers on vague verbs',
    phrases: `
      improve
      improving
      optimize
      optimise
      optimizing
      optimising
      enhance
      enhancing
      strengthen
      strengthening
      polish
      polishing
      streamline
      streamlining
      boost
      refine
      refining
      modernize
      modernise
      modernizing
      modernising
      tidy up
      clean up
      work on
      keep working on
      continue to work on *
      continue working on *
      wrap up
      finalize everything
      make improvements to`,
  },
  {
    kind: 'vague-noun',
    source: 'the same, as nouns',
    phrases: `
      improvement
      improvements
      enhancement
      enhancements
      optimization
      optimizations
      optimisation
      optimisations
      refinement
      refinements
      polishing
      polish
      tweaks`,
  },
  {
    kind: 'activity',
    source: 'verbs without an observable end in lists after Bloom; INCOSE R34',
    phrases: `
      research
      researching
      explore
      exploring
      investigate
      investigating
      experiment with
      experimenting with
      discuss
      discussing
      brainstorm
      look into
      looking into
      look at
      have a look
      have a closer look
      take a look
      get familiar with
      become familiar with
      learn about
      understand
      evaluate potential
      evaluate possible
      evaluate options
      think about
      start on
      start with
      start working
      starting the
      continue with
      promote
      promoting
      maintenance of
      ongoing maintenance
      test on
      testing of
      testing and qa
      testing and fixing
      help with
      assist with
      support the team`,
  },
  {
    kind: 'weak-modal',
    source: 'INCOSE R8, escape clauses; QuARS, optionality and weakness',
    phrases: `
      perhaps
      maybe
      possibly
      hopefully
      ideally
      best effort
      if possible
      where possible
      when possible
      if time permits
      if time allows
      time permitting
      if there is time
      if budget allows
      would like to
      would be nice
      nice to have
      could be done
      should be figured out
      try to
      we hope
      we expect more`,
  },
  {
    kind: 'deference',
    source: 'Femmer et al. 2017, incomplete references',
    phrases: `
      according to requirements|specification|specifications|spec|plan|agreement
      according to the requirements|specification|specifications|spec|brief|agreement|plan
      in accordance with the requirements|specification|specifications|brief|agreement
      as per requirements|specification|agreement|discussion
      as per the requirements|specification|brief|agreement
      as discussed
      as agreed
      as specified
      as required by the client
      all work required
      all required work
      everything we discussed
      per our call|meeting|discussion`,
  },
  {
    kind: 'undefined-set',
    source: 'INCOSE R7, vague terms',
    phrases: `
      basic functions|functionality|features|support|functionalities
      essential functions|functionality|features
      necessary functions|functionality|features|fixes|changes
      relevant functions|functionality|features|products|information
      remaining functions|functionality|features|fixes|bugs|issues|work
      last fixes
      final fixes
      various
      future
      needed to
      necessary to
      critical code
      the suggested
      outdated
      modern technologies
      feedback from
      all features
      some features|fixes|issues|bugs|tests|pages
      several features|fixes|issues|bugs|tests|pages
      bug fixes
      initial`,
  },
];
