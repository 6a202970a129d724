import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type {
  AnswerProposalDraft,
  ChangeThemeDraft,
  MakeThemeDraft,
  MergeThemeDraft,
  MoveThemeDraft,
  ProposeThemeDraft,
  RetireThemeDraft,
} from '@heard/domain/settings/theme-drafts';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';
import { ThemeArea } from './theme-settings.enums.js';

const seen = { description: 'That was seen; CONFLICT when it is old' } as const;

@InputType('MakeThemeInput')
export class MakeThemeInput implements Unchecked<MakeThemeDraft> {
  @Field(() => ID, { description: 'Becomes its id: the same one twice makes it once' })
  clientId: string;

  @Field(() => ThemeArea)
  area: ThemeArea;

  @Field(() => String)
  @Longest(longest.name)
  label: string;

  @Field(() => String, { nullable: true, description: 'What belongs under it' })
  @Longest(longest.sentence)
  description: string | null | undefined;
}

@InputType('ChangeThemeInput')
export class ChangeThemeInput implements Unchecked<ChangeThemeDraft> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, seen)
  version: number;

  @Field(() => ThemeArea)
  area: ThemeArea;

  @Field(() => String)
  @Longest(longest.name)
  label: string;

  @Field(() => String, { nullable: true, description: 'What belongs under it' })
  @Longest(longest.sentence)
  description: string | null | undefined;

  @Field(() => String)
  @Longest(longest.sentence)
  reason: string;
}

@InputType('MoveThemeInput')
export class MoveThemeInput implements Unchecked<MoveThemeDraft> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, seen)
  version: number;

  @Field(() => Boolean, { description: 'One place up; false: one down' })
  up: boolean;
}

@InputType('RetireThemeInput')
export class RetireThemeInput implements Unchecked<RetireThemeDraft> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, seen)
  version: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day without it; absent: it is offered again' })
  retiredOn: PlainDate | null | undefined;

  @Field(() => String)
  @Longest(longest.sentence)
  reason: string;
}

@InputType('MergeThemeInput')
export class MergeThemeInput implements Unchecked<MergeThemeDraft> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, seen)
  version: number;

  @Field(() => ID, { nullable: true, description: 'As which it counts; absent: it stands for itself again' })
  intoId: string | null | undefined;

  @Field(() => String)
  @Longest(longest.sentence)
  reason: string;
}

@InputType('ProposeThemeInput')
export class ProposeThemeInput implements Unchecked<ProposeThemeDraft> {
  @Field(() => ID, { description: 'Becomes its id: the same one twice proposes it once' })
  clientId: string;

  @Field(() => ThemeArea)
  area: ThemeArea;

  @Field(() => String)
  @Longest(longest.name)
  label: string;

  @Field(() => String, { nullable: true, description: 'What belongs under it' })
  @Longest(longest.sentence)
  description: string | null | undefined;

  @Field(() => String)
  @Longest(longest.sentence)
  why: string;
}

@InputType('AnswerProposalInput')
export class AnswerProposalInput implements Unchecked<AnswerProposalDraft> {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'Take it as a theme; false: do not' })
  take: boolean;

  @Field(() => String, { description: 'Read by whoever proposed it' })
  @Longest(longest.sentence)
  word: string;
}
