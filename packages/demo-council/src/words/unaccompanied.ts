import { said } from '../said.js';

/** Young people who came to this country alone, fourteen to twenty, mostly through an interpreter. */
export const unaccompanied = said(
  { use: 'UNACCOMPANIED', ages: [14, 20] },
  `
family-time /m | My mother's phone does not ring any more. Before, it rang.
+ To look for my mother.
~ Said once, quietly, to the interpreter first. Family tracing form done that afternoon.
= The tracing service has the case; they ring him on the first of each month, news or not.
being-listened-to /m | The interpreter speaks my language like a king. I am from a village. I understand half.
+ An interpreter from my own region.
= Changed. He laughed for the first time in a meeting.
school | I want more English. Two hours is for holidays. I want every day.
+ To be in college full-time.
= Full-time from January, and a library group until then.
health | The carer bought bread from the Afghan shop. She drove forty minutes. For bread.
feelings | The letter is brown. Every day I look under the door for a brown letter.
~ Waiting eleven months for the decision. The waiting is the illness.
= Solicitor now rings every month, so that nobody has to look under the door.
identity /m | Here nobody tells me to pray. It is nice and it is also lonely.
+ To go to a mosque with other young men.
= Goes on Fridays with two others from college.
friends things-i-enjoy | In football I do not need English. I need only "man on".
identity | Everyone asks how I came. Nobody asks what it was like before, at home. We had apricot trees.
~ Spoke about home for half an hour. Use this, not the journey, to begin.
feelings /m | The sea comes in the night. In the day it is only on television.
~ Nightmares of the crossing. Accepts help now, if it is not called mental.
= Sleep group at the clinic, in his own language, three weeks in.
feeling-safe | I was afraid of your police. Then one helped me with the ticket machine.
money-and-independence | I do not want money for free. I want to be allowed to work.
~ Explained the law twice. It did not become fairer by being explained.
money-and-independence | Bus 72, then 9. I know the whole city now from the top.
moving | Not London. Everyone says London. Here, I know the man in the shop.
+ To stay here, near the shop and the college.
= Written in the pathway plan, with the reasons.
worker | She wrote my name correctly and asked how to say it. After that, I talked.
health | My teeth hurt since Libya. I thought it is normal to hurt.
= Dentist the same week, two fillings and one out.
being-listened-to feelings /m | They say I am not my age. I know my birthday. My father planted a tree.
+ To be believed.
~ Distressed by the age assessment. An adult of his choosing sits in from now on.
= We believe you. Your age is written down as you said it.
brothers-and-sisters | My brother is in Germany. It is near on the map.
+ To see my brother.
= Video every Sunday; the solicitor is looking at a visit.
carers /foster /m | He calls me son but asks first, is it all right I call you son. It is all right.
school friends | On the first day one boy showed me where to sit. Now he asks me to help with maths.
meetings /m | In my country if seven people come about you it is very bad. So I was afraid for one hour and then there was cake.
~ Explain before, not after, who comes and why.
= A page with faces and jobs, in his language, is sent a week ahead.
feelings | The old woman next door has no family here too. We drink tea. She talks, I learn.
identity health | For Nowruz I set the table and the carers took off their shoes.
knowing-why the-future | What is leave to remain? Remain is a sad word. Is it good?
= It is good. Five years, and what comes after was explained by the solicitor.
things-i-enjoy | I won the cricket. I was not out. I sent the picture to nobody, then I sent it to my carer.
`,
);
