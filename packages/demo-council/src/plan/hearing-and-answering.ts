import type { PlannedObjective } from './planned-action.js';

/** How children reach the council, what complaints teach, and who stands with them. */
export const hearingAndAnswering: readonly PlannedObjective[] = [
  {
    theme: 'How we hear',
    title: 'Children, young people and families reach us in the way that suits them, when it suits them, and hear back',
    leads: [
      'Children’s rights manager',
      'Head of Family Help',
      'Head of Protection and Court',
      'Head of Disability and Pathways',
    ],
    actions: [
      {
        title: 'Ask each service how it listens now, and to whom it does not',
        dueInMonths: -6,
        standing: 'ACHIEVED',
        measure: 'Twelve teams answered',
        evidence: 'Report on twelve teams, read by the leadership team in June.',
        changed:
          'Children without speech turned out to be missing almost everywhere. Their team now records what it sees every week.',
        shared: true,
        orgUnit: 'voice',
      },
      {
        title: 'Record what children say in one place, and show what came of it',
        alsoLedBy: ['Independent reviewing officer', 'Team manager, Beech team'],
        dueInMonths: 0,
        standing: 'IN_PROGRESS',
        measure: 'Nine in ten children heard in the last eight weeks',
        orgUnit: 'voice',
      },
      {
        title:
          'Every service shows once a quarter what it changed for one child, and for all, because of what was said',
        dueInMonths: 3,
        standing: 'IN_PROGRESS',
        measure: 'Five services, four quarters',
        shared: true,
        orgUnit: 'family',
      },
      {
        title: 'A line on which a young person reaches the Director directly',
        dueInMonths: -1,
        standing: 'BLOCKED',
        measure: 'An answer from the Director within three working days',
        blocked: 'Waiting for a number that is free from every mobile network.',
        shared: true,
        orgUnit: 'council',
      },
      {
        title: 'The two young people’s forums speak for more than those who come to them',
        alsoLedBy: ['Children’s rights officer'],
        dueInMonths: 5,
        standing: 'NOT_STARTED',
        measure: 'Four in ten answers from outside the forums',
        shared: true,
        orgUnit: 'voice',
      },
      {
        title: 'Young people and parents help to say what is needed, choose who provides it and check that it is good',
        dueInMonths: null,
        standing: 'NOT_STARTED',
        shared: true,
        orgUnit: 'pathways',
      },
    ],
  },
  {
    theme: 'When it goes wrong, and when it goes right',
    title: 'What people complain about and thank us for changes what we do, every time and not by chance',
    leads: ['Complaints manager', 'Principal social worker'],
    actions: [
      {
        title: 'A page a month for all staff: one complaint, one thank-you, one thing we changed',
        dueInMonths: -3,
        standing: 'ACHIEVED',
        measure: 'Twelve pages a year, opened by two in three',
        evidence: 'Eight pages so far; the last was opened by 71 per cent.',
        changed:
          'The page on cancelled family time led to a spare driver. No visit has been lost for want of one since September.',
        orgUnit: 'voice',
      },
      {
        title:
          'Look back at every first-stage complaint: how long it took, and whether a conversation would have done more',
        dueInMonths: 1,
        standing: 'IN_PROGRESS',
        measure: 'All complaints of the last year',
        orgUnit: 'voice',
      },
      {
        title: 'Whatever complaints teach goes into a course within three months',
        dueInMonths: 4,
        standing: 'NOT_STARTED',
        orgUnit: 'voice',
      },
      {
        title: 'Ask for compliments, and put those of reviewing officers on the child’s own file',
        dueInMonths: -2,
        standing: 'ACHIEVED',
        measure: 'Fifty compliments a year on file',
        evidence: 'Thirty-four compliments since April, nineteen of them on a child’s file.',
        changed: 'Young people read them. One asked for hers to be read out at her review.',
        orgUnit: 'voice',
      },
      {
        title: 'One picture of complaints and thanks made elsewhere: homes, partners, the corporate team',
        dueInMonths: 2,
        standing: 'BLOCKED',
        measure: 'A shared list once a quarter',
        blocked: 'Two partners cannot share names. A data agreement is with the lawyers.',
        shared: true,
        orgUnit: 'protection',
      },
    ],
  },
  {
    theme: 'Who stands with us',
    title: 'Partners and councillors carry children’s views into the rooms that children are not in',
    leads: ['Director of Children’s Services', 'Lead member for children'],
    actions: [
      {
        title:
          'A promise by partners and councillors on how each of them will ask, write down and use what children say',
        dueInMonths: 3,
        standing: 'IN_PROGRESS',
        measure: 'Signed by police, health, schools and the council',
        shared: true,
        orgUnit: 'council',
      },
    ],
  },
];
