import type { WordList } from './wordList';

/** What one does, and what leaves no product of its own. */
export const activityWords: readonly WordList[] = [
  {
    kind: 'activity',
    source: 'verbs without an observable end in lists after Bloom; INCOSE R34',
    verbs: `research explore investigate experiment discuss brainstorm understand learn study analyze examine evaluate
      assess consider promote advertise engage collaborate coordinate participate familiarize continue start attempt
      strive envisage ponder socialize advocate attract onboard encourage inspire educate empower nurture
      cultivate publicize publicise recruit liaise cooperate begin initiate revive conceptualize triage mentor
      solicit clarify revisit reconsider oversee supervise lobby delve`,
    phrases: `
      initiate a|the conversation|conversations|discussion|dialogue, take the first steps,
      first steps towards|toward|in|into, steps towards|toward, take stock of, see how * goes|go|works|work,
      try * out, advance talks|discussions|negotiations, build relationships|ties|connections, remain available,
      be available for, deepen our|the knowledge|understanding|expertise,
      ad hoc consultation|support|requests|help|advice|assistance|tasks|work|meetings,
      conduct user|customer|market|design|field|technical|further|ongoing|additional research|testing|interviews,
      provide assistance|guidance|advice|consultation|consulting|expertise, experiment with, look into, read up on,
      look at, look for, looking for, have a closer look at, get familiar with, getting familiar with, get to know,
      dive into, deep dive into, deep-dive into, deep-diving into, diving into, dig into, digging into, drill down into,
      poke at, tinker with, get * up to speed, get up to speed, get ready for, getting ready for, sync up with, outreach to,
      find funding|sponsors|partners|contributors|investors|maintainers, apply for grants|funding, secure funding|partnerships,
      read the documentation|docs|paper|papers|code|spec|specification|specs|literature|source|book, read papers|literature, reading papers|literature|the, hold regular, bring in new|more, bring on new|more, answer user|community|support questions,
      help users|customers|contributors|newcomers, support users|customers|clients|contributors,
      gain experience|traction|users|insight|insights|knowledge|confidence|visibility|momentum,
      get experience|insights, generate revenue|leads|interest|buzz|awareness|traffic|income, raise money|funds|capital|funding|interest,
      acquire customers|users|clients|partners|knowledge, share knowledge|findings|insights,
      communicate with, hire developers|people|staff|additional|more, build a team|community|network|presence|brand|reputation|following,
      train the team|staff|users|people, make sure everything|things, verify that everything, check that everything, verify everything,
      check everything, document everything, verify correctness, validate the approach|idea|concept|assumptions|hypothesis|demand,
      validate assumptions|ideas|hypotheses|demand, plan the next|further|rest|following, plan next|further|ahead|how,
      compare different|various|several|existing|alternatives|approaches, profile the|our|and,
      identify bottlenecks|areas|potential|opportunities|gaps|needs|stakeholders|partners|risks|weaknesses|improvements,
      follow the development|progress|discussion|discussions|changes, monitor the community|market|situation|project|progress|competition, ramp up on, brush up on, stay up to date,
      keep up to date, keep an eye on, stay on top of, reach out to, get in touch with,
      talk to|with users|customers|clients|stakeholders|experts|people, meet with users|customers|clients|stakeholders|experts,
      be involved in, spread the word,
      find out why|whether|if, find ways to, find a way to, come up with, work out how|what|whether, think through, see if|whether, spend time on,
      get started with|on, kick off the|development|work, help out, seek feedback|input|funding|support|advice,
      ask for feedback|input|help|advice|opinions, request feedback|input, invite feedback|comments|input, identify what|which|how|whether|where|if, figure out,
      gain a better understanding of, gather feedback|requirements|information|ideas|input|insights,
      collect feedback|requirements|ideas, get feedback,
      get user|customer|client|community|early|initial|first|more|some|general|external feedback, obtain feedback,
      prepare launch|release|deployment|rollout|go-live|handover|production,
      prepare the launch|release|deployment|rollout|go-live|handover,
      evaluate potential|possible|different|options, think about,
      start development|implementation|work|research|planning|designing|building|implementing, monitor and,
      help the|our|us|new|people, start with, start working on, start to, continue to, contribute to,
      follow up on|with, catch up with|on, hold events|meetups|sessions|meetings|webinars|calls, work towards,
      focus on, support the team|client|users|customers|community|launch, prepare for, planning for,
      lay the groundwork|foundation|foundations for|on, lay down the groundwork|foundation|foundations,
      raise awareness, community building|outreach|engagement,
      build trust|relationships|partnerships|momentum|hype, test and, maintenance of, ongoing maintenance, test on,
      testing of, testing and qa, test the|our|all|everything,
      debugging the|our|all|everything|different|various,
      testing the|our|all|everything|different|various,
      help * join|use|adopt|integrate|build|find|get|understand|learn|migrate|start|become|develop|create,
      assist with, respond to feedback|user|customer|review,
      read existing|through`,
  },
  {
    kind: 'activity-noun',
    source: 'fields of work that leave no product of their own; Femmer et al. 2017',
    words: `testing debugging qa maintenance marketing planning analysis research discovery brainstorming outreach
      promotion advertising networking exploration investigation experimentation gathering preparation
      preparations coordination bonding balancing troubleshooting evangelism socializing familiarization ideation
      iteration miscellaneous misc restructuring groundwork housekeeping advocacy awareness lobbying profiling
      grooming work development communication collaboration meetings assurance continuation evaluation assessment
      discussion discussions negotiation negotiations cooperation examination mentoring consulting consultation supervision assistance upkeep fundraising
      recruitment hiring staffing dissemination scoping follow-up follow-ups triage recruiting socialising reviewing publicity paperwork`,
    phrases: `
      knowledge sharing, knowledge transfer, knowledge exchange, weekly syncs|calls|meetings, next steps, future work, next phase,
      administrative tasks|work, legal matters, stakeholder alignment, bug hunting, buffer time|week|weeks`,
  },
];
