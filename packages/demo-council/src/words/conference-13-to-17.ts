import { said } from '../said.js';

/** Thirteen to seventeen, before or at a child protection conference; living at home. */
export const conference13To17 = said(
  { use: 'CONFERENCE', ages: [13, 17] },
  `
being-listened-to meetings | You're all talking about risk. The risk is he's coming out in March. Start with that.
+ A plan for the day he comes out.
~ Named the thing that nobody had put first.
= Licence conditions, the locks and a school plan were settled before the end of the month.
knowing-why | I got the report the night before. Thirty-one pages. I've got a physics test.
+ To get the report in time, and short.
= Two pages next time, five days before, read through together.
feelings /f | I'm the one who counts the cans.
~ Keeps a note on her phone of how many and when. Offered to share it, and should not have to.
= Adult services took it up with Mum. The counting has stopped, mostly.
feeling-safe friends /f /13-16 | They're not my boyfriends, they're just people who've got a car.
~ Names and car noted, passed on within the hour. Stay close, don't lecture.
= Met the exploitation worker, in a drive-through, as asked.
family-time | Mum's trying. I know you've heard that before, but I live here and I'm telling you.
+ Time for Mum's treatment to work.
school | School's the only place with heating and I still get told off for being early.
= The library opens at half seven now.
brothers-and-sisters | If you split us up I'll just go and get them. I'm not threatening you, I'm telling you how it'd go.
+ To stay together, whatever happens.
being-listened-to /f | You asked if I felt safe with him sat in the next room. What did you think I'd say?
+ To be seen away from home.
~ She is right. Seen in school since then, and says far more.
= Visits are at school, and the father is not told when.
privacy | He goes through my phone, so don't text me anything you wouldn't say to him.
~ All contact now through the school office.
money-and-independence health /m /16-17 | I've been buying the shopping out of my college bursary. I keep the receipts in case someone asks.
= Someone asked. Paid back, and the bursary is his own again.
feelings | Youth club. Ask Tunde, he knows everything, I said he could say.
meetings | I came, I sat at the end, I said my bit. Nobody cried. Decent.
worker | She turns up. That's the whole review. She turns up.
feelings health | I haven't done it for three weeks. You can look at my arms, I'm not hiding it.
+ Not to be watched, but to be asked.
~ Asked the safety questions, told Mum together. Appointment was brought forward.
= Seen by the crisis team the same week.
knowing-why | It says "parents to improve home conditions". Say what it is. It's the kitchen.
= It now says: a clean kitchen, a working cooker, by the tenth.
identity family-time /abroad | Where my mum's from you don't tell strangers your business. So she's not being difficult, she's being polite.
~ An interpreter and more time. Mum talked for an hour.
feeling-safe | Honestly it's calm now. It was the moving in together that did it, and he's moved out.
money-and-independence /16-16 | I'm sixteen. I've got a place at my auntie's if it kicks off, and I'll use it.
+ For my aunt's to be part of the plan.
= In the plan, agreed by the aunt.
feelings | I do my homework in the bath with no water in. It's the only lock.
`,
);
