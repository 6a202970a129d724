import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { roleLabels } from '@heard/domain/access/roles';
import { ageAt, ageLabel, isBorn } from '@heard/domain/children/age-at';
import { startForChild } from '@heard/domain/feedback/start-for-child';
import { themeAreaLabels, themeAreas } from '@heard/domain/feedback/themes';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { Unit } from '../../../platform/unit.js';
import type { ChildOfForm } from './feedback-options.queries.js';
import type { FeedbackOptions } from './open-feedback-options.js';
import { CaptureMethod, Source } from '../feedback.enums.js';

@ObjectType('Colleague', { description: 'Somebody who works with this child', simpleResolvers: true })
export class ColleagueType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Their role in words' })
  role: string;
}

@ObjectType('FeedbackStart', {
  description: 'What the form starts with for this child: as last time, as far as the reader may know of it',
  simpleResolvers: true,
})
export class FeedbackStartType {
  @Field(() => Source)
  source: Source;

  @Field(() => CaptureMethod, { nullable: true, description: 'Null where it is asked' })
  captureMethod: CaptureMethod | null;

  @Field(() => [CaptureMethod], { description: 'The ways that are offered first' })
  ways: readonly CaptureMethod[];

  @Field(() => String)
  language: string;

  @Field(() => Boolean)
  interpreterUsed: boolean;

  @Field(() => Boolean)
  answerExpected: boolean;

  @Field(() => Boolean, { description: 'A baby: there are no words to keep' })
  onlyWatched: boolean;
}

@ObjectType('Sibling', { description: 'A brother or sister: a child of the same parent', simpleResolvers: true })
export class SiblingType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType('OfferedTheme', { description: 'A theme to choose', simpleResolvers: true })
export class OfferedThemeType {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { description: 'Its area in words' })
  under: string;
}

@ObjectType('ChildOfForm', { simpleResolvers: true })
export class ChildOfFormType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'What the child likes to be called' })
  knownAs: string | null;

  @Field(() => String)
  reference: string;

  @Field(() => Int, { nullable: true, description: 'Whole years today; null before birth' })
  age: number | null;

  @Field(() => String, { description: 'Age in words' })
  ageLabel: string;

  @Field(() => Boolean)
  isBorn: boolean;

  @Field(() => String, { description: 'The language the child is spoken with in' })
  language: string;

  @Field(() => FeedbackStartType)
  start: FeedbackStartType;

  @Field(() => [SiblingType], { description: 'Those whose records the reader reads too' })
  siblings: readonly SiblingType[];
}

@ObjectType('FeedbackOptions', { description: 'What the form for logging feedback offers', simpleResolvers: true })
export class FeedbackOptionsType {
  @Field(() => ChildOfFormType, { nullable: true })
  child: ChildOfFormType | null;

  @Field(() => [OfferedThemeType], { description: 'Area by area, in the order of the council' })
  themes: readonly OfferedThemeType[];

  @Field(() => [ColleagueType])
  people: readonly ColleagueType[];

  @Field(() => DateScalar)
  usualAnswerBy: PlainDate;
}

function toChildOfForm({ today }: Unit, child: ChildOfForm): ChildOfFormType {
  const { id, name, knownAs, reference, language, heard, siblings } = child;
  const age = ageAt(child, today);
  return {
    id,
    name,
    knownAs,
    reference,
    language,
    siblings,
    start: startForChild({ age, language }, heard),
    age,
    ageLabel: ageLabel(child, today),
    isBorn: isBorn(child),
  };
}

export function toFeedbackOptionsType(unit: Unit, options: FeedbackOptions): FeedbackOptionsType {
  const people = options.people.map(({ id, name, role }) => ({
    id,
    name,
    role: roleLabels[role],
  }));
  const child = options.child && toChildOfForm(unit, options.child);
  const themes = themeAreas.flatMap((area) =>
    options.themes
      .filter((theme) => theme.area === area)
      .map(({ key, label }) => ({ key, label, under: themeAreaLabels[area] })),
  );
  return { child, themes, people, usualAnswerBy: options.usualAnswerBy };
}
