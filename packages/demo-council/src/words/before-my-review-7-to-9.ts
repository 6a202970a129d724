import { said } from '../said.js';

/** Seven to nine years old, asked before their review. */
export const beforeMyReview7To9 = said(
  { use: 'BEFORE_REVIEW', ages: [7, 9] },
  `
family-time | An hour isn't long enough because the first bit I'm shy and then it's over.
+ Longer time with Mum, even if it is less often.
~ Settling takes half the visit. Two hours monthly would be more real time than one hour fortnightly.
= Tried at two hours from half term. To be looked at again in three months.
brothers-and-sisters | Me and my sister used to share a room and I could hear her breathing. Now I can't hear nobody.
+ Sleepovers with my sister.
= One weekend a month from this month; both carers have agreed.
where-i-live carers /foster | I would give it a nine. It would be a ten but there's sprouts.
school | I'm on the green table for reading but I should be on the blue table, I read the whole of the blue one already.
= School tested the reading again. Blue table since Monday.
feelings | If I'm good for the whole year do I go home then?
~ Thinks being in care is about behaviour. Needs the story told again, and told often.
= Words and pictures done over two sessions. It was not your fault is on the first page.
meetings | I don't want my teacher to be there. She'll look at me different in maths.
+ A meeting without the class teacher.
= The head of inclusion comes instead.
pets | I want a hamster. I know what they eat and I've saved six pounds forty.
= Yes, from Easter. The carer wanted to be sure about the cat first.
being-listened-to keeping-promises | Last time I said about the trampoline and nobody wrote it down.
~ Quite right, it is not in the record. Put in today, in these words.
= Money for the trampoline agreed. Late, and we said sorry.
family-time | I like it when Dad does the quiz. I don't like it when he's on his phone.
+ Dad to put the phone away for the visit.
= We told Dad kindly, as you said we could. His phone stays in the locker now. That was his idea.
friends /8-9 | I've got three best friends and one of them is a year four.
carers health /foster | They let you choose on Fridays. I chose breakfast for tea.
privacy | Somebody read my diary. It had a lock on and everything.
+ Nobody to go through my things.
= An apology was given, and a box with a proper key.
identity | I've forgot what my first house looked like. I think the door was red but it might be from a film.
+ Photographs of the first house.
~ A real gap. The life story worker has been asked to go and take pictures.
feeling-safe | I don't check the windows now. I only check the back door.
~ Used to check every window each night. Said with some pride.
things-i-enjoy | I'm a yellow belt. My next one's orange and then you get to do the kick.
worker | You're my fourth one. I don't mind you but I'm not telling you everything yet.
~ Not a complaint, a fact. Go at this pace.
knowing-why | What does long term mean? Is it longer than year six?
= Yes. It means until grown up. Said so in the letter as well.
feelings family-time | I worry if Mum's eating. She doesn't do cooking when it's only her.
+ Someone to check on Mum.
= Mum has her own worker, who visits every week. It is a job for grown-ups now.
school feelings | Mr Okoro lets me feed the fish when I've got the angry feeling. It works on most days.
identity /muslim | I want to learn the praying properly like my grandad does it.
+ To go to the mosque on Fridays in the holidays.
= Grandad takes us both, from the next holiday.
health | The dentist said I've got strong teeth. He said it to me, not to Karen.
meetings | Can I have it at the bowling? Somebody said you could have it anywhere.
= Not the alley itself, but the café beside it, with a game after.
where-i-live | I've got my own hook. It's got my name on, not written on tape, it's carved.
brothers-and-sisters feelings | My brother says he's going to run away and get me. I don't want him to, he'd get told off.
+ My brother to be all right, and not to do anything silly.
~ Passed on to the brother's worker today, with agreement.
moving | Nobody asked me. They just came with the bags, and I was having my tea.
+ To be told before, next time, not on the day.
~ About the move in the spring. Still sore. Should be said in the meeting, in these words.
things-i-enjoy school | I'm a sheep in the play. I've got no words but I've got the best costume.
carers feelings /foster | Does Jackie get paid for me? A boy at school said.
~ Asked while looking out of the window. Jackie answered it herself, honestly and well.
= Jackie gets money for your food and clothes. Nobody is paid to like you.
family-time | When I wave bye I do it backwards so I can't see her face.
+ The goodbye to be quick.
= Goodbyes are at the car now, with a song on.
health | I like it that there's always a apple. You don't have to ask for the apple.
~ Food was scarce before. The bowl on the table matters more than it looks.
feelings | I still do the bad dream but now it's only Tuesdays.
friends | I want to go to Noah's for a sleepover and not have to get it signed off by the queen.
+ To sleep at a friend's like anyone else.
= The carer decides that, and has said yes. No form.
being-listened-to meetings | I want to do the first bit of the meeting, the welcome, and then go and play.
= Opened the meeting, read the agenda out, left for football at ten past.
`,
);
