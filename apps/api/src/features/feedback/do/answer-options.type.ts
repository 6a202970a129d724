import { roleLabels } from '@heard/domain/access/roles';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AnswerOptions } from './open-answer-options.js';

@ObjectType('Doer', { description: 'Somebody who may be given what is to be done', simpleResolvers: true })
export class DoerType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Their role in words' })
  role: string;
}

@ObjectType('JoinableCard', { description: 'A card of the board that is not achieved yet', simpleResolvers: true })
export class JoinableCardType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  no: string;

  @Field(() => String)
  title: string;
}

@ObjectType('PlannedObjective', { description: 'What the current plan wants to reach', simpleResolvers: true })
export class PlannedObjectiveType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  no: number;

  @Field(() => String)
  title: string;
}

@ObjectType('AnswerOptions', { description: 'What the form for deciding offers', simpleResolvers: true })
export class AnswerOptionsType {
  @Field(() => [DoerType], { description: 'Those who read all of these words' })
  people: readonly DoerType[];

  @Field(() => [JoinableCardType])
  cards: readonly JoinableCardType[];

  @Field(() => [PlannedObjectiveType])
  objectives: readonly PlannedObjectiveType[];
}

export function toAnswerOptionsType({ people, cards, objectives }: AnswerOptions): AnswerOptionsType {
  return { people: people.map(({ id, name, role }) => ({ id, name, role: roleLabels[role] })), cards, objectives };
}
