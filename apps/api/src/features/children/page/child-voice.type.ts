import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { PromisedThingType } from '../../../foundations/people/promised-thing.type.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { Unit } from '../../../platform/unit.js';
import { ComplimentType, toComplimentType } from '../../complaints/compliments/compliment.type.js';
import { FeedbackType } from '../../feedback/feedback.type.js';
import { ThemeType } from '../../feedback/theme.type.js';
import type { OpenedVoice } from './open-voice.js';
import { TimelineConnectionType, toTimeline } from './timeline.type.js';
import { toFeedbackType } from '../../feedback/to-feedback-type.js';

@ObjectType('NotToTell', { description: 'Somebody who is not to be told', simpleResolvers: true })
export class NotToTellType {
  @Field(() => String)
  who: string;

  @Field(() => Boolean, { description: 'A colleague from whom it is hidden in Heard, too' })
  hidden: boolean;

  @Field(() => DateScalar, { description: 'When it was last asked for' })
  on: PlainDate;
}

@ObjectType('ChildVoice', {
  description: 'What one child has said, and what became of it',
  simpleResolvers: true,
})
export class ChildVoiceType {
  @Field(() => ID, { description: 'The child’s' })
  id: string;

  @Field(() => FeedbackType, {
    nullable: true,
    description: 'The latest in which the child spoke or was observed',
  })
  latest: FeedbackType | null;

  @Field(() => FeedbackType, {
    nullable: true,
    description: 'The latest that says what the child wishes and feels',
  })
  latestWishes: FeedbackType | null;

  @Field(() => FeedbackType, {
    nullable: true,
    description: 'The latest, after that, in which nobody could find out',
  })
  notFoundOut: FeedbackType | null;

  @Field(() => [NotToTellType], { description: 'Each once, whoever it was asked about last first' })
  doNotTell: readonly NotToTellType[];

  @Field(() => [FeedbackType], {
    description: 'What waits for an answer, the longest promised first',
  })
  waiting: readonly FeedbackType[];

  @Field(() => [PromisedThingType], {
    description: 'What was promised for their words by a day and is not done yet, the earliest first',
  })
  promised: readonly PromisedThingType[];

  @Field(() => [FeedbackType], {
    description: 'Agreed to be used once, and to be asked about again before it is used, the newest 20',
  })
  askAgain: readonly FeedbackType[];

  @Field(() => [ComplimentType], { description: 'Compliments on the child’s file, the latest 20, newest first' })
  compliments: readonly ComplimentType[];

  @Field(() => [ThemeType], { description: 'Chosen for anything that was said, each once' })
  themes: readonly ThemeType[];

  @Field(() => TimelineConnectionType, { description: 'Its newest page; `childTimeline` goes on' })
  timeline: TimelineConnectionType;
}

/** The page of one child's voice. */
export function toChildVoiceType(unit: Unit, opened: OpenedVoice): ChildVoiceType {
  const { highlights, askAgain, timeline } = opened;
  const { latestTry, latestWishes } = highlights;
  const told = (id: string | null): FeedbackType | null => {
    const record = id === null ? undefined : timeline.records.get(id);
    return record ? toFeedbackType(unit, record) : null;
  };
  return {
    id: opened.childId,
    latest: told(highlights.latest),
    latestWishes: told(latestWishes),
    notFoundOut: told(latestTry === latestWishes ? null : latestTry),
    doNotTell: highlights.doNotTell,
    waiting: highlights.waiting.map(told).filter((feedback) => feedback !== null),
    promised: highlights.promised,
    askAgain: askAgain.map(told).filter((feedback) => feedback !== null),
    compliments: opened.compliments.map(toComplimentType),
    themes: highlights.themes,
    timeline: toTimeline(unit, timeline),
  };
}
