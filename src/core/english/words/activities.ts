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
      initiate a|the conversation|conversations|discussion|dialogue,
      initiate conversations|discussions|dialogue|talks|contact, start a|the conversation|discussion|dialogue,
      hold discussions|conversations, take the first steps, take first steps, first steps towards|toward|in|into,
      steps towards|toward, take stock of, see how * goes|go|works|work, try * out,
      advance talks|discussions|negotiations, continue talks|discussions|negotiations, hold talks,
      build relationships|ties|connections, build up relationships|knowledge|expertise, remain available,
      be available for, stay available, deepen our|the knowledge|understanding|expertise,
      ad hoc consultation|support|requests|help|advice|assistance|tasks|work|meetings,
      ad-hoc consultation|support|requests|help|advice|assistance|tasks|work|meetings, tinker with, play around with,
      conduct user|customer|market|design|field|technical|further|ongoing|additional research|testing|interviews,
      perform user|market|further research, provide assistance|guidance|advice|consultation|consulting|expertise,
      provide technical|general|further|continued|continuous|ongoing|administrative|development|day-to-day support|assistance|guidance|advice|help|maintenance,
      offer assistance|guidance|advice|help, give advice|guidance, experiment with, experimenting with, look into,
      read up on, read about, looking into, look at, looking at, look for, looking for, have a look at,
      have a closer look at, take a look at, take a closer look at, get familiar with, getting familiar with,
      become familiar with, get to know, get acquainted with, get up to speed with, dive into, dig into,
      deep dive into, learn about, find out, test out, identify what|which|how|whether|where|if,
      identify * what|which|how|whether, determine what|which|how|whether|where|if,
      determine * what|which|how|whether, decide what|which|how|whether|where|if, decide * what|which|how|whether,
      define what|which|how|whether|where|if, define * what|which|how|whether,
      clarify what|which|how|whether|where|if, clarify * what|which|how|whether, figure out,
      gain a better understanding of, gain a deeper understanding of, gain an understanding of, gain insight into,
      gain insights into, gain experience with, gather feedback|requirements|information|ideas|input|insights,
      gathering feedback|requirements|information|ideas|input|insights, collect feedback|requirements|ideas,
      collecting feedback|requirements|ideas, get feedback,
      get user|customer|client|community|early|initial|first|more|some|general|external feedback, obtain feedback,
      prepare launch|release|deployment|rollout|go-live|handover|production,
      prepare the launch|release|deployment|rollout|go-live|handover,
      seek feedback|partners|partnerships|opportunities, evaluate potential|possible|different|options, think about,
      thinking about, start development|implementation|work|research|planning|designing|building|implementing,
      proceed with, monitor and, help the|our|us|new|people, assist the|our|new, start on, start with,
      start working on, starting with, start to, begin to, begin with, begin working on, continue to, continue with,
      keep on, reach out to, reaching out to, contribute to, contributing to, follow up on|with,
      following up on|with, keep up with, stay on top of, catch up with|on, gain traction|visibility|momentum|users,
      drive adoption|engagement|growth|traffic, get ready for, get started with|on,
      host events|meetups|sessions|calls|webinars, hold events|meetups|sessions|meetings|webinars|calls,
      organize events|meetups|hackathons|workshops|webinars, organise events|meetups|hackathons|workshops|webinars,
      attend events|conferences|meetups|meetings, run ads|campaigns|events, be active, stay in touch with,
      work with the|our|other|community|partners|stakeholders|clients|users|teams, working with, work towards,
      work toward, working towards, focus on, focusing on, playing around with, spend time on, try out, try and,
      do research on, conduct research on|into, perform testing|analysis|research, conduct testing, provide support,
      providing support, offer support, provide maintenance, provide ongoing support|maintenance,
      support the team|client|users|customers|community|launch, liaise with, meet with, network with, prepare for,
      preparing for, plan for, planning for, lay the groundwork|foundation|foundations for|on,
      lay down the groundwork|foundation|foundations, pave the way for, raise awareness, raising awareness,
      spread the word, build a community|buzz|following, build awareness|community, building awareness|community,
      community building|outreach|engagement, grow the community,
      build trust|relationships|partnerships|momentum|hype, establish partnerships|relationships|trust|presence,
      form partnerships,
      test the app|application|system|website|site|software|product|platform|game|code|features|functionality,
      test and, testing and bugfixing|debugging, test everything, maintenance of, ongoing maintenance,
      continuous maintenance, test on, testing of, testing and qa, testing and fixing, help with,
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
