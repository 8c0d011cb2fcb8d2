import type { PlanTemplate } from '../planTemplate';
import { build, design, handover, launch } from './shared';

/** An app for phones, in a store. */
export const mobile: PlanTemplate = {
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
};
