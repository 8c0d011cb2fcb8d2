/** The trades for which there is a template. */
export type PlanKind = 'website' | 'mobile' | 'backend' | 'data' | 'game' | 'other';

interface TemplateMilestone {
  /** The outcome of the milestone; texts to fill in are in angle brackets. */
  readonly title: string;
  readonly acceptance: readonly string[];
  readonly deliverables: readonly string[];
}

const handover: TemplateMilestone = {
  title: 'Client runs it without help',
  acceptance: [
    'Client deploys a change of their own in a joint session',
    '<Name the accounts and documents handed over>',
  ],
  deliverables: ['Source code', 'Handover notes'],
};

/** The milestones of each trade in order. Numbers are left open, since client and freelancer must agree on them. */
export const templateMilestones: Readonly<Record<PlanKind, readonly TemplateMilestone[]>> = {
  website: [
    {
      title: 'Clickable draft of every page approved by the client',
      acceptance: ['Client approves the draft in writing', '<List the pages the draft must show>'],
      deliverables: ['Clickable draft'],
    },
    {
      title: 'Site runs on the staging address with real content',
      acceptance: ['<List what a visitor can do on the site>', 'Pages load in under <number> seconds on a phone'],
      deliverables: ['Staging site'],
    },
    {
      title: 'Site runs on its own domain',
      acceptance: ['<Name the address the site answers on>', 'Old addresses redirect to the new pages'],
      deliverables: ['Public site'],
    },
    handover,
  ],
  mobile: [
    {
      title: 'Clickable draft of every screen approved by the client',
      acceptance: ['Client approves the draft in writing', '<List the screens the draft must show>'],
      deliverables: ['Clickable draft'],
    },
    {
      title: 'Test build installs on the phones of the client',
      acceptance: ['<List the phones and versions it must run on>', '<List what a user can do in this build>'],
      deliverables: ['Test build'],
    },
    {
      title: 'App passes the review of both stores',
      acceptance: ['<Name the stores and countries it must appear in>'],
      deliverables: ['Store listings'],
    },
    handover,
  ],
  backend: [
    {
      title: 'API description approved by the client',
      acceptance: ['<List the endpoints the description covers>', 'Client approves the description in writing'],
      deliverables: ['OpenAPI description'],
    },
    {
      title: 'API answers on staging',
      acceptance: ['<List the calls that must succeed>', 'p95 of the response time is below <number> ms'],
      deliverables: ['Staging API', 'Test suite'],
    },
    {
      title: 'API serves production traffic',
      acceptance: ['<Name the clients that use it and the load they send>'],
      deliverables: ['Production API', 'Runbook'],
    },
    handover,
  ],
  data: [
    {
      title: 'Data set and target figure agreed with the client',
      acceptance: ['<Name the data and where it comes from>', '<Name the figure that decides and its value today>'],
      deliverables: ['Data report'],
    },
    {
      title: 'First model beats the baseline on held-out data',
      acceptance: ['<Name the figure the model must reach on held-out data>'],
      deliverables: ['Trained model', 'Evaluation report'],
    },
    {
      title: 'Model answers in the system of the client',
      acceptance: ['<Name the system it runs in and how fast it answers>'],
      deliverables: ['Deployed model', 'Monitoring'],
    },
    handover,
  ],
  game: [
    {
      title: 'One level playable from start to end',
      acceptance: ['<Describe what the player can do in this level>', 'Client plays it through without a crash'],
      deliverables: ['Playable build'],
    },
    {
      title: 'All levels playable with final art',
      acceptance: ['<List the levels and what each one adds>', '<Name the devices and the frame rate they must reach>'],
      deliverables: ['Feature-complete build'],
    },
    {
      title: 'Game is live in the store',
      acceptance: ['<Name the stores and languages it must appear in>'],
      deliverables: ['Store page', 'Release build'],
    },
  ],
  other: [
    {
      title: '<What the client holds in hands first>',
      acceptance: ['<Describe how the client can tell that it is done>'],
      deliverables: ['<Name what is handed over>'],
    },
    {
      title: '<What works for the client after the second step>',
      acceptance: ['<Describe how the client can tell that it is done>'],
      deliverables: ['<Name what is handed over>'],
    },
    {
      title: 'Final version accepted by the client',
      acceptance: ['Client accepts in writing', '<List what the final version must contain>'],
      deliverables: ['Final version'],
    },
  ],
};
