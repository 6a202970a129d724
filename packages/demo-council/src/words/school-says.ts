import { said } from '../said.js';

/** Told to a teacher or another partner and passed on as it was said, five to sixteen. */
export const schoolSays = said(
  { use: 'SCHOOL', ages: [5, 16] },
  `
feelings /7-12 | If I finish all my work can I stay till the cleaners go?
~ The class teacher heard it on a Friday. Fridays are the thing to ask about.
feelings /5-9 | I told the hamster first and then I told Miss.
school /5-8 | I can read in my head now without my lips going.
friends /5-9 | I gave my cake to Reece because it was his birthday and nobody had done one.
feeling-safe /5-9 | I like it when you lock the gate, Miss.
health /6-11 | I'm just saving this sandwich for later. And this one. And that one.
~ Seen by the lunchtime supervisor three days running.
= Breakfast, seconds, and something in the bag to take home, without a word.
family-time /5-8 | Is it today my dad's picking me up, or is it the other today?
+ To know each morning who is coming.
= A card in the book bag each day with a photo of who.
school being-listened-to /11-16 | I wasn't being rude. I was being quiet. It looks the same on me.
~ The tutor's own note: she, the tutor, had got it wrong and said so.
feelings /5-10 | I can't do the Mother's Day card because I've got two and I'd have to choose.
= Made two. The spare went to the dinner lady.
things-i-enjoy the-future /5-8 | I'm going to be a bin man because they know everybody.
feelings /11-15 | I'm not being lazy, sir, I'm just full of night.
~ Asleep in period one most Mondays. Form tutor lets it be, and rang us.
school money-and-independence /10-13 | I want to do the residential. I've got the form, nobody's signed it, it's been in my bag since May.
+ To go on the trip.
= Signed by the carer on the spot. Nobody had told her that she may.
health /6-11 | My glasses are at my mum's and my mum's is shut.
= New pair made by Thursday, with a spare kept at school.
friends feelings /6-9 | They play a game at dinner time called Happy Families, and I don't get a card.
~ Heard by a midday assistant. Class work on all kinds of families followed.
privacy /10-15 | Please don't read mine out.
~ Written at the top of an essay about home. The teacher kept it safe and rang.
carers /foster /9-11 | Steve learnt long division off YouTube so that he could do it with me.
brothers-and-sisters school /8-10 | I have to sit where I can see the infants' playground.
~ Watches for a younger one. The seat was moved to the window.
where-i-live /5-8 | I've got the same peg as last year! I've never had the same peg as last year.
school /8-12 | I'm good at it when it's not a test. When it's a test my brain goes to the toilet.
money-and-independence /10-14 | I've got the trip money but I need it to be for the electric.
~ Overheard by the school business manager; trip paid from the hardship fund and the family rung.
identity /8-9 /abroad | They asked me where I'm from and I said Year Four.
being-listened-to keeping-promises /8-14 | You said you'd ask my social worker. Did you ask? What did she say? Did she write it down?
`,
);
