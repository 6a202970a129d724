import { said } from '../said.js';

/** Five to sixteen, living with their own family, on a visit to a child in need or a child with a plan. */
export const atHome = said(
  { use: 'HOME_VISIT', ages: [5, 16] },
  `
family-time | It's pizza if Mum's had a good day, and it's pizza if she's had a bad day, so you can't tell by the pizza.
feelings /7-12 | We've got a new carpet and Mum says that's because of you. Is that good?
~ Not sure whether visits are help or trouble. Explained again what they are for.
where-i-live | We've got beds! Mine's the top. I've not slept, I've just been up there.
= Beds came on the Tuesday. Ladder had to be fetched back for a screw.
brothers-and-sisters /8-11 | I do his reading with him. He's on Biff and Chip. I know how it ends.
school /11-16 | I've gone from eighty-one to ninety-six per cent, and the rest was chickenpox.
money-and-independence /11-16 | Mum sold her phone for my trip, and then the trip was rubbish and I said it was brilliant.
~ Told in confidence about the trip, not about the phone. Kept so.
health /5-10 | The food bank man saves me the Coco Pops.
health /10-15 | I know how to do Mum's insulin. I don't mind the needle, I mind the sums.
+ A grown-up to do the sums.
~ A young carer, and not known as one until today.
= District nurse twice a day, and young carers' club on Thursdays.
feeling-safe | It's quiet since the court thing. We've got a doorbell with a telly in it.
things-i-enjoy | We've got a day out. A whole one. It's on the calendar with a circle.
family-time feelings /7-13 | Mum stays in bed when the curtains are the heavy ones.
~ Read as a code by the whole house: heavy curtains, bad day.
= Community nurse comes on Mondays now, curtains or not.
feelings /7-13 | There's four of us in the one room and I'm the only one who doesn't fart.
+ A room with fewer people.
= Housing: three-bedroom house, bid placed together, third in line.
friends | I had Kai round! He saw the damp and said they've got damp as well.
feelings /9-15 | I go to the group on Wednesdays where everyone's dad's been in prison, so you don't have to do the first bit.
being-listened-to /7-13 | I said I want the dog trained and Mum laughed, and you wrote it down, and now the dog can sit.
knowing-why /9-15 | If we do all of it, do you stop coming? I don't know which one I want.
family-time | Dad rings from prison at six. You've got to say it all in ten minutes, so I do a list.
privacy /8-15 | There's mould on my wall the shape of Africa. I've got a poster over it but it's coming through.
= Landlord ordered to treat it, room done in two weeks.
feelings money-and-independence /6-9 | I put my tooth money in the meter.
~ Mentioned in passing. Fuel voucher issued before leaving the house.
school /11-15 | I've got a locker at school now for my uniform, so it's always there and it's always dry.
feeling-safe feelings /9-15 | They argue in whispers now. I think that's because of you. It's still arguing.
+ For the arguing to stop, not just get quieter.
~ Parents told, with agreement. They had thought that nobody heard.
= Both have started with the couples' counsellor.
money-and-independence /12-16 | I'm basically the dad. It's fine. I just want to go to rugby.
+ To go to rugby.
= Rugby, both days; an uncle does the nursery run.
identity /abroad /10-15 | I do the talking at the doctor's for my mum. I left out a bit once because it was embarrassing.
+ Not to have to translate.
~ No child should interpret for a parent. Surgery reminded.
= Interpreter booked at every appointment.
pets family-time | Since the baby came, Nan has me and the dog on Fridays. The dog's got his own chair.
health /southasian /10-16 | We did a shop with the lady and now I can make dahl, and it's about twelve pence.
where-i-live /11-16 | I think we're all right, you know. You could go and see somebody else.
`,
);
