import { said } from '../said.js';

/** Good news, five to seventeen. */
export const goodNews = said(
  { use: 'GOOD_NEWS', ages: [5, 17] },
  `
school /5-9 | I got a certificate with a proper stamp on it. It's for kindness, but it's still a certificate.
things-i-enjoy | I scored. It went in off my knee but it counts.
friends /6-11 | I got picked. Not first, but not last, second from first.
family-time | Mum did all her weeks! She got a coin and she let me hold it.
~ Six months sober. Handled like treasure.
health /5-9 | I don't have to wear the eye patch any more. I'm keeping it for pirates.
brothers-and-sisters /11-11 /m | I'm an uncle. I'm eleven and I'm an uncle.
carers | They said I can stay for ever. I asked how long's that, and they said till I'm sick of them.
school money-and-independence /15-17 | I passed my English. I rang everyone in my phone. That's nine people.
things-i-enjoy /5-11 | I've been on a plane and it went through a cloud and you can't feel it.
pets /5-11 | She's had them! Five! One's got a sock.
being-listened-to | They changed the rule. I asked, and they actually changed it.
money-and-independence /12-17 | I've got forty pounds and I earned it. Car washing. I've got a system.
feelings | I put my hand up in class. Out loud.
~ Six months since the last word spoken in school. Nobody made a fuss, by agreement.
where-i-live /6-11 | I've had two birthdays here now. That means it's a tradition.
identity /white | I did my bar of the song in Welsh and my grandad cried, in a good way.
health | I made a Victoria sponge and it went up.
feelings /5-9 | Fourteen dry nights and I'm not telling you what I get at twenty.
friends /5-9 | I've got a best friend and she said it first.
meetings /9-17 | I went in and I said it all and my voice only went funny once.
identity | My mum sent my baby bracelet. It's tiny. I had tiny hands.
health /9-17 | I ran the whole park run and didn't come last, there was a man with a pushchair.
school friends /8-15 | I'm on the school council. I did a speech about toilets.
family-time things-i-enjoy | Dad came to my match. He shouted the wrong name, then the right name.
worker | Guess what. I don't need you till after Christmas. No offence.
~ None taken. Visits are less often by the child's own wish.
feeling-safe /11-17 | I walked past his old house, and it was just a house.
brothers-and-sisters /6-10 | We're going to be in the same school! She's in the babies but I can see her through the fence.
things-i-enjoy money-and-independence /14-17 | Got my bronze. Got lost as well, but that's part of it.
carers things-i-enjoy /foster | They put my picture on the stairs with all the other ones. On the stairs!
`,
);
