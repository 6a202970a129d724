import { said } from '../said.js';

/** Ten to twelve years old, asked before their review. */
export const beforeMyReview10To12 = said(
  { use: 'BEFORE_REVIEW', ages: [10, 12] },
  `
family-time | I want to see Mum somewhere that isn't the centre. It smells of nappies and there's a camera.
+ Contact out in the world: a café, the shops.
~ Age ten and up, a supervised outing is realistic. Mum has kept every visit since spring.
= From next month, alternate visits in town with the same supervisor.
school | I don't want to be took out of lessons for meetings. Everyone goes "ooooh" and then I have to lie.
+ No visits or meetings in school time.
= All visits after half past three from now on.
meetings | There were nine people there and I knew four of them.
+ Fewer people, and a list before.
= Five people this time. The list was sent a week ahead, with photographs.
brothers-and-sisters | I get that we can't live together. I don't get why we can't ring each other.
+ To ring my little brothers whenever we want.
= Sundays and Wednesdays at six, and any other time if both houses are free.
being-listened-to | You all write down what I say and then it comes back as different words.
~ Read this back word by word before finishing.
carers /foster | Dave pretends he's rubbish at FIFA so I win. I know he does it. I let him.
where-i-live | It's fine. It's good actually. Don't make a big thing of it.
~ Shrugged, then smiled. The plan should say: going well, and not make a big thing of it.
moving knowing-why | If there's a plan to move me I want to hear it from someone's face and not off a letter on the side.
+ To be told first, and in person.
= Promised, and written in the plan.
friends | Sleepovers are fine, parties are fine, I just don't want Mandy ringing their mum first.
+ To be trusted at friends' houses.
= Carer and friend's mum swapped numbers at the school gate, like everyone else.
money-and-independence | I've not had my savings letter. I've asked three times. It's my money.
= The account is found: the letter came with the balance and the login.
feelings | I keep thinking the phone will go and it'll be something bad about Dad.
+ To be told straight if anything happens to Dad.
~ Dad's health is a real worry. The carer knows to sit down and say it, not to wait.
worker | She's all right. She actually listens to the end of the sentence.
identity | I know the baby version. I want the version for my age.
+ To read more of my own story.
= Later life letter started; first part read together in October half term.
things-i-enjoy | Scouts is sick. I've done the fire badge and the one where you sleep in a hole.
privacy | I want a lock on the bathroom, a real one, not a sign that says engaged.
= A lock was put on the same week.
health | I hate the medical. It's the same questions, and she weighs you.
+ To have the health check with someone I know.
= Done by the school nurse this year, in her room, in five minutes.
identity /caribbean | My carer's Jamaican like my dad's side so I don't have to explain about my hair or my food.
~ A good match and worth saying so.
family-time feelings | Mum cried and then I had to look after her and it was my contact.
+ Mum to get help so that it can be fun.
= Someone sits with Mum beforehand now.
school | I got moved down a set because I was off for court and that's not even my fault.
= School put it right: catch-up for four weeks, then back in the set.
health | Can we please have one tea a week that isn't a stir-fry.
= Fridays: chips, sworn in front of the whole meeting.
feeling-safe | I sleep with both eyes shut here.
~ Said as a joke. It was not altogether a joke.
meetings being-listened-to | I want to chair it. I've got a list. It's got two sides.
+ To chair the whole of the review.
= Chaired it, start to end, in thirty-five minutes.
pets carers /foster | The dog sleeps on my feet. Officially he's not allowed upstairs.
knowing-why the-future /11-11 | Are you allowed to be adopted at eleven? I'm asking for information.
~ Not for information. Needs a proper talk with someone who has time.
= Talked through with both carers there. A second talk is booked.
friends feelings | There's a boy who says stuff about my mum being a druggie. I haven't told school because then it's a thing.
+ It to stop without it becoming a thing.
= Head of year moved a seat and said nothing to the class. It has stopped.
feelings | I told the lollipop lady more than I told the counsellor, to be fair.
family-time | Nan does the best Sundays. If the meeting could just put more Nan.
+ Every Sunday at Nan's.
= Every other Sunday, and a night in the holidays.
being-listened-to /11-12 | The form's got smiley faces on it. I'm in year seven.
~ Reasonable. Used a plain sheet of paper instead.
= The older form will be sent from now on.
brothers-and-sisters family-time | My baby sister didn't know who I was for a bit. Then she did. That bit before was horrible.
+ To see her more often than every two months.
= Monthly from now on, at her carer's house.
things-i-enjoy money-and-independence | I want to carry on with drums even if I'm not good yet. You're not supposed to be good yet.
= Lessons paid for another year.
where-i-live knowing-why | I'd like the paper that says I'm staying. Like the actual paper.
= Given a copy of the plan with the line marked, signed by everyone.
identity feelings | Everyone knows why I'm in care except I only know bits.
+ To know what happened, properly.
~ Old enough for more than has been told. To be planned with the therapist, not put off.
worker meetings | Tell her not to say "how does that make you feel" in front of people.
= She laughed, apologised, and has not said it since.
school things-i-enjoy | I'm in the relay team and I'm the last leg, which is the one that matters.
`,
);
