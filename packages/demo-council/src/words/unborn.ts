import { said } from '../said.js';

/** Before birth: what parents-to-be say in pre-birth work. */
export const unborn = said(
  { use: 'UNBORN', ages: [-1, -1] },
  `
feelings | I've bought one babygrow. I daren't buy any more till after the meeting.
+ To take the baby home.
~ Has not let herself prepare. Told plainly what the next two meetings decide.
family-time | I want to be the one who feeds her first, whatever happens.
= In the birth plan, agreed with the ward.
knowing-why | If there's going to be someone in the hospital, I want to have met them.
= Midwife and social worker came together, twice.
health | Twenty-two weeks clean. I've got the app, look, it does confetti.
meetings | He can come if he's sober. You tell him that, because I've told him.
being-listened-to | You keep saying "the baby". She's called Grace.
= Grace, in everything we write.
`,
);
