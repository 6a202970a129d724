import { said } from '../said.js';

/** Told to an advocate or an independent visitor, with permission to pass on, eight to seventeen. */
export const advocacy = said(
  { use: 'ADVOCACY', ages: [8, 17] },
  `
being-listened-to | I want someone whose job it isn't to agree with the others.
+ An advocate at the next meeting.
= An advocate came, and sat on the right side of the table.
being-listened-to /11-17 | With her there I didn't have to be angry, she just said it in order.
moving being-listened-to /10-17 | Ask them what they'd do if I said no. Nobody's ever told me what happens if I say no.
~ Asked on the young person's behalf. An answer is due in writing.
= Answered by the head of service on two sides, and in person.
things-i-enjoy being-listened-to /8-13 | My independent visitor took me to see a steam train, he was more excited than me.
friends being-listened-to | He comes every second Saturday. He's never once had a form.
family-time being-listened-to /11-17 | I want it said, from me, that I'm not being coached by my mum. I can just talk.
+ More time with Mum.
~ Clear and consistent over three meetings, alone each time.
meetings being-listened-to /9-14 | We practised. She was my social worker and I was me, and then we swapped and I was rubbish.
being-listened-to | You're the first one who's read my thing before ringing.
money-and-independence being-listened-to /10-17 | I want my four months' pocket money from the last place, in an envelope, with an explanation.
= Sixty-eight pounds, in an envelope, with an explanation.
knowing-why being-listened-to /f /12-17 | It says "in her best interests" nine times and not once what she wants. I'm she.
= The plan has a section with what she wants, in her words, at the top.
school being-listened-to /9-13 | I'd rather go to the normal school and be behind than the special one and be ahead.
~ Reasons are good ones and her or his own: friends, the bus, the music room.
= Named in the education plan after two meetings.
privacy being-listened-to /13-17 | Whoever reads my messages, I want the reason in writing.
= Reason given, with an end date. It has ended.
things-i-enjoy | We went for a walk and didn't talk for ages and it was better than most talks.
brothers-and-sisters being-listened-to /11-17 | Four of us. You lot see four files. I see a tree house with three people missing.
+ All four of us together, at least in the holidays.
= A week in August, one cottage, all four.
being-listened-to feelings | If I complain do I have to move?
~ No. Said twice, and in writing by the complaints manager.
= Made the complaint, stayed where he or she was.
identity being-listened-to /10-17 | Can you help me write to the judge? Not a sad letter. A proper one.
= Written, posted, and answered by the judge by hand.
where-i-live /12-17 | My visitor's known me since I was nine. Longer than anyone who gets paid.
money-and-independence being-listened-to /11-15 | I want my passport. I'm the only one not going to Belgium.
= Passport came in eleven days. Belgium was rainy.
being-listened-to feelings /12-17 | I tell her everything and then we decide which bits go to you. You're getting about a third.
~ Received with thanks, a third.
health being-listened-to /12-17 | They say I refused the assessment. I said not in my bedroom. That's a different word.
= Corrected, and done at the GP's.
`,
);
