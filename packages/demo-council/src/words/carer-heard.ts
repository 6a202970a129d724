import { said } from '../said.js';

/** Second-hand: heard by a carer at home, and passed on, four to fourteen. */
export const carerHeard = said(
  { use: 'CARER_HEARD', ages: [4, 14] },
  `
feelings /4-8 | "You won't turn off the house in the night, will you?" At bedtime, to the ceiling.
~ The carer wrote it down straight away. The heating going off had sounded like leaving.
where-i-live | "When we get home," about here. First time. In the car park at Asda.
family-time /9-14 | "She's not bad at being a mum. She's just bad at mornings."
~ Said over the washing-up. A kinder summary than most of our files.
brothers-and-sisters /4-8 | "I bet he's forgot my voice," to the bath toys.
+ To hear a brother's voice, and be heard.
= Voice messages every night at bath time.
health /5-12 | "Is it all right if I'm still hungry?"
= The answer is yes, every time, and the fruit bowl is on the low table.
feeling-safe /4-8 | "If somebody comes to the door, you go first and I'll hide, and then swap."
~ Playing, the carer thought, and then thought again.
carers /8-14 | "You're quite annoying, but you're the right annoying."
things-i-enjoy /5-12 | "That was the best day, and we didn't even do anything."
school /8-12 | "I'm not thick, am I? Because Josh has got a thing that proves it." In the car, out of the window.
~ Carer asked school for the results together. Two years' progress in one.
feelings family-time /6-10 | "Do they let you out of hospital at Christmas if you're only sad?"
~ About Mum's ward. Nobody had explained what kind of hospital it is.
= The ward's family worker explained it, with photographs of the room.
identity /5-8 | "I came out of the wrong tummy." "No, love. The right tummy. Just a hard time." Long quiet.
~ Passed on with both halves of the talk.
pets /5-10 | "I've told Monty everything and he's not going to tell." Monty is a tortoise.
moving /6-11 | "Shall I unpack all of it, or just the top?"
~ Sixth night in the new home. Carer said all of it, and helped.
privacy /4-6 | "It's my wee-wee and nobody gets to look, it's the rules." In the bath, very firm.
~ From keeping-safe work at school. Well learnt.
friends /6-11 | "They asked me to tea. Me. They've got a trampoline and a grandma."
health /5-9 | "My legs go wobbly when it's a big car like his."
~ On the way to school. The carer changed the route and rang.
= The therapist was told and will begin there.
being-listened-to /7-12 | "I said it to the lady and she did a face like she was in a meeting."
identity /black | "Can we have the hair lady and not the shop? The hair lady hums."
feelings /9-14 | "I'm going to tell you something and you have to keep driving."
~ The carer kept driving. What was said is recorded apart and was acted on.
where-i-live carers | "Night, you lot." To the whole landing.
`,
);
