import { said } from '../said.js';

/** Eight to eleven, on an ordinary visit: about my home. */
export const visit8To11 = said(
  { use: 'VISIT', ages: [8, 11] },
  `
where-i-live | I know which stair creaks. You have to live somewhere ages to know that.
privacy | My room's good but it's the room everyone walks through to get to the airer.
+ People to knock.
= The airer has moved to the landing, and there is a sign with a skull on it.
carers /foster | They argued about the bins, then they laughed. I didn't know you could do that.
~ Worth noting: an argument that ended safely, watched all the way through.
things-i-enjoy | We went camping. It rained for all of it, and it was still better than not camping.
friends | Somebody in my class has the same as me. Like, a social worker. We haven't said it but we both know.
school | I did a talk on octopuses. They've got three hearts. I got seven questions.
health | Can I have school dinners and not packed lunch? Packed lunch you sit at the wall.
= School dinners from Monday.
feelings | When grown-ups talk in the kitchen with the tap on, I know it's about me.
+ To be told things and not overhear them.
~ Sharp. The carers laughed and have agreed to turn the tap off.
family-time | Mum's got a new flat. I want to see it so I can picture her in it.
+ To see where Mum lives.
= A video tour first, then tea there with the worker.
health | I've got to do my breathing before football, and everyone waits, and it's actually fine.
brothers-and-sisters | I saved him the red ones. He likes red ones. They've gone a bit soft.
~ Six weeks since they met. The sweets are in a mug by the bed.
= A visit on Saturday. The red ones were handed over.
pets /foster | The chickens are Carol's but the small one's mine because I named it. Nugget. I know.
being-listened-to /9-9 | You don't have to crouch down. I'm nine.
worker | I like that you don't do the voice.
= Asked what the voice was. It was done for me. I shall never do it.
feelings | I read till I hear the telly go off. Then it's safe to be asleep.
feeling-safe | If there's a fire you go out the back. If there's a bad person you go to Mrs Lal's. I asked.
identity | Do I look like my dad? Nobody here can tell me.
+ A photograph of Dad.
= Two photographs found in the old file. Framed one, kept one in the book.
money-and-independence | Two pounds a week, and I've got a chart, and I've been robbed once by the chart.
= The week was counted again. Two pounds forty owed, and paid.
identity /abroad | We have rice on Sundays now because I showed them how my mum does it.
things-i-enjoy school /8-11 | Chess club is on Thursdays, and so is seeing Mum, so somebody has to move and I don't want it to be me choosing.
+ Both.
~ Should never have been left to a child to choose.
= Family time moved to Wednesday.
carers | I call them by their names. Sometimes it comes out Mum by accident and nobody says anything.
friends privacy /10-10 | I want a phone. I know the answer but I want you to write down that I asked.
~ Written down as asked.
= Answer: in September, with big school. Reason given.
feelings | There's a thing, but it's not a social worker thing, it's a friend thing.
~ Left it there. Told the carer only that there is a friend thing.
health where-i-live | You can just open the fridge. First time, I stood there for ages.
moving | I don't want to go to the respite people. They're nice. It's just not my stairs.
+ To stay at home when the carers go away.
= The carers' grown-up daughter stays over instead.
school being-listened-to | I told my teacher I can't do homework about my family tree and she said draw any tree. So I did an oak.
= School has a different homework for everyone now.
brothers-and-sisters things-i-enjoy | My sister's taller than me now and she's the younger one. I've asked for a recount.
feeling-safe health | I had a nosebleed and three people ran. Three!
family-time feelings | Dad didn't come. It's all right, I'd brought a book.
~ The book is brought every time, in case. Dad has been told about the book.
money-and-independence | I went to the corner shop on my own and I got the right change and I'm not even going to make a big deal of it.
knowing-why | If Nan gets better can I live at Nan's? I'm only asking what happens if.
+ To live with Nan one day.
~ The honest answer is not known yet. Said so.
= Nan is being assessed. The date we shall know was put on the calendar.
meetings | I saw the big folder with my name on. How is it that big? I'm only small.
`,
);
