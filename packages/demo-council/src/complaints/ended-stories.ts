import type { ComplaintEnd } from '@heard/domain/complaints/complaint-end';
import { complaintsOf } from './complaint-page.js';

/** How each of the stories below ended, how long ago it came, and after how many days it ended. */
export const ends: readonly {
  readonly end: ComplaintEnd;
  readonly ago: number;
  readonly after: number;
}[] = [
  { end: 'WITHDRAWN', ago: 62, after: 6 },
  { end: 'REMEDIED', ago: 75, after: 1 },
  { end: 'NOT_FOR_PROCEDURE', ago: 108, after: 4 },
  { end: 'REMEDIED', ago: 170, after: 0 },
  { end: 'WITHDRAWN', ago: 236, after: 31 },
];

/** Complaints that ended without an answer from this procedure: what was said, what they wanted, and why it ended. */
export const endedStories = complaintsOf(`
PARENT NO_FINDING | The contact notes were promised by Friday and did not come.
+ The notes.
= She rang: they had come on Monday, in the wrong envelope. She did not want to go on with it.
CHILD NO_FINDING | My bedroom door would not shut and I had told three people.
+ A door that shuts.
= The catch was changed the same afternoon, while he watched. He said that this was all he wanted and would rather have it done than written about.
? Small repairs in children’s homes are reported three times before somebody has the tool.
> Each home has one person to tell, and a day by which it is done.
FOSTER_CARER NO_FINDING | Our assessment as carers for two more children was stopped, and we think that the reasons are wrong.
+ Another look at our assessment.
= How carers are assessed has an appeal of its own. The fostering team was told the same day, and has written to them with the way there.
CARE_LEAVER NO_FINDING | My travel card ran out and the office was shut.
+ A travel card.
= One was brought to college the next morning. She agreed that it was put right.
SPECIAL_GUARDIAN NO_FINDING | The review of our allowance was late again, and nobody said when it would be.
+ A date.
= It was answered by the review itself before we had written. They asked us to stop, in writing, and were told that they may come back.
`);
