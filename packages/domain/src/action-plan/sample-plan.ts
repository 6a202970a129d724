import type { SampleFile } from '../imports/sample-file.js';

/** Invented actions: what a plan's file may look like. */
export const samplePlan: SampleFile = {
  name: 'our-plan.csv',
  label: 'Action plan',
  text: [
    'theme,objective_no,objective,action_no,action,timescale,lead,measure',
    'Being heard,1,Children have their say in reviews,1.1,Ask each child who should chair,March 2027,Head of reviews,Half of all reviews',
    'Being heard,1,,1.2,Write minutes to the child,March to June 2027,Reviewing officers; Team managers,',
    'Telling back,2,Every child hears what came of it,2.1,Publish what changed,30/09/2027,Participation team,Four times a year',
    '',
  ].join('\r\n'),
};
