import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { isRole, roleLabels } from '@heard/domain/access/roles';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import type { FeedbackOptions } from './feedback-options.queries.js';
import { ThemeType } from './theme.type.js';

@ObjectType('Colleague', { description: 'Somebody who works with this child', simpleResolvers: true })
export class ColleagueType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Their role in words' })
  role: string;
}

@ObjectType('ChildOfForm', { simpleResolvers: true })
export class ChildOfFormType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  reference: string;

  @Field(() => String, { description: 'The language the child is spoken with in' })
  language: string;
}

@ObjectType('FeedbackOptions', { description: 'What the form for logging feedback offers', simpleResolvers: true })
export class FeedbackOptionsType {
  @Field(() => ChildOfFormType, { nullable: true })
  child: ChildOfFormType | null;

  @Field(() => [ThemeType])
  themes: readonly ThemeType[];

  @Field(() => [ColleagueType])
  people: readonly ColleagueType[];

  @Field(() => DateScalar)
  usualAnswerBy: PlainDate;
}

export function toFeedbackOptionsType(options: FeedbackOptions): FeedbackOptionsType {
  const people = options.people.map(({ id, name, role }) => ({
    id,
    name,
    role: isRole(role) ? roleLabels[role] : role,
  }));
  return { child: options.child, themes: options.themes, people, usualAnswerBy: options.usualAnswerBy };
}
