import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { ChangeOfTheme, KeptTheme, ProposedTheme } from './theme.shape.js';
import { ProposalOutcome, ThemeArea, ThemeChangeKind } from './theme-settings.enums.js';

@ObjectType('ChangeOfTheme', { description: 'How a theme was after somebody changed it', simpleResolvers: true })
class ChangeOfThemeType implements ChangeOfTheme {
  @Field(() => ThemeChangeKind)
  kind: ThemeChangeKind;

  @Field(() => String, { description: 'The moment' })
  at: string;

  @Field(() => String, { nullable: true })
  byName: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => ThemeArea)
  area: ThemeArea;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => DateScalar, { nullable: true })
  retiredOn: PlainDate | null;

  @Field(() => String, { nullable: true })
  mergedIntoLabel: string | null;
}

@ObjectType('KeptTheme', { description: 'A theme as the council keeps it', simpleResolvers: true })
export class KeptThemeType implements Omit<KeptTheme, 'key' | 'position'> {
  @Field(() => ID)
  id: string;

  @Field(() => ThemeArea)
  area: ThemeArea;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true, description: 'What belongs under it' })
  description: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which forms offer it no more' })
  retiredOn: PlainDate | null;

  @Field(() => ID, { nullable: true })
  mergedIntoId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The last of those that it was merged into; null: it stands for itself',
  })
  countsAsId: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => [ChangeOfThemeType], { description: 'The latest twenty, the newest first' })
  changes: readonly ChangeOfTheme[];
}

@ObjectType('ProposedTheme', { description: 'A theme that a team manager would like to have', simpleResolvers: true })
export class ProposedThemeType implements ProposedTheme {
  @Field(() => ID)
  id: string;

  @Field(() => ThemeArea)
  area: ThemeArea;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => String)
  why: string;

  @Field(() => DateScalar)
  proposedOn: PlainDate;

  @Field(() => String, { nullable: true })
  byName: string | null;

  @Field(() => ProposalOutcome, { nullable: true, description: 'Null: nobody has answered yet' })
  outcome: ProposalOutcome | null;

  @Field(() => String, { nullable: true, description: 'What was said to whoever proposed it' })
  word: string | null;

  @Field(() => String, { nullable: true })
  answeredByName: string | null;
}
