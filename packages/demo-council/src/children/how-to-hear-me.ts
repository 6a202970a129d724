import type { Dice } from '../dice.js';
import type { DemoChild, Speech } from './demo-child.js';

/** What works with this child: written with the child where that is possible. */
const bySpeech: Readonly<Record<Speech, readonly string[]>> = {
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
  SPEAKS: [
    'In the car, not face to face.',
    'Bring felt pens. I talk when I draw.',
    'Text me the day before so I can think.',
    'Not at school, and not with a lanyard.',
    'Walk with me and the dog.',
    'Ask me straight. Do not do a voice.',
    'Let me write it down. I say it better on paper.',
    'With Lego. Build first, talk after.',
    'Somewhere with chips.',
    'On the phone in the evening, after eight.',
    'Play Uno with me. I win, then I talk.',
    'I like to know how long it will take. Put a timer on.',
    'My carer can stay at the start, and then go and put the kettle on.',
    'Do not write while I am talking. Write it afterwards and show me.',
  ],
};

export function howToHearMe(dice: Dice, child: DemoChild): string | null {
  if (child.bornOn === null) return null;
  if (child.unaccompanied)
    return 'With an interpreter from my own region, by phone if I do not know them. Say slowly what happens next.';
  if (child.legal.length === 0 && child.speech === 'SPEAKS' && dice.chance(0.4)) return null;
  return dice.chance(0.85) ? dice.pick(bySpeech[child.speech]) : null;
}
