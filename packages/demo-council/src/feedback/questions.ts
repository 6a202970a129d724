import type { Use } from '../said.js';
import type { Dice } from '../dice.js';

const questions: Readonly<Partial<Record<Use, readonly (readonly [fromAge: number, question: string])[]>>> = {
  BEFORE_REVIEW: [
    [4, 'What should the grown-ups know at your meeting?'],
    [6, 'If you could change one thing about where you live, what would it be?'],
    [8, 'What has gone well since last time, and what has not?'],
    [10, 'Who do you want there, and who not?'],
    [10, 'What did we say last time that has not happened?'],
    [13, 'What would you put on the agenda?'],
  ],
  AT_REVIEW: [
    [8, 'Would you like to start?'],
    [8, 'Is there anything we have left out?'],
    [10, 'Do you agree with what we have just decided?'],
  ],
  CONFERENCE: [
    [5, 'What goes in the house of worries?'],
    [5, 'What is it like in your house at night?'],
    [8, 'On a scale from 0 to 10, how safe is home this week?'],
    [9, 'Do you agree with the plan? Which bit not?'],
    [13, 'What would you like them to hear first?'],
  ],
  CONFERENCE_PARENT: [
    [0, 'What was the meeting like for you?'],
    [0, 'What should we do differently next time?'],
    [0, 'Do you know what happens next, and who does what?'],
  ],
  VISIT: [
    [4, 'Will you show me your house?'],
    [4, 'What was the best bit of this week?'],
    [8, 'What is it like here at the moment?'],
    [12, 'Is there anything that you would rather I heard from you?'],
  ],
  HOME_VISIT: [
    [5, 'What is different at home since last time?'],
    [5, 'If you had a magic wand at home, what would it do?'],
    [9, 'Who do you go to when it gets hard?'],
  ],
  SUPPORTED: [
    [6, 'What is important? What is not?'],
    [10, 'What should people stop doing?'],
  ],
  LEAVER: [
    [18, 'How are you really?'],
    [18, 'What would make next month easier?'],
    [18, 'What should go in your pathway plan, and what should come out?'],
  ],
  UNACCOMPANIED: [
    [14, 'How are you here?'],
    [14, 'What do you need that we have not asked about?'],
  ],
  MISSING: [
    [11, 'What made you go?'],
    [11, 'What would have helped before you went?'],
    [11, 'Where did you feel safe?'],
  ],
  WORKER: [
    [6, 'What is your social worker like?'],
    [9, 'What should I do more of, and less of?'],
  ],
  ADVOCACY: [
    [8, 'What do you want me to say, and what not?'],
    [11, 'What would you like to happen?'],
  ],
  FAMILY: [[0, 'What has helped, and what has not?']],
  GROUP: [
    [8, 'What should the council change first?'],
    [8, 'What would you tell the Director?'],
  ],
  UNBORN: [[-1, 'What are you hoping for?']],
};

/** The question that was asked; quite often nothing was, and the child just said it. */
export function questionFor(dice: Dice, use: Use, age: number): string | null {
  const fitting = (questions[use] ?? []).filter(([from]) => from <= age);
  return fitting.length === 0 || dice.chance(0.4) ? null : dice.pick(fitting)[1];
}
