import { said } from '../said.js';

/** Disabled children and young people who tell us with some help: a talker, signs, symbols, time. */
export const withSupport = said(
  { use: 'SUPPORTED', ages: [6, 18] },
  `
being-listened-to | WAIT. I AM STILL TYPING.
~ Four minutes for one line on the talker. Everybody waited the second time.
= Ten minutes are set aside for it at every meeting.
friends | I want a friend who is not paid.
+ A friend of the same age.
~ Eight words, twenty minutes, the most important thing said this year.
= A buddy scheme at the youth theatre. They have been twice to the pictures.
money-and-independence /10-18 | Ask me. Not my mum. Me. I am here.
school /8-16 | I like maths. The numbers stay still.
privacy /11-18 | Shut door. My body.
~ Signed with emphasis. Personal care plan is to be gone through with two signs added.
= Always asked first; a curtain for the changing room at school.
carers /10-18 | Short break house is like a hotel with rules. I like Tuesday because Sam is on.
things-i-enjoy | Sailing. The boat doesn't know I have a wheelchair.
= A season ticket, and a hoist on the jetty at last.
meetings | Too fast. Big words. I did a thumbs up but I didn't mean it.
~ A thumbs up is not agreement. Ask again another way.
= Meeting done again in Easy Read, in two halves.
health | No mash. Mash is for babies. I can chew.
~ Speech therapist agrees.
= Soft diet stopped.
feelings /11-18 | The bus lady talks to Mum over my head and she calls me poppet.
= Uses the name now. The bus company sent a letter addressed to the passenger, not to Mum.
health | It hurts here when I sit long. I said it in June.
~ He or she did: it is in the June notes. The chair had been outgrown.
= New seating fitted. An apology from wheelchair services.
family-time | Mum sings. I do the beat. We are a band.
being-listened-to the-future knowing-why /15-18 | I don't want the college you picked. I want the one with the café.
+ To go to the college with the catering course.
= Visited, tried for a day, and named in the plan.
brothers-and-sisters | My brother tells people what I say, but he makes it funnier.
feeling-safe | I know the sign for stop and I know the sign for tell. I would do both.
feelings | I can tell Jo because Jo looks at the screen and not at my mouth.
feelings | Night carer is on the phone all night. I hear her dinner order.
+ Quiet at night.
= Spoken to. Headset gone.
money-and-independence /10-18 | I paid. I did the card myself. Beep.
school friends | I don't want a helper sat next to me at lunch. Nobody sits next to a helper.
+ To eat with friends.
= The helper sits two tables away. Four people came to the table on the first day.
things-i-enjoy | Put me down for the scary ride. I signed it. That's my signature, it's supposed to be a line.
`,
);
