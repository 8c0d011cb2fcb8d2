/**
 * @typedef {object} SampleCommit
 * @property {number} daysAgo before the reference day
 * @property {string} subject
 * @property {string} [body]
 * @property {string[]} files of the example; one that several commits name grows with each of them
 * @property {string} [knownAs] the hash in the plan of the example that stands for this commit
 */

/**
 * The history of the storefront example, oldest first.
 * @type {readonly SampleCommit[]}
 */
export const storefrontHistory = [
  { daysAgo: 25, subject: 'Start the storefront repository', files: ['README.md', 'package.json'] },
  { daysAgo: 23, subject: 'Write down the plan agreed with Acme', files: ['milestones.yaml'] },
  { daysAgo: 22, subject: 'M1: Build the container image on every push', files: ['Dockerfile'] },
  {
    daysAgo: 21,
    subject: '[M1] Deploy main to the staging cluster',
    body: 'The pipeline rolls back when the health check stays red for a minute.',
    files: ['deploy/staging.yaml'],
  },
  { daysAgo: 20, subject: 'Fix a typo in the README', files: ['README.md'] },
  {
    daysAgo: 19,
    subject: 'Add a health check for the load balancer',
    body: 'Answers without touching the database.\n\nMilestone: M1\nCompletes: M1',
    files: ['src/health.js'],
  },
  { daysAgo: 14, subject: 'M2: Model the cart and its totals', files: ['src/cart.js'] },
  { daysAgo: 13, subject: 'Round prices half up, as the invoices do', body: 'Milestone: M2', files: ['src/cart.js'] },
  { daysAgo: 12, subject: 'Pin the Node version', files: ['.nvmrc'] },
  { daysAgo: 8, subject: '[M2] Sketch the checkout against a fake gateway', files: ['src/checkout.js'] },
  {
    daysAgo: 6,
    subject: 'M2: Take card payments through Stripe',
    body: 'Refunds stay manual for now, as agreed.',
    files: ['src/payments.js'],
  },
  {
    daysAgo: 5,
    subject: 'Retry webhooks with growing pauses',
    body: 'Stripe repeats a webhook for three days; we answer each only once.\n\nMilestone: M2',
    files: ['src/payments.js', 'src/webhooks.js'],
  },
  {
    daysAgo: 4,
    subject: 'Keep p95 of the checkout below 300 ms (M2)',
    files: ['src/checkout.js'],
    knownAs: '3f2a1b9',
  },
  { daysAgo: 3, subject: 'Note the meeting with Dana', files: ['docs/meetings.md'] },
  {
    daysAgo: 2,
    subject: 'M3: Draft the order confirmation mail',
    body: 'Milestone: M2, M3',
    files: ['src/mails.js', 'src/checkout.js'],
  },
  { daysAgo: 1, subject: 'Bring the plan up to date', files: ['milestones.yaml'] },
];
