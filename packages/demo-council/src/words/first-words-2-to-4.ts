import { said } from '../said.js';

/** First words and sentences, two to four. */
export const firstWords2To4 = said(
  { use: 'VISIT_SMALL', ages: [2, 4] },
  `
family-time | Mummy bus. Mummy bus again.
+ To go on the bus with Mummy again.
carers | Mine Julie.
~ Said with an arm round the carer's leg, to me, firmly.
feelings | No bed. Bed's broken. (It was not broken.)
things-i-enjoy | I jumping! You jump.
pets | Doggy lick my nose and I lick him back.
health | More nana. No, more. No, that one.
feelings /f | Man's gone now? Man's gone?
~ Asked again at the window. Keep telling her that he has gone and who is here.
brothers-and-sisters /f | That's my boy. (Her brother, in the photograph.)
where-i-live | This my house and that my chair and you sit on the floor.
~ Has taken charge of the room. I sat on the floor.
family-time feelings | Daddy come back after snack.
~ Waiting has been tied to snack time. Dad has missed two. Carer no longer says he is coming.
= A visit is mentioned only when he has arrived.
things-i-enjoy friends | Me and Ava was cats. All day we was cats.
health | The lady looked in my ears and there was no birds.
feeling-safe | I hided. You didn't see me. I was good at it.
~ Played as a game, in the same place, six times. It may not always have been one.
school | At nursery I done a wee in the big toilet and Miss Bibi clapped.
carers /foster | Not you do it. Pam do it. Pam know my socks.
privacy | Go away please. I'm doing my jigsaw.
~ I went away, and was called back for the corner pieces.
health where-i-live | I have two Weetabix and Grandad have one because he is old.
feelings | There is a shouting in my pillow.
~ Bad dreams, told at breakfast. A quieter bedtime and the same story is helping.
worker | You got a badge. I want a badge. I am the worker now. Sit down.
family-time | I did a kiss on the phone and it was cold.
+ To see Mummy for real.
`,
);
