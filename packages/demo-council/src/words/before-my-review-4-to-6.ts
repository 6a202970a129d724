import { said } from '../said.js';

/** Four to six years old, asked before their review. */
export const beforeMyReview4To6 = said(
  { use: 'BEFORE_REVIEW', ages: [4, 6] },
  `
family-time | I want Mummy to come on the bus with me. Not in the room with the toys.
+ To do something ordinary with Mummy outside the contact centre.
~ The room may feel like being watched. Worth trying the park with the same supervisor.
= Two visits in the park are booked, with the bus there and back.
carers things-i-enjoy /foster | We make pancakes and I do the flip. One went on the floor and Biscuit ate it.
~ Biscuit is the dog. Told with real delight; mealtimes have become a good part of the day.
where-i-live | My bed has got dinosaurs on. It is my bed. Nobody else's bed.
+ To stay in this house with this bed.
feelings | When is it the last day here?
~ Asked twice, packing and unpacking a bag as we talked. Does not know how long the plan is for.
= There is no last day. You stay here. We made a calendar with pictures, so that you can see.
brothers-and-sisters | Why does the baby live with Mummy and not me?
+ To understand why the baby stayed at home.
= The life story book now has a page on it, read together three times.
school friends | I got a sticker for sitting nice next to Poppy. I did it two days.
pets | I need my cat to come here. He is orange. He only likes me.
+ To see the cat, or at least a picture.
= You have photographs of him on your bedroom wall. You cannot visit him yet, and we are sorry.
health | Not beans. Tell them in the meeting. Not beans.
= We told the meeting. No beans.
carers /foster /black | She does my hair and it doesn't hurt. She puts the cream on first.
~ Hair care matters here; the carer has learnt it from an aunt.
privacy | I don't like it when the door is shut. I don't like it when it's open lots. I like it like this.
+ The bedroom door half open at night.
~ Showed me with both hands how far. Half open is the rule now.
things-i-enjoy | I can do swimming with no armbands nearly. My legs know it but my face doesn't.
worker | You came before with the pens. Did you bring the pens?
~ Remembers visits by the felt pens. Bring them each time.
feeling-safe | There's no shouting in this house. Only for dinner, and that's shouting to come.
family-time brothers-and-sisters | I want to show Jaydon my tooth. It came out in a apple.
+ To see an older brother soon, and tell him the news myself.
= A video call the same evening, tooth held up to the screen.
meetings | Do I have to sit still in it?
= No. The first ten minutes are in the garden and then there is drawing.
where-i-live school | I drawed my house. This is the chimney. This is me being big in the window.
~ Drew the present house without hesitation, and drew it with people in it.
feelings | My tummy goes funny when the phone rings.
+ To know who is ringing.
~ The phone used to mean a parent not coming. The carer now says aloud who it is.
carers | I call her Nanny Sue. She isn't my nanny, she's just Sue, but she's a nanny.
family-time | Daddy said he would come and he did come. He had a new coat.
knowing-why | Is the judge a girl or a boy? Can I see him?
= A letter with a photograph of the court came by post, and was read aloud twice.
things-i-enjoy friends | At the party I was the last one in musical statues because I am good at being a stone.
feelings | The dark in here is a different dark.
+ A light on the landing.
= A moon night-light, chosen together.
being-listened-to | I told you already. I told the other lady.
~ Fair. Checked what was said last time before asking anything new.
`,
);
