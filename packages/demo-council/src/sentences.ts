import { advocacy } from './words/advocacy.js';
import { atHome } from './words/at-home.js';
import { atMyReview } from './words/at-my-review.js';
import { babies } from './words/babies.js';
import { beforeMyReview10To12 } from './words/before-my-review-10-to-12.js';
import { beforeMyReview13To15 } from './words/before-my-review-13-to-15.js';
import { beforeMyReview16To17 } from './words/before-my-review-16-to-17.js';
import { beforeMyReview4To6 } from './words/before-my-review-4-to-6.js';
import { beforeMyReview7To9 } from './words/before-my-review-7-to-9.js';
import { careLeavers } from './words/care-leavers.js';
import { carerHeard } from './words/carer-heard.js';
import { conference13To17 } from './words/conference-13-to-17.js';
import { conference5To8 } from './words/conference-5-to-8.js';
import { conference9To12 } from './words/conference-9-to-12.js';
import { conferenceParents } from './words/conference-parents.js';
import { families } from './words/families.js';
import { firstWords2To4 } from './words/first-words-2-to-4.js';
import { goodNews } from './words/good-news.js';
import { groups } from './words/groups.js';
import { missing } from './words/missing.js';
import { myWorker } from './words/my-worker.js';
import { schoolSays } from './words/school-says.js';
import { somethingWrong } from './words/something-wrong.js';
import { unaccompanied } from './words/unaccompanied.js';
import { unborn } from './words/unborn.js';
import { visit12To17 } from './words/visit-12-to-17.js';
import { visit4To7 } from './words/visit-4-to-7.js';
import { visit8To11 } from './words/visit-8-to-11.js';
import { withSupport } from './words/with-support.js';
import { withoutWords } from './words/without-words.js';
import type { Sentence } from './said.js';

/** Every sentence that anybody in the demo council has said, page by page. */
export const sentences: readonly Sentence[] = [
  ...advocacy,
  ...atHome,
  ...atMyReview,
  ...babies,
  ...beforeMyReview10To12,
  ...beforeMyReview13To15,
  ...beforeMyReview16To17,
  ...beforeMyReview4To6,
  ...beforeMyReview7To9,
  ...careLeavers,
  ...carerHeard,
  ...conference13To17,
  ...conference5To8,
  ...conference9To12,
  ...conferenceParents,
  ...families,
  ...firstWords2To4,
  ...goodNews,
  ...groups,
  ...missing,
  ...myWorker,
  ...schoolSays,
  ...somethingWrong,
  ...unaccompanied,
  ...unborn,
  ...visit12To17,
  ...visit4To7,
  ...visit8To11,
  ...withSupport,
  ...withoutWords,
];
