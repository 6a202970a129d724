import { ageOn } from '@heard/domain/calendar/months';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Dice } from '../dice.js';
import type { DemoChild } from './demo-child.js';

/** Written with the child where that is possible. */
const withoutSpeech: Readonly<Record<'NONE' | 'SUPPORTED', readonly string[]>> = {
  NONE: [
    'Watch my hands and my breathing. Both arms up is yes. Looking away is no, or not yet.',
    'I choose by looking. Hold up two things, wait for ten seconds, then wait again.',
    'I show you. Follow me when I take your sleeve.',
    'Objects of reference are in the blue bag: cup, seat belt, flannel, drumstick. Offer them, do not push them.',
    'I hum when I am happy. I bite my cuff when I am not. Ask the people who know me what today is like.',
    'Use my communication passport. Page three is the one that people skip.',
  ],
  SUPPORTED: [
    'I use a talker. Look at the screen, do not guess the end of my sentence.',
    'Makaton and words together. Show me the symbols first.',
    'One question at a time, and no pretending. I do a thumbs up when I am tired, it is not a yes.',
    'Talking Mats on the floor, not at a table. Fifteen minutes is enough.',
    'Easy Read, big letters, and time. I will text you afterwards with what I forgot.',
  ],
};

/** From which age on which sentences; the first that fits the child's age is taken. */
const byAge: readonly (readonly [fromAge: number, sentences: readonly string[]])[] = [
  [
    18,
    [
      'Text first. I do not pick up numbers that I do not know.',
      'At the hub, not at the office.',
      'On the phone in the evening, after eight.',
      'Walk and talk. I think better when I move.',
      'Ask me straight, and say when you do not know.',
    ],
  ],
  [
    11,
    [
      'In the car, not face to face.',
      'Text me the day before so that I can think.',
      'Not at school, and not with a lanyard.',
      'Walk with me and the dog.',
      'Ask me straight. Do not do a voice.',
      'Let me write it down. I say it better on paper.',
      'Somewhere with chips.',
      'On the phone in the evening, after eight.',
      'Do not write while I am talking. Write it afterwards and show me.',
    ],
  ],
  [
    7,
    [
      'Bring felt pens. I talk when I draw.',
      'With Lego. Build first, talk after.',
      'Play Uno with me. I win, then I talk.',
      'I like to know how long it will take. Put a timer on.',
      'My carer can stay at the start, and then go and put the kettle on.',
      'Come after tea, not before. Before tea I am hungry.',
      'Let me show you the garden first.',
    ],
  ],
  [
    4,
    [
      'Bring felt pens.',
      'Sit on the floor. I will bring you things.',
      'Use the puppets. The fox asks and the rabbit says.',
      'Draw the faces and I will point.',
      'Come to the swings with me.',
    ],
  ],
  [
    0,
    [
      'Watch what I reach for, and whom I look back at.',
      'Come close slowly and get down low. Let me come to you.',
      'See me with the people who look after me, at a meal and at a goodbye.',
      'After my sleep, never before it.',
    ],
  ],
];

function fitting(dice: Dice, child: DemoChild, age: number): string {
  const speech = age < 4 || child.speech === 'SPEAKS' ? null : child.speech;
  if (speech !== null) return dice.pick(withoutSpeech[speech]);
  return dice.pick(byAge.find(([from]) => age >= from)?.[1] ?? ['Take your time with me.']);
}

/** What works with this child, as far as anybody has found out. */
export function howToHearMe(dice: Dice, child: DemoChild, today: PlainDate): string | null {
  if (child.bornOn === null) return null;
  if (child.unaccompanied) return withInterpreter;
  const isLittleKnown = child.legal.length === 0 && child.speech === 'SPEAKS';
  return dice.chance(isLittleKnown ? 0.5 : 0.88) ? fitting(dice, child, ageOn(child.bornOn, today)) : null;
}

const withInterpreter =
  'With an interpreter from my own region, by phone if I do not know them. Say slowly what happens next.';
