import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { consentStanding } from '@heard/domain/feedback/consent-standing';
import { openChild } from '../../../foundations/access/open-child.js';
import type { Unit } from '../../../platform/unit.js';
import type { ComplimentRecord } from '../../complaints/compliments/compliment.shape.js';
import { complimentsOnFile } from '../../complaints/compliments/compliments.queries.js';
import { type AgreedRecord, type Highlights, highlightsOf } from './child-voice.queries.js';
import { newestPage, type OpenedTimeline, timelinePage } from './open-timeline.js';

export interface OpenedVoice {
  readonly childId: string;
  readonly highlights: Highlights;
  /** Tellings about whose use somebody has to be asked again, the newest first. */
  readonly askAgain: readonly string[];
  readonly timeline: OpenedTimeline;
  /** On the child's file, the latest first. */
  readonly compliments: readonly ComplimentRecord[];
}

/** As many as are asked about at one sitting. */
const mostAsked = 20;

/** As many as one looks at on a page; all stand among the compliments. */
const mostCompliments = 20;

function toAskAgain(agreed: readonly AgreedRecord[], today: PlainDate): readonly string[] {
  const lapsed = agreed.filter((yes) => consentStanding(yes, [yes], { born: yes.born, today }) === 'ASK_AGAIN');
  return [...new Set(lapsed.map(({ feedbackId }) => feedbackId))].slice(0, mostAsked);
}

/** Opens what a child has said, and writes that it was opened. NOT_FOUND out of reach, INVALID_INPUT without a purpose. */
export async function openVoice(unit: Unit, childId: string, purpose: string | undefined): Promise<OpenedVoice> {
  const read = async (): Promise<OpenedVoice> => {
    const reading = highlightsOf(unit, childId);
    const asking = reading.then(({ agreed }) => toAskAgain(agreed, unit.today));
    const needed = Promise.all([reading, asking]).then(([{ latest, latestWishes, latestTry, waiting }, askAgain]) =>
      [latest, latestWishes, latestTry, ...waiting, ...askAgain].filter((id) => id !== null),
    );
    const [highlights, askAgain, timeline, compliments] = await Promise.all([
      reading,
      asking,
      timelinePage(unit, childId, newestPage, needed),
      complimentsOnFile(unit, childId, mostCompliments),
    ]);
    return { childId, highlights, askAgain, timeline, compliments };
  };
  return openChild(unit, childId, purpose, read);
}
