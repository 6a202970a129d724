import type { PlannedObjective } from './planned-action.js';

/** Who works with children, and what they learn. */
export const peopleAndLearning: readonly PlannedObjective[] = [
  {
    theme: 'Who works with us',
    title:
      'Young people and families help to choose the people who will work with them, and the homes they will live in',
    leads: ['Head of Children in Care', 'Human resources partner'],
    actions: [
      {
        title:
          'Rewrite our hiring steps with human resources so that young people sit on the panel from the advert onwards',
        dueInMonths: -5,
        standing: 'ACHIEVED',
        measure: 'Two young people, with a vote, on every panel for a post that meets children',
        evidence: 'New hiring guide agreed by the leadership team, with the young people’s own question bank in it.',
        changed:
          'Fourteen panels since then had two young people on them. One appointment went to the panel’s choice and not to ours.',
        orgUnit: 'care',
      },
      {
        title: 'Bring the new hiring steps to managers in person and get each service to sign up',
        alsoLedBy: ['Team manager, Beech team'],
        dueInMonths: -2,
        fromInMonths: -4,
        standing: 'EVIDENCE_REVIEW',
        measure: 'Five services signed up',
        evidence: 'Minutes of the managers’ meeting and four of five signatures.',
        orgUnit: 'voice',
      },
      {
        title:
          'Gather true stories of young people who interviewed somebody, and read them out where decisions are made',
        alsoLedBy: ['Team manager, Beech team', 'Social worker, Beech team'],
        dueInMonths: 2,
        fromInMonths: 0,
        standing: 'IN_PROGRESS',
        measure: 'Six stories, each agreed by the young person',
        orgUnit: 'voice',
      },
    ],
  },
  {
    theme: 'What we learn',
    title: 'Everybody who works with children learns how to hear them, and children and parents are among the teachers',
    leads: ['Workforce development manager', 'Virtual school head'],
    actions: [
      {
        title: 'Two-step child development course, made with early years and the virtual school',
        dueInMonths: 4,
        standing: 'IN_PROGRESS',
        measure: 'Eighty people through step one by summer',
        orgUnit: 'protection',
      },
      {
        title: 'Run the course on getting to know a child’s mind every month, with a new part on teenagers',
        dueInMonths: -3,
        standing: 'ACHIEVED',
        measure: 'Twelve sessions a year',
        evidence: 'Course calendar: nine sessions held, 104 people, three of the sessions on teenagers.',
        // Nobody has said yet what changed by it: what was decided because of children’s words is not shown to be done.
        orgUnit: 'family',
      },
      {
        title: 'Every new colleague gets the starter box in their first week',
        alsoLedBy: ['Team manager, Beech team'],
        dueInMonths: -4,
        standing: 'ACHIEVED',
        measure: 'Every starter since the spring',
        evidence: 'Induction list: 23 starters, 23 boxes.',
        changed:
          'New workers arrive at first visits with pens, cards and a page about themselves. Children mention the pens.',
        changedSaidLater: true,
        orgUnit: 'voice',
      },
      {
        title: 'Look through all that we teach and mark where nobody is taught to listen',
        dueInMonths: -1,
        standing: 'EVIDENCE_REVIEW',
        measure: 'One list, with gaps and who closes them',
        evidence: 'List of 61 courses; nine gaps marked, seven with an owner.',
        orgUnit: 'voice',
      },
      {
        title: 'Open our courses to foster carers, special guardians and relatives who care',
        alsoLedBy: ['Team manager, Beech team'],
        dueInMonths: 1,
        standing: 'BLOCKED',
        measure: 'Thirty carers on courses this year',
        blocked:
          'The booking system lets in council email addresses only. Information technology has a date in the new year.',
        orgUnit: 'care',
      },
      {
        title: 'Training by young people on respect becomes part of every induction',
        alsoLedBy: ['Children’s rights officer', 'Team manager, Beech team'],
        dueInMonths: null,
        standing: 'NOT_STARTED',
        measure: 'On the checklist, and ticked',
        orgUnit: 'voice',
      },
    ],
  },
];
