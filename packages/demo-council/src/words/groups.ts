import { said } from '../said.js';

/** Said together in a group; no one child is named. */
export const groups = said(
  { use: 'GROUP', ages: [8, 25] },
  `
meetings being-listened-to | We'd like one page after each review. With pictures if you're little. In a week, not a month.
= A one-page letter from the reviewing officer within ten working days, since the spring.
privacy | No more bin bags. Ever. We've said it three years running.
= Every team has suitcases in the cupboard. Stock is checked monthly.
worker | When a worker leaves, they should say goodbye in person. A text isn't a goodbye.
= A goodbye visit is part of handover.
school | Stop putting LAC on anything a kid can see.
= Looked for and taken out of forty-one letters and forms.
money-and-independence | Teach us about council tax before we're sent a bill for it.
= A money evening each term, run by two care leavers.
moving | Photos of the house and of the people BEFORE you go. You'd look at a hotel.
= Each carer's profile has photographs and a page by the children there.
being-listened-to | Half of us didn't know what an advocate was. One of us thought it was a drink.
= A film of two minutes, made by the group.
friends | Sleepovers shouldn't need a social worker. Please tell the carers again, they don't believe it.
= A letter to all carers, signed by the Director and the group.
family-time brothers-and-sisters | Brothers and sisters time should be as important as mums and dads time.
~ Agreed by everyone in the room, twice.
being-listened-to | If you ask us, tell us what you did. Even if it's nothing. Nothing's an answer.
= "You said, we did, we didn't" is the first item of each meeting.
things-i-enjoy | Free swimming was good. Free swimming with a friend would be better.
= The leisure pass takes a friend.
health | We want someone at CAMHS who knows what care is, so you don't use up your six sessions explaining.
feelings the-future | Eighteen is not a cliff. You lot made the cliff. Build some stairs.
= The stairs are on the improvement plan by that name.
knowing-why | We rewrote the pathway plan. It was twenty-two pages. Ours is six, and it asks what makes you laugh.
= The six pages are being tried in one team.
feeling-safe | The bus station. All of us. Just, the bus station.
~ Eight of nine named it unasked. Taken to the community safety partnership.
= Better lights and a staffed office until eleven.
identity | Ask what we eat, how we do our hair, what we celebrate, on day one, not in month four.
where-i-live | We don't want to be called resilient any more. We want the thing to stop happening.
feelings | Interview panels: we'd not give the job to anyone who didn't look at us when we asked our question.
= Two young people on each panel, with a vote.
money-and-independence school | A laptop that works. That's it. That's the manifesto.
health | Someone should inspect the biscuits at reviews.
= A biscuit standard has been adopted.
`,
);
