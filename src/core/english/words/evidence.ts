import { phraseSet, wordSet } from './wordSet';

/* Words by which a third party could check a promise, by kind of evidence. Our own lists. */

/** Words before a number that limits something. */
export const limits = phraseSet(`
  at least|most, up to, max, maximum, min, minimum, max|maximum|min|minimum of, under, below, above, within, over,
  than, around, about, only, to`);

export const units = wordSet(`
  µa ma mah v w mhz ghz hz fps ms s sec min h kb mb gb tb px dp rps kg m km cm mm`);

/** Subjects of a check. */
export const checks = wordSet(`
  test(s) suite(s) check(s) build(s) pipeline(s) ci vectors lint linter linting audit compliance coverage`);

/** What is said of a check. */
export const checkResults = wordSet('pass passes passed passing green succeed(s) clean error(s)');

export const testKinds = wordSet(
  'unit integration acceptance end-to-end e2e regression smoke load penetration conformance property snapshot',
);

/** What tests and audits leave behind. */
export const testResults = phraseSet(`
  successful(ly), succeed(s), compiles, audit report, security audit, fixture(s), invariant(s), validation plan`);

/** Things that are there or not. */
export const artefacts = phraseSet(`
  npm package, docker file, dockerfile, docker image|hub, pull request(s), pr(s), repo, repository, readme, demo,
  video, guide, tutorial(s), wiki, pdf, report, spec, specification, prototype, diagram, mock-up(s), mockup(s),
  wireframe(s), changelog, smart contract(s), endpoint(s), command line tool|utility, command-line tool|utility, sdk,
  plugin, migration script, cluster, staging, staging environment|server, production, mainnet, app|play store,
  dashboard|landing page, contract`);

/** Words of things that were put where others find them. */
export const publications = phraseSet(`
  published, publishes, released, releases, deploy, deploys, deployed, merged, shipped, ships, installed, launch(ed),
  go|goes live, is live`);

/** Who does something with a product, and the products that do something. */
export const actors = wordSet(`
  user(s) customer(s) client(s) visitor(s) admin(s) editor(s) recipient(s) team staff they it anyone everyone that who
  which tool page form service api system cluster site app`);

/** Verbs of what can be watched. */
export const watchableVerbs = phraseSet(`
  can, cannot, may, will, is|are able to, should be able to, see(s), receive(s), get(s), return(s), show(s),
  display(s), support(s), accept(s), reject(s), allow(s), let(s)`);

/** People of whom “a … who” says what they do. */
export const persons = wordSet('user customer visitor player reader member guest');

/** Verbs of products, before an object or a circumstance. */
export const productVerbs = wordSet(
  'work(s) run(s) return(s) display(s) show(s) support(s) accept(s) reject(s) redirect(s)',
);

/** The circumstance, or the begin of the object. */
export const circumstances = wordSet('in on with without for the a an from to when uploading');

/** Actions of users that are often listed. */
export const userActions = phraseSet(`
  upload, download, filter, search, export, import, create, edit, delete, log|sign in, login, signin`);

/** Laws, norms and agreements that a third party knows. */
export const standards = phraseSet(`
  WCAG, Section 508, 508 standard(s), GDPR, DSGVO, OWASP, HIPAA, OpenAPI, JSON schema, UTF-8, SLA(s)`);

/** Words of a sign-off. */
export const signOffs = phraseSet(`
  approve, approves, approved, approval, approving, sign|signs|signed off, sign-off, signs-off, signed-off,
  accepts it, accepted by, handed over, handover, demonstrated|demonstration to`);
