import { wordSet } from './wordSet';

/** Nouns that name no thing of their own: what they stand for has to be said elsewhere. Our own list. */
export const genericNouns = wordSet(`
  feature features function functions functionality functionalities fix fixes bug bugs bugfix bugfixes issue issues
  improvement improvements enhancement enhancements tweak tweaks change changes adjustment adjustments update updates
  optimization optimizations optimisation optimisations refinement refinements correction corrections modification modifications
  tool tools tooling integrations formats platforms component components modules systems part parts thing things item items task tasks
  aspect aspects area areas cases scenario scenarios problem problems error errors bottleneck bottlenecks requirement requirements
  document documents documentation docs material materials content assets options support capability capabilities
  technology technologies technique techniques practice practices method methods metric metrics reports widgets tickets
  solution solutions element elements information work stuff topic topics devices browsers libraries plugins plugin resources
  stakeholders partners partnerships feedback suggestions comments requests findings concerns debt needs wishes expectations
  tests dependencies preparations arrangements adaptations coverage examples use-cases usecases ideas extension extensions addition additions maintenance development
  measures steps activities efforts actions data code pages screens apps applications projects languages tutorials
  engagement visibility adoption awareness monitoring training departments
  subsystems staff personnel stakeholders markets audiences functional-tests providers frameworks vendors checks edge-cases refactoring refactorings polish polishing iterations versions`);

/** Qualities: to change one says nothing without a measure. Our own list, after the characteristics of ISO/IEC 25010. */
const qualityNouns = wordSet(`
  performance speed quality usability ux ui experience stability reliability robustness resilience security safety scalability
  maintainability readability accessibility availability efficiency productivity flexibility extensibility compatibility portability
  consistency accuracy precision latency throughput responsiveness coverage complexity debt codebase architecture
  infrastructure efficiencies usage adoption awareness engagement visibility reach traffic retention satisfaction loyalty
  community ecosystem base audience presence brand collaboration communication transparency trust decentralization
  interoperability interoperation documentation docs code structure workflow workflows process processes
  handling management support capabilities capability functionality functionalities features interface design look layout
  appearance aesthetics feel onboarding discoverability observability testability maturity overhead costs cost time times
  load memory footprint consumption errors bugs issues crashes failures downtime waste friction effort
  growth revenue sales outreach knowledge understanding compliance organization organisation product platform
  system app application site website things everything configuration configurations dependencies tests testing stack flow navigation
  number amount quantity share rate size volume count level
  power draw energy battery noise heat rates fps bandwidth weight jitter fees wear
  readiness success excellence health hygiene cleanliness sustainability diversity inclusivity inclusion leadership
  governance culture membership credibility morale competence skills capacity maturity participation contributors
  contributor maintainers followers userbase popularity experiences boilerplate barrier barriers curve duplication redundancy clutter risk risks workload churn
  confusion ambiguity uncertainty verbosity burden pain installation setup api parity`);

/** Things so general that praise alone does not say which. Our own list. */
export const generalThings = wordSet(`
  interface interfaces ui ux gui design designs look appearance layout experience solution system platform product tool code codebase
  architecture technology technologies website site app application frontend front-end backend back-end software structure
  documentation docs environment infrastructure framework tools methods techniques practices`);

/** Words that make a short title a topic rather than a thing: fields of work, without an end of their own. Our own list. */
export const topicNouns = wordSet(`
  management administration audit testing qa tests development design backend frontend back-end front-end security
  performance integration infrastructure setup maintenance optimization optimisation content marketing seo analytics
  accessibility usability refactoring cleanup styling planning research discovery training communication polishing
  bugs bugfixes issues misc miscellaneous other admin operations architecture database hosting monitoring mvp launch
  implementation prototyping analysis requirements documentation support deployment rollout kickoff ui ux work phase
  interface community outreach finalization completion governance partnerships onboarding networking review workshop
  workshops evaluation assessment strategy compliance reporting localization localisation logistics mechanics
  quality coverage hygiene adoption engagement diversity funding education advocacy visibility presence culture
  coordination supervision procurement recruitment stabilization stabilisation hardening migration pipeline improvements`);

/** What research and the like may leave behind. */
export const productNouns = wordSet(`
  report reports document documents prototype prototypes benchmark benchmarks decision decisions record records list lists spec specs
  specification specifications proposal proposals summary memo mock-up mock-ups mockup mockups diagram diagrams table tables slides
  recommendation recommendations result results plan plans adr paper page pages post article script scripts protocol matrix form
  minutes notes guide poc checklist roadmap wireframes survey dataset dashboard spreadsheet repository video catalogue
  catalog inventory map note tickets demo tutorial manual presentation workshop questionnaire`);

/** Qualities that a number could measure: those of a list, and others by the ending of the word. */
export function isQuality(word: string): boolean {
  return qualityNouns.has(word) || /(?:[a-z]ness|bility)$/.test(word);
}

/** Nouns of which “all” is no set that both sides could count. Our own list. */
export const endlessNouns = wordSet('features functionality functionalities requirements improvements issues bugs');

/** Of the nouns that name no thing of their own those that never do. Our own list. */
export const hardNouns = wordSet(`
  feature features function functions functionality functionalities fix fixes bug bugs bugfix bugfixes issue issues improvement improvements
  enhancement enhancements tweak tweaks change changes adjustment adjustments optimization optimizations optimisation optimisations
  refinement refinements correction corrections modification modifications thing things stuff task tasks aspect aspects area areas
  problem problems error errors bottleneck bottlenecks requirement requirements support capability capabilities technology technologies
  technique techniques practices methods work feedback suggestions concerns debt needs wishes expectations edge-cases cases
  use-cases ideas preparations adaptations efforts activities coverage development maintenance tests libraries dependencies markets polish
  touches refactoring cleanup cleanups`);
