import type { PlanTemplate } from '../planTemplate';
import { build, design, handover, launch } from './shared';

/** A program that people use in the browser, with accounts of their own. */
export const webApp: PlanTemplate = {
  phases: [design, build, launch],
  milestones: [
    {
      phase: 'design',
      title: 'Clickable draft of the main path approved by the client',
      acceptance: [
        'Client approves the draft in writing',
        '<List the steps of the main path, from first visit to result>',
      ],
      deliverables: ['Clickable draft'],
    },
    {
      phase: 'build',
      title: 'A test user completes the main path on staging',
      acceptance: [
        'A user of the client completes the main path on staging without help',
        '<List what happens on wrong input, step by step>',
      ],
      deliverables: ['Staging app', 'Automated test of the main path'],
    },
    {
      phase: 'build',
      title: 'Each role sees its own data and no other',
      acceptance: [
        '<List the roles and what each one may see and change>',
        'A call without the right is refused in a test',
      ],
      deliverables: ['Table of roles', 'Tests of access'],
    },
    {
      phase: 'launch',
      title: 'First users of the client work in the app',
      acceptance: [
        '<Name the users and what they do in it in the first week>',
        'A backup is restored in a joint session',
      ],
      deliverables: ['Production app', 'Restored backup'],
    },
    handover,
  ],
};
