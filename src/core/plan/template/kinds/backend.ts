import type { PlanTemplate } from '../planTemplate';
import { build, design, handover, launch } from './shared';

/** What other programs call. */
export const backend: PlanTemplate = {
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
};
