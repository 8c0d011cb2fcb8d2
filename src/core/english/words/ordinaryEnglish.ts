/*
 * English as it is told from other languages. Our own lists, sorted; of changed, changing and changes only the base form is
 * needed.
 */

/** Words that no other language has. Those that another one writes alike speak for neither, once they are in its list. */
export const plainEnglish: readonly string[] = wordsOf(`
  a ability able about above absent absolute accept acceptance access accidental accompany accomplish accurate achieve
  acknowledge across act actual ad adapt add address adjust adopt advance advice advise affect afford after afternoon again
  against age ageing agree ahead aim air airport alignment alive all allocate allow almost along alongside already also
  alter alternative although always am amazing amend among amount amuse an analyse ancient and announce another answer any
  anybody anyone anything anywhere appealing appear appearance apply appointment appraisal appropriate approval approve
  approver are aren't around arrange arrangement arrival arrive as ask assemble assign assist assume assurance at attach
  attempt attend attract automate automatic automatically autumn available avoid aware awareness awful backporting badly bag
  bake bakery ball banner-ad barber barely bash basic bath bathroom battle be beach bear beat beautiful beauty because
  become been beer before began begin begun behave behaviour behind being believe belong below beneath benefit beside better
  between beyond big bigger bike bill billboard bind bird birthday bite bitter blank blanket blend bless blind block blood
  blue board boat body boil bold bone book booking bookkeeper bookkeeping booklet boost boot bootloader bootstrap
  bootstrapping border borrow both bother bottleneck bottom bought bounce bounding bow box brain bread break breakdown
  breakfast breed brick bride bridge bright brighter brightness bring broad broken brought bubble bucket buffer builder
  building built bulk bullet bump bunch burden burn business busy butcher button buy buyer by bye cabin cake call calm came
  can can't cancel cancelled candle cannot capability care careful carry case casing cast catalogue catch cattle cause
  ceiling celebrate centre chain chair challenging changelog chapter characteristic cheap cheaper check checked checker
  cheerful cheese cheque chest chicken child children chip choice choose chop chosen church circle circuit citizen claim
  clarify classify cleaner cleanup clear clearance clearly clerk clever click cliff climb close closure cloth clothes
  clothing coach coal coast coat coin cold collapse collect collide collision colour column comb comment committee common
  company compare compatibility compensate compete competing complain complaint completion compliance complicated comply
  computation compute concern condense conduct confidence confirm conflict confuse congratulate connect connection
  connectivity conscious consent consequence conserve consider consist construct consult consumer contain continue
  convenience convenient convert convey convince cook copy-edit copyedit copywriting corn correct cost cottage cotton could
  council counsel count country couple courage course court cover cover-letter cow crack craft crazy create creation
  creative credential creditor creep crisp criticise crop cropping crowd cruel cry cultural curious currency current curtain
  curve custom customer customise customize cut cute cv cycle daily dam damage dangerous dark daughter day daylight dead
  deadline deaf dealer dear death debate debt decade deceive decent decide declare decline decrease dedicate deep deeper
  defect defence defend define degree delay delegate delete delight delighted deliver deliverable delivery demand
  demonstrate denial dental deny departure depend dependency deposit depth derive describe deserve desire desk destroy
  detailed detect determine develop development devnet devote dictionary did didactic didn't die difference different
  difficult dig digest dinner dirty disable disabled disagree disappear disappoint discard discount discover discuss disease
  dish disk dismiss dispatch dispersal disposal distort distribute district disturb dive divide do does doesn't dog doll
  don't donate donation done donor door dot doubt down downstream dozen draft drag drain dramatic draught draw drawer
  drawing drawn dream dress drift drill drink drive driven driver drop drug drum dry duck dump duplicate durable during dust
  duty dwell each eager ear early earn ease easier easiest easily east eat eaten edible edit educate effective efficient egg
  eight either elbow elderly election electricity elevate eleven eligible eliminate elsewhere embarrass embed emerge
  emergency emission emphasise employ employee employer empty enable enclose enclosure encounter encourage enemy energetic
  enforce engage engagement engine engineer enhance enhanced enhancement enjoy enlarge enormous enough enquire enquiry
  enrich enrol enroll ensure enter entertain enthusiasm entire entrance entry envelope environment equal equip erase escape
  essay establish estimate eternal ethics evaluate even evening ever every everybody everyone everything everywhere evidence
  evil evolve exact exactly exaggerate example exceed except excess exchange excite exciting exclude excuse execute exhaust
  exhibit exist existing exit expand expect expense expertise expire explain explicit explode exploit explore exporter
  expose exposure extend extra eye fabric face facility fade fail failure faint fair fairly faith fake fall fallen false
  familiar family famous farm farmer fascinate fashion fasten faster fastest fatal fate fault favour fear fee feed felt
  fence fetch fever few fewer fibre fiction field fierce fight fill finalise finalize find finding fine finger finish fire
  firm first fish fit five fix flag flaky flame flashy flatten flavor flavour flaw flexibility flight float flood floor
  flour flow flower flown fluid flush fly flyer focused fog fold follow food foot for forbid force forecast foreign forest
  forever forget forgive forgotten fork form former fortune forward foster found foundation founder fountain fraction frame
  free freedom freeze freight frequency frequent frequently fresh fridge friend friendly frighten from frontmatter frozen
  fruit fuel fulfil fulfill fully functionality fund funny fur furnish furniture further fuzzy gadgetry gantt gap garden
  gate gateway gather gear gender generate generous gentle genuine gesture get giant gift girl give given glad glance glass
  glimpse gloomy glossy glove glue go goal gold gone good goods got govern grab graceful grade gradually graduate grain
  grandmother grant graph grasp grass grave gravity great greatest green greet grey grief grip grocery gross ground grow
  grown growth guarantee guard guess guest guideline guild guilty gun guy had hair half hall halve hammer hand handbag
  handbook handle handler handling handover handwriting handy hang happen happy harbour hard harden hardly harm harmful
  harsh harvest has hat hate haul have having hazard he head headache heading headline heal health healthy heap hear heard
  heart heat heating heaven heavy hedge heel height held help helper helpful hence her here heritage hesitate hidden hide
  high higher highlight highway hill him hint hire his historic history hold holder hole holiday holy honest honey honour
  hook hope hopeful hopefully horizon horn horse hospital hostile hour hourly house household housekeeping housing how
  however hug huge human humble hundred hung hunger hungry hunt hurry hurt hygiene i i'm idea ideally identify if ignore ill
  illness illustrate imagine imitate immediate immediately impatient implement importer impress impressive improve in inbox
  inch incline include inclusive income incorporate incorrect increase indeed independent index indexer indicate individual
  individually inevitable infer influence inform inherit initially injure inner innocent inquiry insert inside inspect
  inspire install installer instantly instead instruct insulation insult integrate intend intent interact interaction
  interop interrupt into introduce invent inventory invest investigate investigation investor invite invoice involve iron is
  island isn't isolate issue it's italic its jail jam jealous jewel jewellery join joint joke journey joy judge judgement
  juice jump junction just keen keep kept kerb kerning kettle key kick kid kill kind king kiss kitchen knee knife knit
  knitting knock knot know knowledge known labelled labour lack ladder lady laid lake lamp land landlord lane language lap
  largest last late later latest laugh launch laundry law lawn lawyer lay layer lazy leader leaderboard leaf leaflet leak
  learn learner lease least leather leave lecture led ledger left legend leisure lemon lend length lent less lesson let
  let's letter letterhead library licence lid lie life lift light lighten lighter lighthouse lighting lightweight like
  likely likewise limb limitation line linen lip list listen listener literature litter liver load loader loan lobster
  locate login-free lonely lookup loose lose loss lost loud loudly love lovely low lower loyal luck lucky luggage lump lunch
  lung luxury mad made mainly mainnet maintain make maker manage mankind manner manually manufacture manuscript many marble
  margin mark marriage marry mask massive mate material math mathematics matter may maybe mayor maze me mean meaning meant
  meanwhile measure measurement meat mechanics mechanism medicine meet melt membership memory mend mention menu-card mercy
  mere merely merit mess messy met method middle might migrate mild milk mill million mind mine minority mirror mislead miss
  missing mistake modelled modernise modernize modest modification moist money month monthly moodboard more morning mortgage
  most mostly moth motion mould mount mountain mouse mouth move movie much mud multiply murder museum must mutual my
  mysterious mystery nail naked name naming narrow nasty native navigate near nearby nearly neat necessary necessity neck
  need needle neglect negotiate neighbour neither nervous network never new newest newly news nice nicer nicest night
  nightmare nine no nobody nod noise noisy nonsense nor normally north nose not notable note nothing notice notify noun
  novel now nowadays nowhere nuisance numerous nurse nut oak obey objective obligation obscure observe obstacle obtain
  obvious occupy occur ocean odd of off offence offend office officer offset offsite often oil old older omission omit on
  onboard one ongoing onion only onsite onto onwards open opener opening operate opponent opportunity oppose opposite
  optimise or orchard order ordinary ore organise organize other others otherwise ought our ours out outcome outdated outer
  outline outreach outside outstanding oven over overall overcome overdue overhaul overlook overnight oversee overview
  overwhelming owe own owner ownership pace pacing pack package pad padding page-level paid pain paint painting pair pale
  pan paper parallel parcel pardon parity parking part partially particular particularly partly pass passenger passive past
  paste path paving paw pay payable payment payroll payslip peace peaceful peak peer penalty pencil people percent perfect
  perfectly perform perhaps peril permanently persist person personality persuade phone photograph phrasing physical pick
  picture piece pig pile pill pillow pin pinch pink pipe pity placeholder plain plane planner plaster plate play player
  pleasant please pleasing pleasure plenty plot plough plug plumber plumbing plural pocket poem poet poison pole polish
  polite poll pond poor poorly popular population porch possess possession possibility possibly post postpone potato
  potential pottery pound pour poverty powder power powerful practical practice practise praise pray precious predict prefer
  preferred pregnant preliminary prepaid prepare preserve press pretend pretty prevalent prevent prevention previous price
  price-list pricelist pricing pride priest primary primitive printed printer prior prioritise prioritize privacy privilege
  prize probable probably proceed produce profound programme progress progressive prohibit prolong prominent promise promote
  prompt pronounce proof proofread proofreading proper properly property proportion proposal propose prospect prosperous
  protect prototype-board prototyping proud prove provide psychology publish pull punctual punish pupil purchase purple
  purpose pursue push put puzzle pyjamas qualified qualify quarrel quarter quarterly queen quicker quickly quiet quit quota
  quote rabbit rack rail railway rain raise ran random range rank rapidly rather rational raw reach read readability
  readable reader readily readiness realise realistic realize really rear reason reasonable reasonably rebrand rebuild
  recall receipt receive recent recently recipe recipient reckon recognise recognition recommend reconcile reconciliation
  record recover recovery recruit recruiting redeem redemption redesign redirect reduce refactor refer reference refine
  reflect refresh refund refuse regard regarding regardless register regret regularly rehearsal rehearse reign reinforce
  reject relate relationship relaunch relax relevance reliability reliable relief relieve relocate reluctant rely remain
  remainder remaining remark remarkable remedy remember remind reminder remote removal remove rename renderer renew renewal
  renovate renovation rent rental repair repeat replace replacement replicate replication reply represent reputation require
  requirement rescue research resemble resent reserve reset resident resilience resilient resist resize resolve resource
  respect respond response responsibility rest restart restless restock restore restrain restrict restriction resume retail
  retain retire retreat retrieval retrieve retry return reuse reveal revenge revenue reverse reviewer revise revive reward
  rewrite rewritten rhythm ribbon rice rich richer rid ridden ride rider ridge right ring riot ripe rise risen risk river
  road roast rob rocket rod role roll roof room root rope rotate rotten rough roughly round rounding row rub rubbish rude
  rug rule rumour run rung running rural rush sack sacred sad saddle safe safely safer safety said sail sake salad salary
  salt same sample sand sang sat satisfactory satisfied satisfy sausage savage save saving savings saw say scale scarce
  scare scatter schedule scheduled scheduler scheme scholar school scientific scientist scissors scrape scratch screenplay
  screw sea seal seamless seamlessly season seat second secretary sector see seed seek seem seen seize select selector
  selfish sell seller semantic send sender sense sensible sensitive sensor sent sentence separate servant serve setting
  settle seven several severe sew sexual shade shading shadow shake shaken shall shallow shame shape share shared sharp she
  sheep sheet shelf shell shelter shield shift shine ship shipment shipper shipping shirt shock shoe shoot shopfront shopper
  shore short shorten shorter shortly shot should shoulder shouldn't shout showcase shower shown shrink shut shy sick
  sickness side sight sign sign-up signage signature signed significant significantly signup silence silk silly silver
  similar simpler simplest simplicity simplification simplify simply simultaneous simultaneously since sincere sing single
  sink sister sit site-wide six size skilful skill skim skin skip skirt sky slave sleep sleepy sleeve slender slept slice
  slide slight slip slope slot slow slower slowly sluggish small smaller smart-looking smarter smartest smell smile smoke
  smooth smoother smoothly snake snow so soak soap sober soccer sock soft software soil sold soldering soldier solely solve
  some somebody somehow someone something sometimes song soon sore sorrow sorry sort sorter soul sound soup sour south space
  spacing spacious span spare spark spatial speak speaker speaking specialist specific specifically specified specify speech
  speed spell spelling spend spent spider spike spill spin spirit spit spite splendid split spoil spoke spoken spoon
  sporadic spot spouse spray spread square stabilise stability stabilize stadium staff stain stair stake stamp standalone
  standby standing stare starting starve stash statement static stationery statistics stats stay steadily steady steal steam
  steel steep steer stem step stick stiff still stir stitch stockroom stolen stomach stone stood stool stop store storefront
  storeroom storey storyboard stove straight straightforward strange straw streamline street strength strengthen stretch
  strict strike striking string stroke strong stronger struck struggle stubborn student study stuff stumble stupid submit
  subscriber subsequent subset substantial substitute subtitle subtle suburb subway succeed success successful such suck
  sudden suddenly suffer sufficient sufficiently sugar suggest suit suitable sum summary summer supervise supper supplier
  supply supporter surgeon surgery surrender surround survey suspect suspend sustain swallow swap swear sweat sweep sweet
  swell swept swim swing sword sworn sympathy synchronise synchronize tackle tactic tail tailor take taken tale talk tall
  tame tank tap tape task taste taught tax tea teach teacher tear tease technician tedious teeth tell temper temple
  temporary tempt ten tenant tend tension tent term tester testnet textbook than thank that the theatre their theirs them
  then theory therapy there therefore these they they're thick thief thin thing think third thirst thirsty this thorn
  thorough thoroughly those though thought thoughtful thousand thread threat threaten three thrive throat throne through
  throughout throw thrown thumb thumbnail thunder tide tidy tie tighten tiler till time timesheet timetable tin tinker tiny
  tire tired title to today together told tolerate tomato tomorrow tongue too tooth torch toss touchpoint tough toward
  towards towel tower town toy trace trade tradeoff trader traditional tragedy trail train translate transparency trap trash
  travel travelled traveller tray treasure treat treatment treaty tree trench triage trial tribe trigger trim triumph troop
  tropical trouble truck true trunk trust truth try tub tuition tune tuning turn tweak twelve twenty twice twin twist two
  typeset typesetting typical typing tyre ugly ultimate umbrella unable uncertain unchanged uncle uncovered under
  underground underlying understand understood undertake undo unify union units universe unknown unless unlike unlock
  unnecessary unpaid unread unseen unsold unsubscribe untangle untested until unused up upcoming upfront uploader upon upper
  upright upset upside upstream upward urban urge us use useful useless usual usually utter vacant vacation vague valid
  validate valley valuable value vanish variety various vary vast vault vegetable vehicle vendor venture venue verb verify
  verse very vessel victim victory view viewer village vine virtue visit vivid vocabulary voice voicing volunteer vote voter
  voyage vulnerability wage wait waiter waiting wake walk walkthrough wall wander want ward warehouse warm warmth warn
  warning warrant warranty was wash waste watch water wave wax way we we're weak weaker wealth wealthy weapon weather
  weatherproof weave wedding weed week weekday weekend weekly weep weigh weight welcome welfare well went were west wet what
  wheel when where wherever whether which while whip whisper whistle who whole whom whose why wicked wide widen width wife
  wild will willing wind window wine wing winner winter wire wireframing wiring wisdom wise wish wit with withdraw within
  without witness woken woman women won won't wonder wonderful wood wooden wool word wording worker workforce working
  workload workplace works world worm worn worry worse worst worth worthy would wouldn't wound wrapper wrist write writer
  writing written wrong yard year yearly yellow yes yesterday yet yield you you're young your youth zeal zero`);

