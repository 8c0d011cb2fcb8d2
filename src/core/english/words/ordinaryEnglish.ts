import { wordSet } from './wordSet';

/*
 * English as it is told from other languages. Our own lists, sorted; of changed, changing and changes only the base form is
 * needed.
 */

/** Words that no other language has. Those that another one writes alike speak for neither, once they are in its list. */
export const plainEnglish = wordSet(`
  a ability able about above absent absolute accept acceptance access accidental accompany accomplish account accurate
  achieve acknowledge across act actual adapt add address adjust adopt advance advice advise affect afford after afternoon
  again against age ageing agree ahead aim air airport alignment alive all allocate allow almost along alongside already
  also alter alternative although always am amazing amend among amount amuse an analyse ancient and animal announce annual
  another answer any anybody anyone anything anywhere appealing appear appearance apply appointment appraisal appropriate
  approval approve approver are aren't argument around arrange arrangement arrival arrive as ask assemble assign assist
  assume assurance at attach attempt attend attract attractive author automate automatic automatically autumn available
  avoid await aware awareness awful backporting backup bad badly bag bake bakery balance ball banner-ad barber barely bath
  bathroom battle be beach bear beat beautiful beauty because become been beer before began begin begun behave behaviour
  behind being believe belong below beneath benefit beside better between beyond big bigger bike bill billboard bind bird
  birthday bite bitter blank blanket blend bless blind block blood blue board boat body boil bold bone book bookkeeper
  bookkeeping booklet boost bootloader border borrow both bother bottleneck bottom bought bounce bounding bow box brain
  branch brand bread break breakdown breakfast breed brick bride bridge bright brighter brightness bring broad brochure
  broken brought bubble bucket build builder building built bullet bump bunch burden burn business busy butcher button buy
  buyer by bye cabin cabinet cable cake calm came can can't cancel cancelled candle cannot capability capable capture care
  careful carry case casing cast catalogue catch cattle cause ceiling celebrate centre chain chair challenging chance change
  chapter characteristic charge cheap cheaper check checked checker checklist cheerful cheese cheque chest chicken child
  children chip choice choose chop chosen church circle circuit citizen claim clarify classify cleaner cleanup clear
  clearance clearly clerk clever click cliff climb close cloth clothes clothing coach coal coast coat coin cold collapse
  collect collide collision color colour column comb come comfortable commit committee common company compare compatibility
  compatible compensate compete competing compile complain complaint complete completion complex compliance complicated
  comply computation compute concern condense conduct confidence confirm conflict confuse congratulate connect connectivity
  conscious consent consequence conserve consider consist construct consult consultation consumer contain continue
  convenience convenient convert convey convince cook copy copy-edit copyedit copywriting corn correct cost cottage cotton
  could council counsel count country couple courage course court cousin cover cover-letter cow crack craft crazy create
  creation creative credential creditor creep crime crisp criticise crop cropping crowd cruel cry cultural curious currency
  current curtain curve custom customer customise customize cut cute cv cycle daily dam damage danger dangerous dark date
  daughter day daylight dead deadline deaf dear death debate debt decade deceive decent decide decision declare decline
  decrease dedicate deep deeper default defect defence defend define degree delay delegate delete delight delighted deliver
  deliverable delivery demand demonstrate denial dense dental dentist deny departure depend dependency deposit depth derive
  describe description deserve desire desk destination destroy detail detailed detect detection determine develop
  development devote dictionary did didn't die difference different difficult dig digest dimension dinner direction dirty
  disable disabled disagree disappear disappoint discard discount discover discuss disease dish disk dismiss dispatch
  dispersal display disposal distance distinct distort distribute district disturb dive divide do does doesn't dog doll
  don't donate donation done donor door dot double doubt down downstream dozen draft drag drain dramatic draught draw drawer
  drawing drawn dream dress drift drill drink drive driven driver drop drug drum dry duck due dump duplicate durable during
  dust duty dwell each eager ear early earn ease easier easiest easily east eat eaten edible edit educate effective
  efficient effort egg eight either elbow elderly election electricity elegant elevate eleven eligible eliminate elsewhere
  embarrass embed emerge emergency emission emphasise employ employee employer empty enable enclose enclosure encounter
  encourage enemy energetic enforce engage engagement engine engineer enhance enhanced enhancement enjoy enlarge enormous
  enough enquire enquiry enrich enrol enroll ensure enter entertain enthusiasm entire entrance entry envelope environment
  equal equation equip erase escape essay establish estate estimate eternal ethics evaluate even evening event ever every
  everybody everyone everything everywhere evidence evil evolve exact exactly exaggerate examine example exceed excellent
  except excess exchange excite exciting exclude excuse execute exhaust exhibit exhibition exist existing exit expand expect
  expense expertise expire explain explicit explode exploit explore exporter expose exposure extend extra eye fabric face
  facility fade fail failure faint fair fairly faith fake fall fallen false familiar family famous farm farmer fascinate
  fashion fasten faster fastest fatal fate fault favour fear fee feed felt fence fetch fever few fewer fibre fiction field
  fierce fight figure fill final finalise finalize find finding fine finger finish fire firm first fish fit five flag flaky
  flame flashy flatten flavor flavour flaw flexibility flight float flood floor flour flow flower flown fluid flush fly
  flyer focused fog fold folder follow food foot for forbid force forecast foreign forest forever forget forgive forgotten
  fork formal former fort fortune forward foster found foundation founder fountain four fraction fragile frame free freedom
  freelance freelancer freeze freight frequency frequent frequently fresh fridge friend friendly frighten from frontmatter
  frozen fruit fuel fulfil fulfill fully function functionality fund funny fur furnish furniture further future fuzzy gain
  game gap garage garden gas gate gateway gather gear gender generate generous gentle genuine gesture get giant gift girl
  give given glad glance glass glimpse gloomy glossy glove glue go goal gold gone good goods got govern grab graceful grade
  gradually graduate grain grandmother grant graph grasp grass grave gravity great greatest green greet grey grief grip
  grocery gross ground group grow grown growth guarantee guard guess guest guide guideline guild guilty gun guy habit had
  hair half hall halve hammer hand handbag handbook handle handler handling handover handwriting handy hang happen happy
  harbour hard harden hardly harm harmful harsh harvest has hat hate haul have having hazard he head headache heading
  headline heal health healthy heap hear heard heart heat heating heaven heavy hedge heel height held help helper helpful
  hence her herb here heritage hesitate hidden hide high higher highlight highway hill him hint hire his historic history
  hold holder hole holiday holy home homepage honest honey honour hook hope hopeful hopefully horizon horn horse hospital
  host hostile hour hourly house household housekeeping housing how however hug huge human humble humour hundred hung hunger
  hungry hunt hurry hurt hygiene i i'm idea ideally identify if ignore ill illness illustrate imagine imitate immediate
  immediately immense impatient implement import importer impress impressive improve improvement in inch incident incline
  include inclusive income incorporate incorrect increase indeed independent index indicate individual individually industry
  inevitable infer influence inform inherit initially injure inner innocent input inquiry insert inside inspect inspire
  install installer instantly instead instruct instruction instrument insulation insult insurance integrate intend intent
  intention interact interaction interrupt into introduce invent inventory invest investigate investigation investor invite
  invoice involve iron is island isn't isolate issue it's italic item its jail jealous jewel jewellery join joint joke
  journal journey joy judge judgement juice jump junction just keen keep kept kerb kerning kettle key kick kid kill kind
  king kiss kitchen knee knife knit knitting knock knot know knowledge known label labelled labour lack ladder lady laid
  lake lamp land landlord lane language lap large largest last late later latest laugh laundry law lawn lawyer lay layer
  lazy leader leaf leaflet leak learn learner lease least leather leave lecture led ledger left legal legend leisure lemon
  lend length lent less lesson let let's letter letterhead level library licence license lid lie life lift light lighten
  lighter lighthouse lighting lightweight like likely likewise limb limitation line linen lip liquid list listen listener
  literature litter liver load loader loan lobster local locate lock log login-free lonely lookup loose lose loss lost loud
  loudly love lovely low lower loyal luck lucky luggage lump lunch lung luxury machine mad made magic main mainly maintain
  maintenance make maker manage mankind manner manual manually manufacture manuscript many map marble margin mark market
  marriage marry mask massive match mate material math mathematics matter mature may maybe mayor maze me mean meaning meant
  meanwhile measure measurement meat mechanism medicine meet melt member membership memory mend mention menu-card mercy mere
  merely merge merit mess message messy met metal method middle might migrate mild milestone milk mill million mind mine
  minority minute mirror mislead miss missing mistake modelled modernise modernize modest modification moist moment money
  monitor month monthly mood moodboard moral more morning mortgage most mostly moth motion mould mount mountain mouse mouth
  move movie much mud multiply murder muscle museum must mutual my mysterious mystery nail naked name naming narrow nasty
  nation native navigate near nearby nearly neat necessary necessity neck need needle neglect negotiate neighbour neither
  nervous network never new newest newly news nice nicer nicest night nightmare nine no nobody nod noise noisy nonsense nor
  normally north nose not notable note nothing notice notify noun novel now nowadays nowhere nuisance number numerous nurse
  nut oak obey object objective obligation obscure observation observe obstacle obtain obvious occasion occupy occur ocean
  odd of off offence offend offer office officer offset offsite often oil old older omission omit on onboard once one
  ongoing onion only onsite onto onwards opener opening operate opinion opponent opportunity oppose opposite optimise option
  or orchard order ordinary ore organ organise organize origin other others otherwise ought our ours out outcome outdated
  outer outline outreach outside outstanding oven over overall overcome overdue overhaul overlook overnight oversee overview
  overwhelming owe own owner ownership pace pacing pack package pad padding page-level paid pain paint painting pair palace
  pale pan panic paper parallel parcel pardon parent parity parking partially particular particularly partly party pass
  passage passenger passive password past paste path patience pattern pause paving paw pay payable payment payroll payslip
  peace peaceful peak peer pen penalty pencil pension people per percent perfect perfectly perform perhaps peril permanent
  permanently permit persist persistent person personality persuade phone photograph phrase phrasing physical pick picture
  piece pig pile pill pillow pin pinch pink pipe pity place placeholder plain plane planet planner plant plaster plastic
  plate play player pleasant please pleasing pleasure plenty plot plough plug plumber plumbing plural pocket poem poet point
  poison pole polish polite poll pollution pond pool poor poorly popular population porch portrait possess possession
  possibility possible possibly postpone potato potential pottery pound pour poverty powder power powerful practical
  practice practise praise pray precious precise predict prefer preference preferred pregnant preliminary prepaid
  preparation prepare presence present preserve press pretend pretty prevalent prevent prevention previous price price-list
  pricelist pricing pride priest primary primitive print printed printer prior prioritise prioritize prison privacy private
  privilege prize probable probably problem proceed produce profound programme progress progressive prohibit prolong
  prominent promise promote prompt pronounce proof proofread proofreading proper properly property proportion proposal
  propose prospect prosperous protect prototype-board prototyping proud prove provide psychology public publish pull
  punctual punish pupil purchase purple purpose pursue push put puzzle pyjamas qualified qualify quantity quarrel quarter
  quarterly queen query question quicker quickly quiet quit quiz quota quote rabbit race rack rail railway rain raise ran
  random range rank rapid rapidly rare rate rather rational raw reach read readability readable reader readily readiness
  real realise realistic realize really rear reason reasonable reasonably rebrand rebuild recall receipt receive recent
  recently recipe recipient reckon recognise recognition recommend reconcile reconciliation record recover recovery recruit
  recruiting red redeem redemption redesign redirect reduce refactor refer reference refine reflect refresh refund refuse
  regard regarding regardless register registration regret regular regularly regulation rehearsal rehearse reign reinforce
  reject relate relationship relaunch relax relevance relevant reliability reliable relief relieve religion relocate
  reluctant rely remain remainder remaining remark remarkable remedy remember remind reminder remote removal remove rename
  renderer renew renewal renovate renovation rent rental repair repeat replace replacement replicate replication reply
  represent reputation request require requirement rescue research resemble resent reserve reset residence resident
  resilience resilient resist resize resolve resource respect respond response responsibility responsible restart restaurant
  restless restock restore restrain restrict restriction result resume retail retain retention retire retreat retrieval
  retrieve retry return reuse reveal revenge revenue reverse reviewer revise revision revive reward rewrite rewritten rhythm
  ribbon rice rich richer rid ridden ride rider ridge right rigid ring riot ripe rise risen risk rival river road roast rob
  rocket rod role roll roof room root rope rose rotate rotten rough roughly round route row rub rubbish rude rug ruin rule
  rumour run rung runner running rural rush sack sacred sad saddle safe safely safer safety said sail sake salad salary sale
  salt same sample sand sang satisfaction satisfactory satisfied satisfy sauce sausage savage save saving savings saw say
  scale scan scarce scare scatter scene schedule scheduled scheme scholar school science scientific scientist scissors
  scrape scratch screen screenplay screw scroll sea seal seamless seamlessly search season seat second secret secretary
  secure see seed seek seem seen seize select selection selfish sell seller semantic send sender sense sensible sensitive
  sensor sent sentence sentiment separate sequence servant serve server set setting settle seven several severe sew sexual
  shade shading shadow shake shaken shall shallow shame shape share shared sharp she sheep sheet shelf shell shelter shield
  shift shine ship shipment shipper shipping shirt shock shoe shoot shopper shore short shorten shorter shortly shot should
  shoulder shouldn't shout showcase shower shown shrink shut shy sick sickness side sight sign sign-up signage signature
  signed significant significantly signup silence silk silly silver similar simpler simplest simplicity simplification
  simplify simply simultaneous simultaneously since sincere sing single sink sister sit site-wide situation six size skilful
  skill skim skin skip skirt sky slave sleep sleepy sleeve slender slept slice slide slight slip slope slot slow slower
  slowly sluggish small smaller smart-looking smarter smartest smell smile smoke smooth smoother smoothly snake snow so soak
  soap sober soccer social sock soft software soil sold soldering soldier solely solid solve some somebody somehow someone
  something sometimes son song soon sore sorrow sort sorter soul sound soup sour south space spacing spacious span spare
  spark spatial speak speaker speaking specialist specific specifically specification specified specify speech speed spell
  spelling spend spent spider spike spill spin spirit spit spite splendid split spoil spoke spoken spoon sporadic spot
  spouse spray spread square stabilise stability stabilize stable stack stadium staff stage stain stair stake stamp
  standalone standing stare starting starve statement static station stationery statistics stay steadily steady steal steam
  steel steep steer stem step stick stiff still stir stitch stolen stomach stone stood stool stop store storefront storeroom
  storey storyboard stove straight straightforward strange straw stream streamline street strength strengthen stretch strict
  strike striking string stroke strong stronger struck struggle stubborn student study stuff stumble stupid subject submit
  subscriber subsequent subset substance substantial substitute subtitle subtle suburb subway succeed success successful
  such suck sudden suddenly suffer sufficient sufficiently sugar suggest suit suitable suite sum summary summer superior
  supervise supper supplier supply supporter supreme surface surgeon surgery surprise surrender surround survey suspect
  suspend sustain swallow swap swear sweat sweep sweet swell swept swim swing sword sworn sympathy synchronise synchronize
  table tackle tactic tag tail tailor take taken tale talk tall tame tank tap tape task taste taught tax tea teach teacher
  tear tease technician tedious teeth tell temper temple temporary tempt ten tenant tend tension tent term terrible
  territory terror tester textbook than thank that the theatre their theirs them theme then theory therapy there therefore
  these they they're thick thief thin thing think third thirst thirsty this thorn thorough thoroughly those though thought
  thoughtful thousand thread threat threaten three thrive throat throne through throughout throw thrown thumb thumbnail
  thunder tide tidy tie tighten tiler till time timeline timesheet timetable tin tinker tiny tire tired tissue title to
  today together told tolerate tomato tomorrow tongue too toolbar tooth topic torch toss touchpoint tough toward towards
  towel tower town toy trace trade trader traditional tragedy trail train translate translation transparency transparent
  trap trash travel travelled traveller tray treasure treat treatment treaty tree trench triage trial triangle tribe trigger
  trim trip triumph troop tropical trouble truck true trunk trust truth try tub tube tuition tune tuning tunnel turn tweak
  twelve twenty twice twin twist two type typeset typesetting typical typing tyre ugly ultimate umbrella unable uncertain
  unchanged uncle uncovered under underground underlying understand understood undertake undo unify unit units universe
  unknown unless unlike unlock unnecessary unpaid unread unseen unsold unsubscribe untested until unused up upcoming upfront
  upload uploader upon upper upright upset upside upstream upward urban urge urgent us usage use useful useless usual
  usually utter vacant vacation vague valid validate valley valuable value van vanish variety various vary vast vault
  vegetable vehicle vendor venture venue verb verify verse very vessel via victim victory view viewer village vine violence
  virtue visible visit visitor vivid vocabulary voice voicing volunteer vote voter voucher voyage vulnerability wage wait
  waiter waiting wake walk walkthrough wall wander want war ward warehouse warm warmth warn warning warrant warranty was
  wash waste watch water wave wax way we we're weak weaker wealth wealthy weapon weather weave wedding weed week weekday
  weekend weekly weep weigh weight welcome welfare well went were west wet what wheel when where wherever whether which
  while whip whisper whistle who whole whom whose why wicked wide widen width wife wild will willing win wind window wine
  wing winner winter wire wireframing wiring wisdom wise wish wit with withdraw within without witness woken woman women won
  won't wonder wonderful wood wooden wool word wording worker workforce working workload workplace works world worm worn
  worry worse worst worth worthy would wouldn't wound wrapper wrist write writer writing written wrong yard year yearly
  yellow yes yesterday yet yield you you're young your youth zeal zero`);

