import { said } from '../said.js';

/** Care leavers, eighteen to twenty-five. */
export const careLeavers = said(
  { use: 'LEAVER', ages: [18, 25] },
  `
money-and-independence | First night in the flat I slept with the telly on, and the second, and then I forgot to put it on.
money-and-independence | They stopped my housing benefit because I did eleven extra shifts at Christmas. I was trying.
+ Somebody to ring the benefits office with me.
= Rang together on speaker, an hour and ten. Put right, with two weeks back-paid.
worker | My PA came to court with me on her day off. Didn't say anything, just had mints.
where-i-live | I've got a doormat. It says hello. It's the first thing I bought that wasn't food.
feelings | Sundays are long. Everyone's at somebody's.
+ Somewhere to go at weekends.
~ Lonely, and would never use the word.
= The Sunday dinner at the hub, and a lift for the first time.
family-time | I looked up my dad. He's got another family. They look nice. I closed the laptop.
~ Wants to think about it first. Not a task for anybody.
being-listened-to | You asked us what to call the hub and you called it what we said. I did notice.
school /20-25 | I got a 2:1. I've got no one to give the second ticket to, so I'm giving it to my PA.
= Went, and wore a hat.
money-and-independence | Council tax letter. I thought it was for the landlord so I put it in a drawer.
= Care leavers do not pay it here. The bill has been cancelled, and the reminder.
moving | I viewed it at night, with a torch, because there was no meter. I said yes because I thought you only get one.
+ To see another flat, in daylight.
~ Nobody had explained that a first refusal is allowed.
= Two more viewings. Chose the one above the bakery.
health /20-20 | I'm twenty and I had my first proper eye test. Trees have got leaves on, individually.
money-and-independence | Nobody tells you about the bit where you're ill and it's just you and the wall.
+ Someone who'd notice.
= A text every morning for that week, soup on the Wednesday.
identity | I read all of it. Eleven hundred pages. Page six hundred's the first time anyone says I'm funny.
~ Reading with support at the hub. Take time over what comes after.
friends | My best mate's from the kids' home. We've got keys to each other's.
feelings feeling-safe | The lock's been bust since the seventh. I push the washing machine against it.
+ The door mended today.
~ A safety matter, taken to the landlord the same day.
= Mended by eight in the evening.
money-and-independence | I can budget. What I can't do is budget for a fridge.
= The setting-up grant had four hundred pounds left in it. A fridge.
brothers-and-sisters /22-22 | My sister's still in care and I'm not on the list to be rung. I'm twenty-two. Put me on the list.
= On the list, and on the school's list.
worker | Four PAs in two years. I've stopped putting names in my phone, I just put PA.
~ The fourth has promised a year. Keep the promise.
being-listened-to the-future knowing-why | The pathway plan's got six pages about my risk and one line about my music.
= Rewritten round the music. The risk fits on half a page.
things-i-enjoy /m | I've joined a choir. It's all nurses and me. I'm a bass, apparently.
family-time | I still go to my foster carers' on Fridays. They do too much food on purpose.
health feelings | Adult mental health sent me a leaflet with a list of other leaflets.
+ To see a person.
= A named nurse, walk and talk, Thursdays by the canal.
identity /abroad | I'm learning to cook what my mum would've. I'm getting it off strangers on the internet and my aunt in Leeds.
school money-and-independence | I dropped out in the second term and I've been hiding it from you because you were all so proud.
~ Took courage. Nobody is to say disappointed.
= Deferred place kept open, job at the garden centre in between.
where-i-live /f | My little one's got her own room. I sit in there when she's at nursery and just look at it.
feelings /f | They wrote "care leaver" at the top of the midwife notes. In red.
+ To be treated like any other mum.
~ Raised with the hospital. There was no reason for it.
= Notes reprinted. The head of midwifery wrote to say sorry.
money-and-independence /24-24 | Twenty-five and you take me off the list on my birthday. Great present.
= The door stays open: a number, a name, and the Christmas dinner, whatever the age.
friends things-i-enjoy | We did a five-a-side team, care leavers versus councillors. Nine-two. I'm not saying who to.
meetings | I sit on interview panels now. I always ask them what they'd do if I rang at five to five.
being-listened-to | I've told this story to eleven people. Could you lot not just talk to each other?
~ A summary in his or her own words now goes ahead of each referral.
money-and-independence | I paid off the arrears. All of it. I'd like someone to be excited please.
= We were. There was cake.
health | I've been to the gym every day since the pass came. I look like a fridge.
family-time feelings | Mum's asked to move in. I've said no. I've never said no to her before.
~ Sat with that for a while. Talked through what to say if she comes anyway.
school money-and-independence | Apprenticeship's gone to full time. I'm insured on the van.
feelings | I ring my old IRO when something good happens. She always picks up on the second ring.
privacy | Support worker's got a key to mine and uses it. I'd like a knock.
+ Nobody to come in without asking.
= Keys handed back; in an emergency only, with a call first.
knowing-why moving | Nobody said you have to bid every week. I thought it was like a queue.
= Shown how; bid together on the bus. Second on the list for Mill Lane.
feeling-safe | I know where to go and who to ring, and I haven't had to. Put that.
`,
);
