import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import { ConsentBasis, ConsentStanding, ConsentUse, Present, ResponsibilityHolder } from './feedback.enums.js';

@ObjectType('Interpretation', {
  description: 'What a worker thinks the words mean: theirs, not the child’s',
  simpleResolvers: true,
})
export class InterpretationType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  words: string;

  @Field(() => String)
  author: string;

  @Field(() => DateScalar)
  writtenOn: PlainDate;
}

@ObjectType('PersonPresent', { simpleResolvers: true })
export class PersonPresentType {
  @Field(() => Present)
  who: Present;

  @Field(() => String, { nullable: true })
  detail: string | null;
}

@ObjectType('ConsentAnswer', {
  description: 'What was answered once about the use of words beyond the record',
  simpleResolvers: true,
})
export class ConsentAnswerType {
  @Field(() => Boolean, { nullable: true, description: 'Null: not asked, which is not no' })
  given: boolean | null;

  @Field(() => DateScalar)
  askedOn: PlainDate;

  @Field(() => String, { description: 'Who asked, and judged who may decide' })
  judgedByName: string;

  @Field(() => ConsentBasis, { nullable: true })
  basis: ConsentBasis | null;

  @Field(() => String, { nullable: true })
  givenBy: string | null;

  @Field(() => ResponsibilityHolder, { nullable: true })
  holder: ResponsibilityHolder | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType('Consent', {
  description: 'Whether the words may be used for one thing beyond the record: what was answered last',
  simpleResolvers: true,
})
export class ConsentType extends ConsentAnswerType {
  @Field(() => ConsentUse)
  use: ConsentUse;

  @Field(() => ConsentStanding, { description: 'Whether that stands today: only YES lets the words be used' })
  standing: ConsentStanding;

  @Field(() => [ConsentAnswerType], { description: 'What was answered before, the newest first' })
  earlier: readonly ConsentAnswerType[];
}