/** Words that other languages have borrowed or write alike, and names that they all know. */
export const sharedEnglish: readonly string[] = wordsOf(`
  ab accessibility account action active activity admin administration adyen ag agency agenda agile airtable alarm album
  alert amazon analysis analytics android angular animal animation annual ansible anti apache api api-first api-key app
  apple application apr april architecture archive area arena argument art article artist asana asap aspect assessment asset
  assistant association astro async atlas attractive audio audit aug august auth auth0 authentication author auto automation
  availability avatar await aws azure back back-end back-up backend background backlog backup backups bad balance banner bar
  barcode base baseline batch bed benchmark berlin best beta binding bindings bitbucket blender blog blogger bonus bot
  bounty branch brand branding brief briefing brochure browser brûlée budget bug bug-fix bug-fixing bugfix bugfixes build
  bun bundle bus bv cabinet cable cache cafe café café's cafés calendar call-center camera camp campaign camping canvas
  capable capture card career cargo carousel cart cash casting catering central ceo certificate challenge champion chance
  change channel charge chart chat check-in check-out checklist checklists checkout chef chrome cinema city class classic
  clean cli cliché client clip cloud cloudflare club cluster cms co coaching cocktail code codebase coffee collaboration
  collection color combo come comedy comfort comfortable command commercial commit communication community compatible
  compile compiler complete complex component computer concept concert conference configuration confluence connector console
  consultant consultation consulting contact container content contract control controller conversion cookie cookies cool
  coordination copy copyright core corner corp corporate counter coupon cousin coverage coworking crash credit crew crime
  critical crm cross crypto crème css csv cto culture cup customer-support dance danger dashboard data database datadog date
  datev de-facto deal debian debug debugging dec december decision default definition definitions demo deno dense dentist
  deploy deployment deployments description design designer designs desktop destination detail detection developer device
  dialog diet digital dimension direct direction director directory disaster disco discovery discussion display distance
  distinct django dns docker docs doctor document documentation documents domain double download droid dropdown drupal due
  dutch dynamics décor déjà e-commerce e-mail e2e easy ebook ecommerce economy edge editor education effort elasticsearch
  electron elegant element elite email emails emotion end endpoint energy english enterprise entertainment entrée equation
  error essential estate etc europe evaluation event ex examine excel excellent exclusive exhibition experience experiences
  experiment experimental experiments expert explorer export express extension external facebook factor family-friendly fan
  fancy faq fast façade feature features feb february feedback feedbacks feel festival fiancé figma figure file film filter
  final finance financial firebase firefox firewall firmware fitness fixes flash flask flat fleet flexible flutter focus
  folder follow-up font footer formal format forms fort forum four fragile framework freelance freelancer french fri friday
  front front-end front-end-only frontend full fun function functional fundraising future gadget gain gala gallery game
  gamification gaming garage gas gatsby gdpr general generation generic german github gitlab global glossary gmbh go-live
  godot golf golive google governance gps grafana graphic graphql grill group gui guide habit hackathon hacker hand-over
  handicap hardware header helm helpdesk herb hero heroku hit hobby hoc home homepage host hosting hot hotel hr html http
  https hub hubspot humour hyper icon id ideal ids image images immense impact implementation import improvement inc
  incident industry info information infrastructure initial inline innovation input insight inspection instagram
  installation instance instruction instrument insurance integration intelligence intention inter interactive intercom
  interface interim internal international internet interview intro intuitive invitation ios iot ipad iphone italian item
  jacket jalapeño jan january java javascript jenkins jira job jobs joomla journal json jul july jun june junior jwt kafka
  kernel key-account keycloak kg kibana kick-off kickoff kiosk kit klarna know-how kotlin kpi kubernetes label landing
  landing-page laptop laravel large laser launching layout ldap lead legacy legal level license lifestyle limit link
  linkedin links linux liquid live llc lobby local localisation localization lock log log-in logic login logins logistics
  logo logout loki london look loop lounge ltd machine macos magazine magento magic mail mailchimp mailing mails main
  maintenance major make-up management manager manifest manual map mar marathon march mariadb marina marker market marketing
  master match mature maximum media medical meeting mega member memo mentor menu merge message meta metal metric micro
  microsoft mid migration milestone military mini minimal minimum minister minor minute misc mission mix mobile mock mockup
  mockups mode model moderation modern modular module mollie moment mon monday mongodb monitor monitoring mood moral motor
  multi muscle music mvp mysql nation natural navigation navigator naïve nest netflix netlify new-look newsletter next nfc
  nginx node non normal notification notion nov november number nuxt oauth object observation occasion oct october odoo
  off-line offer offline ok okay okr okta on-line onboarding once online online-shop open-source opera operation operator
  opinion optimal optimisation optimization optimize option optional oracle orchestration organ organic organisation
  organization origin original oscar outdoor outlet outlook output outsourcing overlay oy page pages palace panel panic
  parent paris park parser partner partnership party passage passion password patch patience patient pattern pause paypal
  pdf pen penetration pension per performance permanent permission permit persistent personal perspective phase photo
  photoshop phrase pilot pinterest pipeline pitch pizza piñata place plan planet plant plastic platform plc plugin poc
  podcast podcasts point policy pollution pool pop-up popup portal portfolio portrait position positive possible poster
  postgres postgresql powerpoint pr pre precise preference premium preparation presence present presentation preview prime
  print prison private problem process procurement product production products professional professor profile profit program
  programming project projects prometheus promotion protection proto protocol prototype provider proxy public publication
  publishing python qa quality quantity query question queue quick quick-win quickbooks quiz rabbitmq race radio rails
  ranking rapid rare rate re react readme ready real real-time recording recycling red redis refactoring referral reform
  region registration regular regulation relation relations release releases relevant religion render report reporter
  reporting reports repository request reservation residence residential resort responsible responsive restaurant result
  retention retro retrospective review reviews revision rfc rigid rival roadmap roaming robot robust roll-out rollout rose
  route router royal ruin runner rust résumé safari sale salesforce saml sap satisfaction saturday sauce sauna scalable scan
  scanner scenario scene schema science scope score screen screenshot script scroll scrum sdk search secret secure security
  selection self self-service semi sendgrid senior sentiment sentry seo sep sepa sept september sequence serial server
  service session set set-up setup sharepoint shop shopify shopping shopping-cart show sign-off signal simple simulation
  site situation sketch sla slack slider slogan smart smartphone smörgåsbord snapshot snippet social social-media sofa solar
  solid solution son source spam spanish special specification spoiler sponsor sport spotify spring sprint sprint-review sql
  ssl sso stable stack stage staging stakeholder stakeholders stand standard star start start-page start-up startup state
  station statistic status stock stopper storage stories story strategic strategy stream streaming stress strip stripe
  structure studio style sub subject submarine substance suite summit sun sunday supabase super superb superior supermarket
  support supreme surf surface surprise sustainability svelte swift switch symbol symfony sync syntax system table tablet
  tag talent target taxi tba tbd team teams teaser tech technical technique technology teenager telegram telephone template
  templates tempo tennis terminal terraform terrible territory terror test testing tests text theme thu thursday ticket
  tickets tiktok timeline timer timing tip tissue tls toast token tool toolbar tooling top topic total touch touché tour
  tourist track tracker tracking traffic trailer trainer training transaction transfer transformation translation
  transparent transport trello trend triangle trick trip trophy tube tue tuesday tunnel tutor tutorial twilio twitter type
  typescript typo uat ubuntu ui un uniform unique unit unity universal university unreal update updates upgrade upload
  urgent url usability usage usb user user-friendly users utility ux validation validator van variable vector vegan vercel
  version vertical veto via video villa vintage violence virtual virus visible vision visitor visual vital vitamin volume
  voucher vpn vs vue wallet war web web-design webdesign webhook webinar webmaster webshop website wed wednesday wellness
  whatsapp widget wifi win windows wireframe wizard woocommerce wordpress work workflow workshop worldwide wrap www xamarin
  xero xml yaml yoga youtube zapier zendesk zone zoom über`);

/** Names of places, people and companies that plans in any language may hold. */
export const wellKnownNames: readonly string[] = wordsOf(`
  adlon andré angeles besançon beyoncé björn bogotá brașov brontë bucurești böhm chloë citroën condé curaçao cádiz córdoba
  düsseldorf fjällräven françois gdańsk genève győr göteborg göttingen hermès häagen-dazs inés izmir josé jäger jönköping
  jörg jürgen kraków köln københavn lancôme liège loréal lübeck malmö maría medellín montréal moët málaga mærsk méxico
  müller münchen münster nestlé nîmes nürnberg orléans panamá paulo perú plzeň pokémon poznań pécs québec rené renée
  reykjavík santa schröder schäfer sofía søren tromsø tübingen umeå wrocław würzburg zoé zoë zürich århus élise örebro
  ørsted łódź škoda`);

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
