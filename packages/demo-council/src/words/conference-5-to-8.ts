import { said } from '../said.js';

/** Five to eight, before a child protection conference; living at home. */
export const conference5To8 = said(
  { use: 'CONFERENCE', ages: [5, 8] },
  `
feelings feeling-safe | When Mum and Kev start I get my sister and we go in the airing cupboard. It's warm and you can't hear the words.
+ Mum and Kev not to shout.
~ Both children hide together. The plan must start from the airing cupboard.
health | There was bread but it had blue on. I cut the blue off.
+ Enough dinner.
~ Seven years old and managing tea. School have begun breakfast and a bag on Fridays.
= Food parcel the same day. Mum's benefits have been put right.
family-time | I don't want to live at somebody else's. I want to live at mine with the shouting took out.
+ To stay with Mum, and for it to be calm.
feelings /f | I told Miss Patel about the hole in the door.
~ First told at school, in the reading corner. Kept her words as they were.
feelings | Dad's not allowed in, but he's in. I'm not supposed to say.
~ Said in a whisper. Acted on straight away and not left for the conference.
= You were right to say it. The people who keep you safe know, and one of them comes tomorrow.
school | I like school because it's loud but nobody's cross.
feelings | I sleep in my uniform so I'm ready.
~ Ready for mornings when nobody is up. Gets a younger brother dressed as well.
= Breakfast club collects both of them from the door.
pets feeling-safe | He kicked Rosie. Rosie's the dog. She didn't even do nothing.
+ Rosie to be safe.
feelings | I put a chair on my door.
~ Asked what the chair was for. To keep it shut. Would not say against whom.
family-time things-i-enjoy | Mum did dancing in the kitchen. She's better when it's only us.
+ More days like the dancing day.
being-listened-to | Are you going to tell her I said?
= Asked what could be told and what not, and kept to it.
brothers-and-sisters | I do the bottle for the baby. Four scoops and you shake it and you do a drop on your arm.
~ Proud of it, and much too young for it.
feelings /m | Mummy was sleeping and I couldn't make her not be sleeping.
~ Told flatly. Rang Nan by himself, as he had been taught.
feelings family-time | My nan's house is the safe one. It's number nineteen and I know the way.
+ To go to Nan's when it is bad.
= Nan is in the safety plan, with a key and a phone number on the fridge.
feeling-safe | It's better now. The police lady came and now he's not got a key.
knowing-why | I did the three houses. The worry house has got too much in it so I did a extension.
~ The extension was for one worry: that it will start again when the meetings stop.
feelings health | My head hurts when it's the night-time arguing. In the day it's fine.
`,
);