/** Words that other languages have borrowed or write alike, and names that they all know. */
export const sharedEnglish = wordSet(`
  ab accessibility action active activity ad admin administration adyen ag agency agenda agile airtable alarm album alert
  amazon analysis analytics android angular ansible anti apache api api-first api-key app apple application apr april
  architecture archive area arena art article artist asana asap aspect assessment asset assistant association astro atlas
  audio audit aug august auth auth0 authentication auto automation avatar aws azure back back-end back-up backend background
  backlog backups banner bar barcode base baseline basic batch bed benchmark berlin best beta bitbucket blender blog blogger
  bonus booking bot bounty branding brief briefing browser brûlée budget bug bug-fix bug-fixing bugfix bugfixes bun bundle
  bus bv cache cafe café café's cafés calendar call call-center camera camp campaign camping canvas card career cargo
  carousel cart cash casting catering central ceo certificate challenge champion channel chart chat check-in check-out
  checklists checkout chef chrome cinema city class classic clean cli cliché client clip cloud cloudflare club cluster cms
  co coaching cocktail code codebase coffee collaboration collection combo comedy comfort command comment commercial
  communication community compiler component computer concept concert conference configuration confluence connection
  connector console consultant consulting contact container content contract control controller conversion cookie cookies
  cool coordination copyright core corner corp corporate counter coupon coverage coworking crash credit crew critical crm
  cross crypto crème css csv cto culture cup customer-support dance dashboard data database datadog datev de-facto deal
  debian debug debugging dec december definition definitions demo deno deploy deployment deployments design designer designs
  desktop developer device dialog diet digital direct director directory disaster disco discovery discussion django dns
  docker docs document documentation documents domain download dropdown drupal dutch dynamics décor déjà e-commerce e-mail
  e2e easy ebook ecommerce economy edge editor education elasticsearch electron element elite email emails emotion end
  endpoint energy english enterprise entertainment entrée error essential etc europe evaluation ex excel exclusive
  experience experiences experiment experimental experiments expert export express extension external facebook factor
  family-friendly fan fancy faq fast façade feature features feb february feedback feedbacks feel festival fiancé figma file
  film filter finance financial firebase firefox firewall firmware fitness fix fixes flash flask flat fleet flexible flutter
  focus follow-up font footer form format forms forum framework french fri friday front front-end front-end-only frontend
  full fun functional fundraising gadget gala gallery gamification gaming gatsby gdpr general generation generic german
  github gitlab global gmbh go-live godot golf golive google governance grafana graphic graphql grill gui hackathon hacker
  hand-over handicap hardware header helm helpdesk hero heroku hit hobby hoc hosting hot hotel hr html http https hub
  hubspot hyper icon id ideal ids image images impact implementation inc info information infrastructure initial inline
  innovation insight inspection instagram installation instance integration intelligence inter interactive intercom
  interface interim internal international internet interview intro intuitive invitation ios iot ipad iphone italian jacket
  jalapeño jam jan january java javascript jenkins jira job jobs joomla json jul july jun june junior jwt kafka kernel
  key-account keycloak kg kibana kick-off kickoff kiosk kit klarna know-how kotlin kpi kubernetes landing landing-page
  laptop laravel laser launch launching layout ldap lead legacy lifestyle limit link linkedin links linux live llc lobby
  log-in logic login logins logistics logo logout loki london look loop lounge ltd macos magazine magento mail mailchimp
  mailing mails major make-up management manager manifest mar marathon march mariadb marina marker marketing master maximum
  media medical meeting mega memo mentor menu meta metric micro microsoft mid migration military mini minimal minimum
  minister minor misc mission mix mobile mock mockup mockups mode model moderation modern modular module mollie mon monday
  mongodb monitoring motor multi music mvp mysql natural navigation navigator naïve nest netflix netlify new-look newsletter
  next nginx node non normal notification notion nov november nuxt oauth oct october odoo off-line offline ok okay okr okta
  on-line onboarding online online-shop open open-source opera operation operator optimal optimisation optimization optimize
  optional oracle orchestration organic organisation organization original oscar outdoor outlet outlook output outsourcing
  overlay oy page pages panel paris park parser part partner partnership passion patch patient paypal pdf performance
  permission personal perspective phase photo photoshop pilot pinterest pipeline pitch pizza piñata plan platform plc plugin
  poc podcast podcasts policy pop-up popup portal portfolio position positive post poster postgres postgresql powerpoint pr
  pre premium presentation preview prime process procurement product production products professional professor profile
  profit program programming project projects prometheus promotion proto protocol prototype provider proxy publication
  publishing python qa quality queue quick quickbooks rabbitmq rails ranking re react readme ready real-time recording
  recycling redis refactoring referral reform region relation relations release releases render report reporter reporting
  reports repository reservation residential resort responsive rest retro retrospective review reviews rfc roadmap roaming
  robot robust roll-out rollout router royal rust résumé safari salesforce saml sap sat saturday sauna scalable scanner
  scenario scope score screenshot script scrum sdk security self self-service semi sendgrid senior sentry seo sep sepa sept
  september serial service session set-up setup sharepoint shop shopify shopping shopping-cart show sign-off signal simple
  simulation site sketch sla slack slider slogan smart smartphone smörgåsbord snapshot snippet social-media sofa solar
  solution sorry source spam spanish special spoiler sponsor sport spotify spring sprint sprint-review sql ssl sso staging
  stakeholder stakeholders stand standard star start start-page start-up startup state statistic status stock stopper
  storage stories story strategic strategy streaming stress strip stripe structure studio style sub submarine summit sun
  sunday supabase super superb supermarket support surf sustainability svelte swift switch symbol symfony syntax system
  tablet talent target taxi tba tbd team teams teaser tech technical technique technology teenager telegram telephone
  template templates tempo tennis terminal terraform test testing tests text thu thursday ticket tickets tiktok timer timing
  tip tls toast token tool tooling top total touch touché tour tourist track tracker tracking traffic trailer trainer
  training transaction transfer transformation transport trello trend trick trophy tue tuesday tutorial twilio twitter
  typescript typo uat ubuntu ui un uniform union unique unity universal university unreal update updates upgrade url
  usability usb user user-friendly users utility ux validation validator variable vegan vercel version vertical veto video
  villa vintage virtual virus vision visual vital vitamin volume vpn vs vue wallet web web-design webdesign webhook webinar
  webmaster webshop website wed wednesday wellness whatsapp widget wifi windows wireframe wizard woocommerce wordpress work
  workflow workshop worldwide wrap www xamarin xero xml yaml yoga youtube zapier zendesk zone zoom über`);
