import type { PlanTemplate } from '../planTemplate';
import { build, handover, launch } from './shared';

/** Data that is taken from its sources, changed and delivered on a schedule. */
export const pipeline: PlanTemplate = {
  phases: [{ id: 'sources', title: 'Sources' }, build, launch],
  milestones: [
    {
      phase: 'sources',
      title: 'Contract for each source and target table approved by the client',
      acceptance: [
        '<List the sources, and the columns taken from each>',
        'Client approves the contract of each table in writing',
      ],
      deliverables: ['Table contracts'],
    },
    {
      phase: 'build',
      title: 'One day of data arrives in the target tables on staging',
      acceptance: [
        'Row counts of source and target agree for <number> days in a row',
        '<List the checks that each load must pass>',
      ],
      deliverables: ['Staging pipeline', 'Data checks'],
    },
    {
      phase: 'build',
      title: 'A failed load is repeated without a duplicate row',
      acceptance: [
        'A load that is stopped halfway and run again leaves no duplicate row',
        '<Name who is told of a failed load, and within which time>',
      ],
      deliverables: ['Test of a repeated load', 'Alert'],
    },
    {
      phase: 'launch',
      title: 'Pipeline loads production data on schedule',
      acceptance: [
        'Target tables are complete by <time of day> on <number> days in a row',
        '<Name the reports that read from them>',
      ],
      deliverables: ['Production pipeline', 'Runbook'],
    },
    handover,
  ],
};
