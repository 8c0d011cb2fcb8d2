import type { WordList } from './wordList';

/** What one does, and what leaves no product of its own. */
export const activityWords: readonly WordList[] = [
  {
    kind: 'activity',
    source: 'verbs without an observable end in lists after Bloom; INCOSE R34',
    verbs: `research explore investigate experiment discuss brainstorm understand learn study analyze examine evaluate
      assess consider promote advertise engage collaborate coordinate participate familiarize continue start attempt
      strive envisage ponder socialize advocate attract onboard encourage inspire educate empower nurture
      cultivate publicize publicise recruit liaise cooperate begin initiate revive conceptualize triage mentor`,
    phrases: `
      initiate a|the conversation|conversations|discussion|dialogue, take the first steps,
      first steps towards|toward|in|into, steps towards|toward, take stock of, see how * goes|go|works|work,
      try * out, advance talks|discussions|negotiations, build relationships|ties|connections, remain available,
      be available for, deepen our|the knowledge|understanding|expertise,
      ad hoc consultation|support|requests|help|advice|assistance|tasks|work|meetings,
      conduct user|customer|market|design|field|technical|further|ongoing|additional research|testing|interviews,
      provide assistance|guidance|advice|consultation|consulting|expertise, experiment with, look into, read up on,
      look at, look for, looking for, have a closer look at, get familiar with, getting familiar with, get to know,
      dive into, deep dive into, identify what|which|how|whether|where|if, figure out,
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
      testing of, testing and qa,
      help * join|use|adopt|integrate|build|find|get|understand|learn|migrate|start|become|develop|create,
      assist with, respond to feedback|user|customer`,
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
];
