import { said } from '../said.js';

/** Twelve to seventeen, on an ordinary visit: about my home. */
export const visit12To17 = said(
  { use: 'VISIT', ages: [12, 17] },
  `
where-i-live | It's boring here. I mean that as a compliment.
carers | She always leaves the hall light on, and always says it's for the cat.
privacy | You could text before you come. The plumber texts.
= Texted the day before, ever since.
health | Sunday dinners. Proper ones. I've gone up a trouser size and I'm not sorry.
feelings | I keep my bag packed. Not because I'm going. It's just how I sleep.
~ Third home this year. The bag is under the bed and nobody should move it.
= Agreed: the bag stays, the carers don't ask. There is a drawer if it is ever wanted.
friends | There's four of us. We mostly sit on a wall. It's a good wall.
school /12-15 | I got excluded for the phone, and I'd give it up if they'd let me ring home at dinner.
= Dinner-time call from the office. Phone stays in the bag.
feeling-safe | I don't like the man who does the garden. He's not done anything. I just go in when he comes.
+ To know when he's coming.
~ Instinct respected, no questions pressed. The carer has changed the day and stays in.
things-i-enjoy | I've built a PC out of three dead ones.
money-and-independence | They top up everyone's phone but mine goes through a form, so by the time it's topped up the argument's over.
= Standing top-up on the first of the month.
family-time | I rang Mum and we just watched the same programme and didn't talk. It was the best one we've had.
health | I'd like to see a doctor who's a woman, and not have to say why at the desk.
= Appointment made by the carer, by name.
being-listened-to | You asked three questions, then you looked at your watch.
~ True. Went back two days later with the afternoon free.
= The second visit lasted two hours and we walked to the reservoir.
feelings | My nan's dead so I talk to her bench. Don't put that in an "action".
~ Recorded here and nowhere else.
school feelings /14-16 | I can't revise here, it's like living in a washing machine.
+ A quiet place to revise.
= Library card, headphones, and a desk at the virtual school on Mondays.
where-i-live /residential | New manager's put the knives out again. It's a small thing. It says you think we're people.
where-i-live privacy /residential | Night staff do the torch in your face. I'm not escaping, I'm asleep.
= Checks are done by listening at the door now, unless there is a reason.
carers identity /foster /african | They learnt to do jollof off YouTube. It's wrong, but they learnt.
friends feeling-safe | My mate's brother's all right. It's his mates. I've stopped going round.
~ Volunteered this. Noted the address, did not make a drama.
money-and-independence | I did my own washing and now everything's pink, including my attitude.
brothers-and-sisters /f | She rang me to say she'd started her period. Me. So I must be doing something right.
= A box of the right things was posted to her, chosen by both.
family-time feelings | Dad's letters are fine when you read them once.
+ To keep getting them, but through someone.
~ Read twice they press hard. A worker will read them first, as asked.
moving | I heard them ask when the placement ends. On speaker.
+ To stay, or else to be told the truth.
~ There was a question about money, not about the child. Should never have been overheard.
= Both carers and the manager came and explained, face to face.
feelings | I've slept through since the weighted blanket. Tell whoever said it was too expensive.
= They know now that you sleep through with it. It stays.
being-listened-to worker /12-17 | You remembered about the audition. You wrote it on your hand. I saw.
things-i-enjoy health | Boxing's the only place anyone tells me to calm down and I do.
identity | My birth certificate says a name I didn't know I had.
~ Wants to know who chose it. Asking the grandmother, gently.
= It was a great-grandfather's. There is a photograph.
money-and-independence /15-17 | I've got £212 and nobody's allowed to ask what it's for.
pets where-i-live | The cat chose me. It's embarrassing for everyone else.
meetings | If it's going to be one of those chats, can we do it in the car? I can't do it with eyes.
= All the big talks are in the car.
feelings health /15-16 | I was sick every morning of mocks and I just rinsed my mouth and went in.
+ Help with panic before the real exams.
= A separate room, extra time, and a breathing thing that is apparently not stupid.
school the-future | Miss said I could do it for a living. Nobody's said that about anything before.
where-i-live health /residential | There's a rota for cooking, and when it's me they all pretend they're not excited.
`,
);
