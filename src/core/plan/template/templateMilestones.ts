/** The trades for which there is a template. */
export type PlanKind = 'website' | 'mobile' | 'backend' | 'data' | 'game' | 'other';

export interface TemplatePhase {
  readonly id: string;
  readonly title: string;
}

interface TemplateMilestone {
  /** The id of a phase of its template. */
  readonly phase: string;
  /** The outcome of the milestone; texts to fill in are in angle brackets. */
  readonly title: string;
  readonly acceptance: readonly string[];
  readonly deliverables: readonly string[];
}

const handover: TemplateMilestone = {
  phase: 'launch',
  title: 'Client runs it without help',
  acceptance: [
    'Client deploys a change of their own in a joint session',
    '<Name the accounts and documents handed over>',
  ],
  deliverables: ['Source code', 'Handover notes'],
};

interface PlanTemplate {
  readonly phases: readonly TemplatePhase[];
  readonly milestones: readonly TemplateMilestone[];
}

const design: TemplatePhase = { id: 'design', title: 'Design' };
const build: TemplatePhase = { id: 'build', title: 'Build' };
const launch: TemplatePhase = { id: 'launch', title: 'Launch' };

/** The phases and milestones of each trade in order. Numbers are left open, since client and freelancer must agree on them. */
export const planTemplates: Readonly<Record<PlanKind, PlanTemplate>> = {
  website: {
    phases: [design, build, launch],
    milestones: [
      {
        phase: 'design',
        title: 'Clickable draft of every page approved by the client',
        acceptance: ['Client approves the draft in writing', '<List the pages the draft must show>'],
        deliverables: ['Clickable draft'],
      },
      {
        phase: 'build',
        title: 'Site runs on the staging address with real content',
        acceptance: ['<List what a visitor can do on the site>', 'Pages load in under <number> seconds on a phone'],
        deliverables: ['Staging site'],
      },
      {
        phase: 'launch',
        title: 'Site runs on its own domain',
        acceptance: ['<Name the address the site answers on>', 'Old addresses redirect to the new pages'],
        deliverables: ['Public site'],
      },
      handover,
    ],
  },
  mobile: {
    phases: [design, build, launch],
    milestones: [
      {
        phase: 'design',
        title: 'Clickable draft of every screen approved by the client',
        acceptance: ['Client approves the draft in writing', '<List the screens the draft must show>'],
        deliverables: ['Clickable draft'],
      },
      {
        phase: 'build',
        title: 'Test build installs on the phones of the client',
        acceptance: ['<List the phones and versions it must run on>', '<List what a user can do in this build>'],
        deliverables: ['Test build'],
      },
      {
        phase: 'launch',
        title: 'App passes the review of both stores',
        acceptance: ['<Name the stores and countries it must appear in>'],
        deliverables: ['Store listings'],
      },
      handover,
    ],
  },
  backend: {
    phases: [design, build, launch],
    milestones: [
      {
        phase: 'design',
        title: 'API description approved by the client',
        acceptance: ['<List the endpoints the description covers>', 'Client approves the description in writing'],
        deliverables: ['OpenAPI description'],
      },
      {
        phase: 'build',
        title: 'API answers on staging',
        acceptance: ['<List the calls that must succeed>', 'p95 of the response time is below <number> ms'],
        deliverables: ['Staging API', 'Test suite'],
      },
      {
        phase: 'launch',
        title: 'API serves production traffic',
        acceptance: ['<Name the clients that use it and the load they send>'],
        deliverables: ['Production API', 'Runbook'],
      },
      handover,
    ],
  },
  data: {
    phases: [{ id: 'explore', title: 'Explore' }, { id: 'model', title: 'Model' }, launch],
    milestones: [
      {
        phase: 'explore',
        title: 'Data set and target figure agreed with the client',
        acceptance: ['<Name the data and where it comes from>', '<Name the figure that decides and its value today>'],
        deliverables: ['Data report'],
      },
      {
        phase: 'model',
        title: 'First model beats the baseline on held-out data',
        acceptance: ['<Name the figure the model must reach on held-out data>'],
        deliverables: ['Trained model', 'Evaluation report'],
      },
      {
        phase: 'launch',
        title: 'Model answers in the system of the client',
        acceptance: ['<Name the system it runs in and how fast it answers>'],
        deliverables: ['Deployed model', 'Monitoring'],
      },
      handover,
    ],
  },
  game: {
    phases: [
      { id: 'prototype', title: 'Prototype' },
      { id: 'production', title: 'Production' },
      { id: 'release', title: 'Release' },
    ],
    milestones: [
      {
        phase: 'prototype',
        title: 'One level playable from start to end',
        acceptance: ['<Describe what the player can do in this level>', 'Client plays it through without a crash'],
        deliverables: ['Playable build'],
      },
      {
        phase: 'production',
        title: 'All levels playable with final art',
        acceptance: [
          '<List the levels and what each one adds>',
          '<Name the devices and the frame rate they must reach>',
        ],
        deliverables: ['Feature-complete build'],
      },
      {
        phase: 'release',
        title: 'Game is live in the store',
        acceptance: ['<Name the stores and languages it must appear in>'],
        deliverables: ['Store page', 'Release build'],
      },
    ],
  },
  other: {
    phases: [
      { id: 'first', title: 'First Version' },
      { id: 'final', title: 'Final Version' },
    ],
    milestones: [
      {
        phase: 'first',
        title: '<What the client holds in hands first>',
        acceptance: ['<Describe how the client can tell that it is done>'],
        deliverables: ['<Name what is handed over>'],
      },
      {
        phase: 'first',
        title: '<What works for the client after the second step>',
        acceptance: ['<Describe how the client can tell that it is done>'],
        deliverables: ['<Name what is handed over>'],
      },
      {
        phase: 'final',
        title: 'Final version accepted by the client',
        acceptance: ['Client accepts in writing', '<List what the final version must contain>'],
        deliverables: ['Final version'],
      },
    ],
  },
};
