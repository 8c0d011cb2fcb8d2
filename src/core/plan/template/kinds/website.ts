import type { PlanTemplate } from '../planTemplate';
import { build, design, handover, launch } from './shared';

/** A site that visitors read, or buy on. */
export const website: PlanTemplate = {
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
};
