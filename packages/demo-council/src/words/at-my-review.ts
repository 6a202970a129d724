import { said } from '../said.js';

/** Said in the review itself, eight to seventeen. */
export const atMyReview = said(
  { use: 'AT_REVIEW', ages: [8, 17] },
  `
being-listened-to | Can I say mine first, because last time we ran out.
= First on the agenda, today and from now on.
school /11-16 | I want everyone to know I got student of the month, and then I want to stop talking about it.
family-time | I'd like it minuted that Mum came to every single one.
= Minuted, in those words.
knowing-why keeping-promises /11-17 | Who's doing that one? You said "we'll look into it". Who's we?
= A name and a date were put beside each decision before anyone left.
meetings | This is the first one where nobody read off a laptop the whole time.
carers /foster | I want to say thank you to Bev for the lifts. That's it. Carry on.
moving | No. I don't agree. Write down that I don't agree.
+ Not to move to another placement.
~ Calm and clear. The disagreement is recorded and the reviewing officer will take it up.
= The move is on hold until the reviewing officer has met the manager.
brothers-and-sisters /11-17 | You've all said it's a shame we don't see each other. So do something about the shame.
+ A date for seeing my brothers before we finish today.
= A date was agreed in the room: Saturday week.
feelings | I didn't sleep because of this, so can we do the court bit and get it done.
= Court first. Ten minutes. Then a break.
money-and-independence /12-16 | I need football boots. These are a six and my foot's an eight.
= Boots the same evening.
friends /11-17 | Can my friend come next time? She's better at explaining me than I am.
= Yes, and she did.
health | The new glasses are good, I can see that everybody here looks tired.
worker | I've got a question for my social worker. Why don't you ring back?
~ A hard one to hear, and fair. Answered without excuses.
= Calls returned by the next day from now on; the team's duty number as well.
where-i-live /foster | I'm happy where I am. You can put a full stop after that.
school being-listened-to | Don't talk about my attendance like I'm not sat here.
+ To be spoken to, not about.
= The chair stopped, and began again.
things-i-enjoy | I've wrote a list of clubs and how much and what bus.
= The list is now the plan.
money-and-independence /9-11 | I'd like to go to the shop on my own. It's four minutes. I timed it.
= Agreed, with a phone.
identity | I want the photos from the first foster carers. They'll have them. Nobody's asked.
= Asked. A whole album arrived.
meetings | I liked choosing the room. I liked the sofas. I'd have liked more crisps.
privacy /10-16 | Please stop sending the minutes to my school. Mrs Hart doesn't need to know about my dad.
= School gets only the page about school.
feeling-safe feelings | If it gets bad again I'll tell Miss Abara. I've already told her that I'll tell her.
health | My one thing is: can tea be at five and not at half six.
= Half past five. Shaken on.
being-listened-to keeping-promises knowing-why /11-17 | Last time's list, I ticked them. Seven done, two not. I've brought it.
~ The child kept a better record of the decisions than we did.
= The two that were left have owners now.
identity /muslim | I'm fasting this year, so please don't do the next meeting at lunch with sandwiches.
= Moved to the week after Eid.
pets | Can it say in there about Smudge? It says my carers' names and it doesn't say Smudge.
= It says Smudge.
`,
);
