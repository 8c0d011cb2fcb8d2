import { wordSet } from './wordSet';

/*
 * What people say in plans of whatever kind. A text of these words alone could stand in any of them: it names no thing, no
 * place and no person of its own. Our own lists; a word that is missing here makes a text one that names something.
 */

/** Kinds of work, which are over when time is over. */
export const kindsOfWork = wordSet(`
  development implementation implementing coding programming testing debugging qa bugfixing prototyping integration integrations
  design designing research analysis planning discovery exploration investigation discussion discussions brainstorming
  maintenance maintaining support optimization optimisation optimizing optimising refactoring refactor cleanup clean-up polishing polish
  refinement refinements stabilization stabilisation hardening tuning setup set-up configuration preparation preparations
  gathering collection collecting assessment evaluation coordination communication collaboration marketing promotion outreach
  growth expansion enhancement enhancements improvement improvements fix fixes bugfix bugfixes tweaks adjustments
  finalization finalisation iteration iterations iterating assurance selection assignment assignments execution creation
  building engagement networking definition readiness consultation consulting supervision upkeep validation verification familiarization
  debug ideation conceptualization modification modifications extension extensions work works tasks activities efforts styling training benchmarking documenting`);

/** Those that could always go on, even beside something that is named. */
export const endlessWork = wordSet(`
  fix fixes bugfix bugfixes bugfixing improvement improvements enhancement enhancements optimization optimisation optimizing
  optimising refactoring refactor cleanup clean-up polishing refinement refinements stabilization stabilisation hardening
  tuning tweaks adjustments modifications maintenance support debugging testing qa communication coordination collaboration
  promotion marketing outreach networking debug performance usability scalability stability reliability maintainability robustness ux`);

/** Verbs of a plan whose object says what they come to. */
export const planningVerbs = wordSet(`
  build create develop implement design define finish finalize finalise complete establish setup set prepare plan write  make do perform enforce
  conduct carry test improve optimize optimise enhance update fix add integrate review analyze analyse gather collect identify
  assess evaluate maintain support continue start begin work refactor refine polish debug extend expand code program
  produce deliver provide apply check ensure cover resolve address solve determine decide establishing creating developing
  implementing designing defining finishing finalizing completing preparing writing making performing conducting improving enhancing
  updating fixing adding reviewing analyzing identifying continuing starting setting presenting deciding providing
  delivering proceeding ensuring extending developed implemented completed finished finalized finalised designed defined improved
  optimized optimised integrated tested fixed updated reviewed refined polished established prepared edit enforce
  expanding construct constructing specify specifying outline outlining clarify clarifying organize organizing rework redesign
  redesigning revise revising upgrade upgrading validate validating verify verifying modify modifying adapt adapting adjust adjusting
  investigate investigating explore exploring research researching evaluating assessing elaborate`);

/** Those that are nouns as well: “design system”. */
export const nounsOrVerbs = wordSet('design test support plan review work program update code check process start');

/** Things that every project has. */
export const commonThings = wordSet(`
  project product application applications app apps software system systems platform platforms website websites site sites web mobile
  desktop frontend front-end backend back-end server client ui ux ui-ux ux-ui interface interfaces api apis database databases db data
  code codebase infrastructure architecture toolchain tool tools tooling environment framework frameworks technology technologies
  technical stack structure structures layout look feel feature features function functions functionality functionalities capability
  capabilities mvp poc component components module modules element elements part parts piece pieces item items area areas aspect aspects
  requirement requirements scope need needs goal goals objective objectives expectation expectations feedbacks idea ideas concept concepts issue
  issues bug bugs problem problems error errors debt feedback quality performance stability usability scalability reliability
  user users customer customers team teams stakeholder stakeholders community partner partners partnership partnerships
  channel channels process processes procedure procedures workflow workflows standards policies practices practice solution
  solutions logic algorithm algorithms content material materials asset assets resource resources script program
  programs method methods mechanism mechanisms experience flow flows insights information analytics business market audience results result settings options configurations
  sustainability security adoption awareness governance visibility growth leadership ecosystem developer developers contributor
  contributors maintainer maintainers member members strategy strategies roadmap vision privacy compliance deployment
  deployments dependencies libraries launch rollout release releases version versions foundation foundations`);

/** Those among them that are as often what users of the product handle. */
export const thingsOfUsers = wordSet(`
  project projects user users customer customers team teams partner partners item items channel channels community content issue
  issues asset assets process processes workflow workflows service services element elements
  member members contributor contributors version versions release releases deployment deployments`);

/** What says how, when or whose, and still not what. */
export const commonQualities = wordSet(`
  core main key basic essential important necessary required needed relevant general common internal external initial first second
  third final last further additional more other new existing current remaining all full complete whole overall minor major
  critical small big simple advanced custom enterprise strategic diversified various several some many different multiple future next early
  late quick high low good better best proper modern robust scalable stable functional non-functional end-to-end preliminary detailed
  in-depth thorough continuous continued ongoing regular active actual related planned requested technical functional unit manual
  automated acceptance uat non-critical clean successful high-priority low-priority priority agile
  post pre non sub cross-platform day detail live latest up up-to-date out`);

/** Words without a meaning of their own. */
export const joints = wordSet(`
  a an the our your their its his my this that these those any each every both of for to in on at with by from as into onto over
  per via and or is are was were be been being will shall should must we it they etc also then according based it's them`);

/** Documents that hold whatever one puts in; whole plans are not made of them. */
export const commonDocuments = wordSet('documentation docs documents document tutorials guides');

/** What a project or its work is called as a whole. */
export const wholeNames = wordSet('project work development implementation coding');

/** What a share of may be done. */
export const sharedNames: ReadonlySet<string> = new Set([
  ...wholeNames,
  ...wordSet('app website site product system platform backend frontend'),
]);

/** What may be said of something that is over. */
export const endStates = wordSet('done finished complete(d) ready working works');

/** Words that number a place in the plan: “Week 3”. */
const labels = wordSet(
  'milestone milestones phase sprint week weeks month months stage step part day quarter iteration epic task',
);

/** Every word that could stand in any plan. */
export const commonWords: ReadonlySet<string> = new Set([
  ...kindsOfWork,
  ...planningVerbs,
  ...commonThings,
  ...commonQualities,
  ...joints,
  ...commonDocuments,
  ...labels,
]);

/** Those without which a stretch of them is but a thing. */
export const tellingWords: ReadonlySet<string> = new Set([
  ...kindsOfWork,
  ...planningVerbs,
  ...commonQualities,
  ...endlessWork,
]);
