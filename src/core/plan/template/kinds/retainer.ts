import type { PlanTemplate, TemplateMilestone } from '../planTemplate';

const month: TemplateMilestone = {
  phase: 'months',
  title: 'Report of the month accepted by the client',
  acceptance: [
    'Report lists the hours used of <number> hours booked',
    'Report lists each update installed, with its day',
    '<Name the figures of the month, such as availability and time to answer>',
  ],
  deliverables: ['Monthly report'],
};

/** Care for a running system, month by month. Repeat Milestone adds the months that follow. */
export const retainer: PlanTemplate = {
  isMonthly: true,
  phases: [
    { id: 'takeover', title: 'Takeover' },
    { id: 'months', title: 'Months' },
  ],
  milestones: [
    {
      phase: 'takeover',
      title: 'System taken over, with a backup restored',
      acceptance: [
        '<List the accounts and machines that are taken over>',
        'A backup is restored in a joint session',
        '<Name the times to answer by severity>',
      ],
      deliverables: ['List of accounts', 'Emergency plan'],
    },
    { ...month, title: 'Report of the first month accepted by the client' },
    { ...month, title: 'Report of the second month accepted by the client' },
    { ...month, title: 'Report of the third month accepted by the client' },
  ],
};
