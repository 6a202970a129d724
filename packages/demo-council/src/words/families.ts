import { said } from '../said.js';

/** Parents and carers in their own words, outside conferences. */
export const families = said(
  { use: 'FAMILY', ages: [0, 17] },
  `
worker | You were the first one to ask what I need, and then you actually waited.
being-listened-to /m | I've told you about his transport since September. It's like shouting down a well.
~ Four emails found, none answered.
= Transport starts on Monday. A written apology for September.
school /m | They rang me to fetch him at ten past ten. Every day. I've lost my job over ten past ten.
= School has a plan and an assistant, no calls home for five weeks.
health | Nobody tells you who to ring after five. I sat on the stairs.
= The out-of-hours number, on a magnet.
family-time | Thank you for moving it to Saturday. I didn't have to lie to work.
knowing-why | If you put it in a list I'll do it. If you put it in a paragraph I'll cry.
= The plan is a list now.
carers /foster | We need to know these things before they arrive, not a week after. We'd still have said yes.
~ From the foster carers, about what had been left out at placement.
= Full information within a day is now checked by the team manager.
feelings | I've not slept more than three hours since 2019. I love the bones of that child.
+ Nights off.
= Two nights a month at the short break house.
being-listened-to | You asked Dad as well as me. He pretended not to mind. He's told everyone.
money-and-independence | I never knew there was a grant. I'd been drying four kids' clothes on a door.
friends | The parents' group saved me, and it's just six women and a kettle.
meetings | Can you ask one question at a time? I'm answering the first one in my head still.
feelings /foster | I'm frightened to say we're struggling because we're foster carers. We're meant to be the answer.
~ Brave. Met with thanks, and not with a form.
= A weekend's respite, and the same social worker on the phone each Friday.
identity /bengali | The leaflet was in Urdu. I read Bengali. But thank you.
= The right leaflet, and an apology in the right language.
feeling-safe | When I rang the duty line she stayed on the phone till my brother came.
where-i-live carers /kin | At sixty-eight I'm doing packed lunches again. I wouldn't swap it. I'd swap the stairs.
~ Grandmother, special guardianship in mind. Downstairs bathroom is needed for both.
= Adaptations agreed, and a stairlift is coming.
brothers-and-sisters | Her brothers get forgotten. They're good lads, so nobody asks.
= The siblings' group, and a day out with just Dad.
health being-listened-to /f | The review went better when you let me bring the photo. You all looked at her, not at the papers.
feelings | I don't need a course. I need someone to come round at teatime and see what I mean.
= Support worker comes at teatime, three days a week.
knowing-why | Since we closed to you I've rung twice and you rang back both times. Put that in your statistics.
`,
);
