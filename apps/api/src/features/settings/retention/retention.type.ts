import { RetentionKind } from '@heard/domain/retention/kept-years';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { PastTimeWhat } from '@heard/domain/retention/past-time-lists';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { PastTime } from './retention.queries.js';

registerEnumType(PastTimeWhat, { name: 'PastTimeWhat', description: 'What is past its time' });

registerEnumType(RetentionKind, {
  name: 'RetentionKind',
  description: 'What is kept for a number of years of its own',
});

@ObjectType('RecordsPastTime', {
  description: 'How many records of one kind are past the years that the council keeps them: a number alone',
  simpleResolvers: true,
})
export class RecordsPastTimeType implements PastTime {
  @Field(() => RetentionKind)
  kind: RetentionKind;

  @Field(() => Int, { description: 'Up to 1,000' })
  amount: number;
}

@ObjectType('PastTimeRecord', { description: 'One record that is past its time', simpleResolvers: true })
class PastTimeRecordType {
  @Field(() => ID)
  id: string;

  @Field(() => PastTimeWhat)
  what: PastTimeWhat;

  @Field(() => String, { nullable: true, description: 'Of a child, or of whoever left' })
  name: string | null;

  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => DateScalar, { description: 'The day from which its years count' })
  from: PlainDate;

  @Field(() => DateScalar, { description: 'The last day for which it was to be kept' })
  keptThrough: PlainDate;
}

@ObjectType('PastTimeConnection', { description: 'What is longest past its time comes first', simpleResolvers: true })
export class PastTimeConnectionType extends connectionOf('PastTime', PastTimeRecordType) {}
