import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { usualAnswerBy } from '@heard/domain/feedback/first-choices';
import { NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayRecord, reachToRecordFor } from '../feedback.policy.js';
import {
  childOfFormById,
  type ChildOfForm,
  type Colleague,
  colleaguesAround,
  type OfferedTheme,
  themesOffered,
} from './feedback-options.queries.js';

/** What the form offers: themes, and for one child the people who work with them. */
export interface FeedbackOptions {
  readonly child: ChildOfForm | null;
  readonly themes: readonly OfferedTheme[];
  readonly people: readonly Colleague[];
  readonly usualAnswerBy: PlainDate;
}

async function optionsForChild(unit: Unit, childId: string): Promise<Omit<FeedbackOptions, 'usualAnswerBy'>> {
  if (!isId(childId)) throw new NotFoundError('We could not find that child');
  const [reach, child, themes, people] = await Promise.all([
    reachToRecordFor(unit, childId),
    childOfFormById(unit, childId),
    themesOffered(unit),
    colleaguesAround(unit, childId),
  ]);
  assertMayRecord(reach);
  if (child === undefined) throw new NotFoundError('We could not find that child');
  unit.audit.saw({ childIds: [childId, ...child.siblings.map((sibling) => sibling.id)] });
  return { child, themes, people };
}

/** NOT_FOUND for a child out of reach; that a child was named here is written to the audit log. Without a child: the themes alone. */
export async function openFeedbackOptions(unit: Unit, childId: string | null): Promise<FeedbackOptions> {
  const options =
    childId === null
      ? { child: null, themes: await themesOffered(unit), people: [] }
      : await optionsForChild(unit, childId);
  return { ...options, usualAnswerBy: usualAnswerBy(unit.today, unit.holidays) };
}
