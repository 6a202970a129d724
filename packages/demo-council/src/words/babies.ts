import { said } from '../said.js';

/** Babies and toddlers under three: what was seen, and by whom. */
export const babies = said(
  { use: 'BABY', ages: [0, 2], kind: 'OBSERVATION' },
  `
carers /f | Reached both arms up to the carer as soon as she came in, and stopped crying before being lifted.
~ She is the safe place.
family-time | Looked past Mum at the door for several minutes, then at her earrings, then smiled.
~ Warming up takes about ten minutes; the visit should be longer than that.
health /m | Pushed the toast away and pointed at the door. Garden first, toast after.
~ Knows the order of the day, and what he likes best.
feelings | Slept in the car seat with one fist round the strap. Woke at the first unfamiliar voice.
where-i-live /m | Crawled off to the kitchen drawer that is his and took the pans out one by one, looking back each time.
~ Uses the carer as a base to explore from.
feelings | Went stiff when the man next door shouted. Did not cry. Did not look round.
~ Too still for this age. To be talked over with the health visitor.
brothers-and-sisters /m | Laughed out loud when his brother sneezed. Waited, watching, for it to happen again.
family-time /m | Turned his face into the sling when handed to Dad; at the second try held Dad's finger.
health | Took the whole bottle and then played with the teat. Gained at the last two weighings.
things-i-enjoy | Banged the spoon, looked to see who had heard, banged it again.
carers /f | Said "gone" at the closed door after the carer left, and sat down beside it.
~ Misses her and trusts that she comes back.
feelings where-i-live | Settled in four minutes with the grey rabbit. Without it, fifty.
= The rabbit travels. It is in the plan.
feeling-safe /f | Flinched at the flannel but not at the hand.
~ Something about washing. Carer goes slowly, lets her hold the flannel.
family-time | Offered Mum a wet biscuit. Mum ate it.
~ The happiest minute of the visit for both of them.
friends things-i-enjoy /f | Followed the big girl at playgroup around the whole hall holding her skirt.
feelings family-time | Cried from the car park to the door of the centre, stopped as the door opened.
~ The journey, or the handover, more than the visit itself.
= The same driver each time now, with a song.
pets | Lay down on the floor nose to nose with the dog. Neither moved.
health | Eats with both hands and very fast, and looks for the next thing before the first is finished.
~ Speed suggests hunger remembered. Slower this month than last.
carers where-i-live | Put a shoe on the carer's lap and sat down to wait. Park time, apparently.
brothers-and-sisters family-time /f | Went round the photographs patting each. Patted his sister's twice.
~ Knows her after eight weeks apart.
= Fortnightly visits instead of monthly.
health things-i-enjoy | Pulled up on the sofa, let go, stood for three seconds, looked astonished.
identity /southasian | Quietened at once when Gran sang in Punjabi on the phone.
= Gran has recorded six songs.
`,
);
