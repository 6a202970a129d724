import { checkPurpose, openChild } from '../../foundations/access/open-child.js';
import { NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import { type Highlights, highlightsOf } from './child-voice.queries.js';
import type { FeedbackRecord } from './feedback-record.js';
import { childOfFeedback, feedbackById } from './feedback.queries.js';
import { newestPage, type OpenedTimeline, timelinePage } from './open-timeline.js';

export interface OpenedVoice {
  readonly highlights: Highlights;
  readonly timeline: OpenedTimeline;
}

/** Opens what a child has said, and writes that it was opened. NOT_FOUND out of reach, INVALID_INPUT without a purpose. */
export async function openVoice(unit: Unit, childId: string, purpose: string | undefined): Promise<OpenedVoice> {
  const read = async (): Promise<OpenedVoice> => {
    const reading = highlightsOf(unit, childId);
    const needed = reading.then(({ latest, latestWishes, waiting }) =>
      [latest, latestWishes, ...waiting].filter((id) => id !== null),
    );
    const [highlights, timeline] = await Promise.all([reading, timelinePage(unit, childId, newestPage, needed)]);
    return { highlights, timeline };
  };
  return openChild(unit, childId, purpose, read);
}

/** Opens one telling: as its child's record is opened, or a group's by whoever may read it. */
export async function openFeedback(unit: Unit, id: string, purpose: string | undefined): Promise<FeedbackRecord> {
  const childId = await childOfFeedback(unit, id);
  const typed = checkPurpose(unit, purpose);
  const read = async (): Promise<FeedbackRecord | null> => feedbackById(unit, id, 'WHOLE');
  const record = await (childId === null ? read() : openChild(unit, childId, purpose, read));
  if (record === null) throw new NotFoundError('We could not find that feedback');
  unit.audit.saw({ recordIds: [id], purpose: typed });
  return record;
}
