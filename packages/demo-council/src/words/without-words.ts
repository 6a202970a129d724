import { said } from '../said.js';

/** Disabled children and young people who do not use speech: what was seen, and by whom. */
export const withoutWords = said(
  { use: 'NON_VERBAL', ages: [3, 17], kind: 'OBSERVATION' },
  `
health | Took the spoon out of the carer's hand, put it down, and moved the bowl to the other side. Then ate.
~ A clear choice about which side. It is where the window is.
things-i-enjoy | Pressed the switch for more music nineteen times, and the switch for stop once, to see.
carers | Leaned in until both foreheads touched. Held it for a full minute.
~ Reserved for two people in the whole house.
school /4-16 | Pushed the symbol for school off the board on to the floor, and looked at me.
+ Not to go to school that day.
~ The third Monday in a row. Mondays have a new driver.
= The old driver is back on Mondays. The symbol stays on the board.
friends | Rolled closer to the boy with the drum until the wheels touched, and stayed.
family-time | Hummed when Mum's coat came round the door, before her face did.
feelings | Rocked hard and bit the cuff from the moment the hoist came out until it was put away.
+ Not to be hoisted by people who hurry.
~ Happens with agency staff only, not with the regulars. Reported to the home.
= Two regulars for every hoist, and they say what they are going to do first.
moving | On the visit to the new bungalow, walked through every room, switched on every light, came back and sat on the bed.
~ As near to a yes as has been seen. Second visit showed the same.
where-i-live | Lined up the shoes by the door, took my shoe as well, and put it in the line.
feelings | Awake and laughing at three. Back to sleep with the star lamp. Nobody else in the house was laughing.
health /m | Turned away from the mask twice, then held it himself, and breathed.
~ Wants to do it himself. Let him.
= Everyone lets him hold it now. It is in the passport.
being-listened-to | Signed "finished" when the third adult came in. Signed it again, larger.
~ Too many people. Two at most.
= Reviews come in turns now: two people at a time.
privacy /13-17 | Closed the bathroom door on the carer's foot. Gently, then less so.
+ To be left alone in the bathroom.
~ New this year and quite right for a teenager. A call button has been put in.
things-i-enjoy pets /5-17 | Stroked the donkey's ear between two fingers for eleven minutes without a sound.
feeling-safe | Reached back for my sleeve each time a door banged, and let go each time it was quiet.
brothers-and-sisters /f | Gave her brother the good end of the blanket and kept the label end.
health money-and-independence | Chose the red cup by looking. Red, blue, red again. No doubt about it.
family-time feelings | After Dad left, went to the window, then to the coat pegs, then to the window.
+ To see Dad for longer, or to know when he is back.
~ Was looking for him. A photo calendar may help more than words.
= Photo calendar by the pegs. The walking to and fro is shorter.
worker | Looked at my lanyard, took it off me, and wore it for the visit.
school things-i-enjoy /4-15 | Splashed the teacher on purpose, waited, and splashed again when she squealed.
meetings | Came in for two minutes, took a biscuit from the chair's plate, and left by the other door.
~ Present, and on his or her own terms. Counted as being there, not as speaking.
identity /muslim | Quiet and still all through the call to prayer on Grandad's phone; swayed at the end.
carers feelings | Hit out at the new carer at bath time. With the old one tested the water, then got in.
~ Change of carer went too fast at the most private time of day.
= The old carer does baths until the new one is known.
friends where-i-live /5-15 | Used the talker to say "go home" at the end of the party. Home meant here.
being-listened-to money-and-independence /10-17 | With Talking Mats put "swimming" at the top and "youth club" at the bottom and would not be persuaded.
= Swimming twice, youth club dropped.
health feelings | Pulled at the left ear on and off all afternoon, and would not lie on that side.
~ Ear infection found the next day. Pain is shown here, not told.
= In the passport: the ear means pain.
`,
);
