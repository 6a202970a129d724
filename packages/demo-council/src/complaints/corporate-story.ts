import type { ComplaintStory } from './complaint-page.js';

/** One that is about a service of the council and not about what was done for a child. */
export const corporateStory: ComplaintStory = {
  from: 'PARENT',
  finding: 'NO_FINDING',
  summary:
    'I rang the team’s number eleven times in a week. It rings out, and the message gives hours that ended in March.',
  wanted: 'A number that somebody answers.',
  answer: '',
  learnt: null,
  change: null,
};
