import type { Answer } from '../../test/answering-link';
import { staffId, teamId } from './complaint.fixture';

/** What due days are counted with. */
export const calendar = {
  __typename: 'WorkingCalendar',
  from: '2012-01-01',
  through: '2028-12-31',
  days: ['2026-04-03', '2026-04-06', '2026-12-25', '2026-12-28'],
} as const;

/** What the forms offer to choose from. */
export const offered: Answer = {
  data: {
    complaintOptions: {
      __typename: 'ComplaintOptions',
      calendar,
      teams: [{ __typename: 'TeamOption', id: teamId, name: 'Hawthorn team', service: null }],
      staff: [
        {
          __typename: 'StaffOption',
          id: staffId,
          name: 'Mo Manager',
          role: 'Team manager',
          team: null,
          hasLeft: false,
        },
      ],
    },
  },
};
