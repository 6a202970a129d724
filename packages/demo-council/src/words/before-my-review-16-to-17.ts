import { said } from '../said.js';

/** Sixteen and seventeen, asked before their review. */
export const beforeMyReview16To17 = said(
  { use: 'BEFORE_REVIEW', ages: [16, 17] },
  `
money-and-independence the-future | I'm not ready to be on my own. I can cook, I can do the washing, I can't do the quiet.
+ To stay with my carers past eighteen.
= Staying put was agreed, and signed by all three of us.
money-and-independence | Nobody explained the bank account till I'd already got a fine on it.
+ Help with the overdraft, then a lesson for everyone.
= Fine refunded. The money course runs in the evenings now.
school the-future | I got the place on the joinery course. Level two. I've got a proper pencil for behind my ear.
meetings | I'll chair. I've seen it done badly enough times.
= Chaired, with an agenda of four points. Finished early.
worker | I'd rather have my PA now than a goodbye card on my birthday from someone I've met twice.
+ To meet the personal adviser well before eighteen.
= Allocated at sixteen and a half. First meeting was chips.
family-time /f | I've been seeing my mum on my own since summer, and the sky's still up.
~ Had told nobody. Honest now because it has gone well. Plan to catch up with life.
= Recorded as her own arrangement, with someone to ring.
knowing-why /f | The pathway plan says I enjoy baking. I baked once. In year eight.
+ A plan that is actually about me.
= Rewritten together in one afternoon, on her laptop, no baking.
moving | Semi-independent sounds like half a thing. What's the other half?
= Visited two places and asked all the questions; a list of answers came by email.
health | I've got the GP, the dentist and the optician all in my phone under "boring".
feeling-safe | I don't want to go back to that side of town. There's people. That's all I'm saying.
+ To be housed on the other side of the river.
~ Would not say more and should not have to. The housing request carries the reason as given.
= The area is crossed off the list in writing.
feelings the-future money-and-independence | Everyone keeps saying eighteen like it's a cliff.
+ Someone to say what happens, month by month.
= A calendar to the birthday and a year past it, with names on.
identity /african | I'd like to learn Yoruba before I meet my uncle so I'm not just stood there nodding.
= Online lessons paid for, Tuesdays.
brothers-and-sisters the-future | When I've got a flat I want my brother to be able to come for his tea. Put that in writing somewhere.
= Put in both plans.
being-listened-to | To be fair, this year, when I've said a thing it's happened.
school money-and-independence | If I take the apprenticeship do I lose the bursary? Three people told me three things.
+ One right answer.
= One answer, from the virtual school, in writing: the bursary stays.
where-i-live /residential | I've been here the longest, so new ones come to me before they go to staff.
~ A role worth thanking and not leaning on.
feelings | I don't need counselling, I need someone to ring on a Sunday.
= Three names agreed, and one of them rings first.
friends | My mates are round here. Moving me "nearer to services" means further from people.
+ To stay in this area.
= Housing have put this postcode first.
privacy | My file went to the wrong house once, so excuse me if I don't want to put everything down.
~ A breach two years ago, apologised for then. Trust is rightly slow.
money-and-independence /17-17 | Driving lessons. I know there's a pot for it because Leon got them.
= Ten lessons and the theory test, from the same pot.
identity /m | I want to see my file before I'm eighteen, while there's someone to sit with me.
= Reading sessions start in January, with the worker he chose.
school the-future /17-17 | I've got an offer for uni, conditional. I've not told anyone because then it's real.
~ Told me in the car. I am telling only the people named.
where-i-live carers /foster | They asked me what colour I want the box room for when I come back from college. Come back. Get me.
feelings | I sometimes think I'm only all right because it's all set up for me.
+ To practise without the safety net, with the net still there.
= Two weekends a month in the trainer flat.
things-i-enjoy /m | I coach the under-nines now. They call me sir. It's hilarious.
being-listened-to meetings | Can everyone introduce themselves by what they've done since last time, not by their job?
= Done, and it took longer than anyone expected.
`,
);
