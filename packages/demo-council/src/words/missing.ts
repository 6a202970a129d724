import { said } from '../said.js';

/** After a time missing, eleven to seventeen. */
export const missing = said(
  { use: 'MISSING', ages: [11, 17] },
  `
friends | I wasn't missing. I knew where I was.
~ Said with a grin. At a friend's, phone dead. Phone numbers were swapped.
family-time | I went to Mum's because it was her birthday and nobody was going to take me.
+ To see Mum on days that matter.
= Birthdays are in the plan: Mum's, and the brothers' and sisters'.
feeling-safe /13-17 | There was a car. I'm not saying whose. I got out at the lights.
~ Did well to get out. The details went to the police the same hour, with agreement.
= Safe way home agreed; a word to text that means come and get me.
feelings | I just needed it to be quiet. I walked till it was quiet.
+ Somewhere quiet to go.
= The allotment shed key. Two visits so far, both with a text first.
being-listened-to | You all ask where. Nobody asks what from.
~ Asked what from. A boy in the same house. Moved on it today.
= The boy has gone to another home. He also is being helped.
school /f | I bunked because it was PE and I've got marks on my legs.
~ Marks are old. The school nurse was told, with agreement.
= PE kit changed to leggings for anybody who wants.
carers /foster | Pete found me at the bus station and he'd brought my coat. Didn't say owt. Just the coat.
where-i-live /residential | If I'm five minutes late they ring the police. My mates' mums ring my mates.
+ To be treated like anyone else's kid.
= An hour's grace and a call first, agreed with the police.
brothers-and-sisters | I went to look at his school. I didn't go in, I just wanted to see him come out.
+ To see my brother.
~ Eleven weeks since the last visit, cancelled twice by us.
= Saturday, and every other Saturday after.
money-and-independence /13-17 | He said I owed him for the vape and I could work it off. I ran.
~ Debt is the lever. Reported as exploitation, not as running away.
= The debt was never real: said by the police, to both.
feelings /14-17 | I slept on the night bus. It goes to the airport and back, and it's got heating.
privacy | They took my door off. So I went somewhere with a door.
~ The door had been taken off after a slam. Not acceptable.
= The door went back that evening. The manager apologised.
feelings /13-17 | I'd have rung, but it was after ten and who've I got after ten?
= A number that is answered all night, by people with a name.
moving | They said I was moving Friday, so I thought I'd go on Thursday, myself.
+ Not to be moved away from college.
= The move is stopped until the review.
feelings friends | Don't put her name. She's the one who's not back.
~ Told why this could not be kept. The friend was found that night.
feeling-safe being-listened-to | You came at two in the morning in your slippers. So I'll tell you.
things-i-enjoy /15-17 | It was a gig. It finished late. It was the best night of my life and I'd do it again but with a taxi.
= Next one: a ticket, a taxi, and be in by midnight.
health | I was hungry after, that's why I came back. It's not deep.
`,
);
