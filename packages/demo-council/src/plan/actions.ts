/** Where an action stands on the board of the demo. */
export type Standing = 'NOT_STARTED' | 'IN_PROGRESS' | 'BLOCKED' | 'EVIDENCE_REVIEW' | 'ACHIEVED';

export interface PlannedAction {
  readonly title: string;
  /** In months from the month of today: when it should be done, and from when where that is a span. */
  readonly dueInMonths: number | null;
  readonly fromInMonths?: number;
  readonly standing: Standing;
  readonly measure?: string;
  readonly evidence?: string;
  readonly changed?: string;
  /** Why it is stuck. */
  readonly blocked?: string;
  readonly unit?: string;
}

export interface PlannedObjective {
  readonly theme: string;
  readonly title: string;
  /** Titles of posts, never people. */
  readonly leads: readonly string[];
  readonly actions: readonly PlannedAction[];
}

/** The demo's plan: five objectives, twenty-one actions. */
export const objectives: readonly PlannedObjective[] = [
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
        unit: 'care',
      },
      {
        title: 'Bring the new hiring steps to managers in person and get each service to sign up',
        dueInMonths: -2,
        fromInMonths: -4,
        standing: 'EVIDENCE_REVIEW',
        measure: 'Five services signed up',
        evidence: 'Minutes of the managers’ meeting and four of five signatures.',
        unit: 'voice',
      },
      {
        title:
          'Gather true stories of young people who interviewed somebody, and read them out where decisions are made',
        dueInMonths: 2,
        fromInMonths: 0,
        standing: 'IN_PROGRESS',
        measure: 'Six stories, each agreed by the young person',
        unit: 'voice',
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
        unit: 'protection',
      },
      {
        title: 'Run the course on getting to know a child’s mind every month, with a new part on teenagers',
        dueInMonths: -3,
        standing: 'ACHIEVED',
        measure: 'Twelve sessions a year',
        evidence: 'Course calendar: nine sessions held, 104 people, three of the sessions on teenagers.',
        changed:
          'Case audits in the autumn found words in the child’s own way of saying them in 71 of 90 records; it had been 48.',
        unit: 'family',
      },
      {
        title: 'Every new colleague gets the starter box in their first week',
        dueInMonths: -4,
        standing: 'ACHIEVED',
        measure: 'Every starter since the spring',
        evidence: 'Induction list: 23 starters, 23 boxes.',
        changed:
          'New workers arrive at first visits with pens, cards and a page about themselves. Children mention the pens.',
        unit: 'voice',
      },
      {
        title: 'Look through all that we teach and mark where nobody is taught to listen',
        dueInMonths: -1,
        standing: 'EVIDENCE_REVIEW',
        measure: 'One list, with gaps and who closes them',
        evidence: 'List of 61 courses; nine gaps marked, seven with an owner.',
        unit: 'voice',
      },
      {
        title: 'Open our courses to foster carers, special guardians and relatives who care',
        dueInMonths: 1,
        standing: 'BLOCKED',
        measure: 'Thirty carers on courses this year',
        blocked:
          'The booking system lets in council e-mail addresses only. Information technology has a date in the new year.',
        unit: 'care',
      },
      {
        title: 'Training by young people on respect becomes part of every induction',
        dueInMonths: null,
        standing: 'NOT_STARTED',
        measure: 'On the checklist, and ticked',
        unit: 'voice',
      },
    ],
  },
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
        unit: 'voice',
      },
      {
        title: 'Record what children say in one place, and show what came of it',
        dueInMonths: 0,
        standing: 'IN_PROGRESS',
        measure: 'Nine in ten children heard in the last eight weeks',
        unit: 'voice',
      },
      {
        title:
          'Every service shows once a quarter what it changed for one child, and for all, because of what was said',
        dueInMonths: 3,
        standing: 'IN_PROGRESS',
        measure: 'Five services, four quarters',
        unit: 'family',
      },
      {
        title: 'A line on which a young person reaches the Director directly',
        dueInMonths: -1,
        standing: 'BLOCKED',
        measure: 'An answer from the Director within three working days',
        blocked: 'Waiting for a number that is free from every mobile network.',
        unit: 'council',
      },
      {
        title: 'The two young people’s forums speak for more than those who come to them',
        dueInMonths: 5,
        standing: 'NOT_STARTED',
        measure: 'Four in ten answers from outside the forums',
        unit: 'voice',
      },
      {
        title: 'Young people and parents help to say what is needed, choose who provides it and check that it is good',
        dueInMonths: null,
        standing: 'NOT_STARTED',
        unit: 'pathways',
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
        unit: 'voice',
      },
      {
        title:
          'Look back at every first-stage complaint: how long it took, and whether a conversation would have done more',
        dueInMonths: 1,
        standing: 'IN_PROGRESS',
        measure: 'All complaints of the last year',
        unit: 'voice',
      },
      {
        title: 'Whatever complaints teach goes into a course within three months',
        dueInMonths: 4,
        standing: 'NOT_STARTED',
        unit: 'voice',
      },
      {
        title: 'Ask for compliments, and put those of reviewing officers on the child’s own file',
        dueInMonths: -2,
        standing: 'ACHIEVED',
        measure: 'Fifty compliments a year on file',
        evidence: 'Thirty-four compliments since April, nineteen of them on a child’s file.',
        changed: 'Young people read them. One asked for hers to be read out at her review.',
        unit: 'voice',
      },
      {
        title: 'One picture of complaints and thanks made elsewhere: homes, partners, the corporate team',
        dueInMonths: 2,
        standing: 'BLOCKED',
        measure: 'A shared list once a quarter',
        blocked: 'Two partners cannot share names. A data agreement is with the lawyers.',
        unit: 'protection',
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
        unit: 'council',
      },
    ],
  },
];
