import type { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';

/** What is decided besides moves and workers, and by whom. */
export const recordedDecisions = [
  [
    'SCHOOL',
    'A place at Moorside Academy from the new half term, with a taxi for the first weeks',
    'The virtual school head',
  ],
  [
    'FAMILY_TIME',
    'Time with mum every second Saturday instead of every week, at the family centre',
    'The care planning meeting',
  ],
  ['FAMILY_TIME', 'Video calls with both brothers on Wednesdays, an hour after school', 'The social worker'],
  ['SCHOOL', 'Mornings only for six weeks, then whole days again', 'The personal education plan meeting'],
  ['FAMILY_TIME', 'Nan may visit at home; nobody has to be there', 'The team manager'],
  ['OTHER', 'The school trip to France, with a passport in time', 'The team manager'],
  ['SCHOOL', 'Staying at the same school although it is an hour away', 'The care planning meeting'],
  ['OTHER', 'A phone of their own, with the carers’ rules for the night', 'The foster carers and the social worker'],
] as const satisfies readonly (readonly [LifeDecisionKind, string, string])[];

/** What an OTHER one is about, by its words. */
export const titles: Readonly<Record<string, string>> = {
  'The school trip to France, with a passport in time': 'A school trip abroad',
  'A phone of their own, with the carers’ rules for the night': 'A mobile phone',
};

/** The words in which children were told. */
export const toldWords: Readonly<Record<LifeDecisionKind, readonly string[]>> = {
  PLACEMENT_MOVE: [
    'You are moving to a new home. I will drive you there, and we will stay in touch. You can bring everything that is yours.',
    'The new home is the one we looked at together. You said you wanted a garden, and there is one.',
    'You could not stay, because the carers are not able to look after anybody now. It is not because of you.',
  ],
  SCHOOL: [
    'You asked to stay with your friends. You have a place at the school where they are.',
    'You told us mornings are best. So it is mornings first, and we look again in six weeks.',
  ],
  FAMILY_TIME: [
    'You said every week is a lot. So it is every second week now, and you can ask for more.',
    'You said you miss your brothers. You can call them on Wednesdays.',
    'The judge wants somebody to be there when you see your dad. You asked for it to be without. I told the judge that.',
  ],
  CHANGE_OF_WORKER: [
    'I am leaving, and this is your new worker. We come together the first time, so that you can ask everything.',
    'I am your new worker. Your old one told me what matters to you. Please tell me what I should know.',
  ],
  OTHER: ['Yes, you may. We wrote down what you and we have agreed.'],
};

/** The same in the language of some, by somebody who speaks it. */
export const inPolish: ReadonlyMap<string, string> = new Map([
  [
    'You said you miss your brothers. You can call them on Wednesdays.',
    'Powiedziałaś, że tęsknisz za braćmi. Możesz do nich dzwonić w środy.',
  ],
]);

/** In what way their words counted. */
export const howTheyCounted = {
  move: [
    'Where they want to live was the first thing that the meeting spoke about.',
    'They asked for something close to their school, and it is.',
    'They wished for something else. It was not possible before the summer, and that was said to them.',
  ],
  other: [
    'What they said was read out. The date moved because of it.',
    'They asked for time to get used to it, and there was a month.',
    'They wished for something else, and know why it could not be.',
  ],
} as const;

/** Why nobody could be told yet. */
export const whyNotTold = ['They were at a sleepover.', 'They did not want to see anybody that day.'] as const;
