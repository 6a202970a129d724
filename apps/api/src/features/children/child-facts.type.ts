import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { RelationshipKind } from '@heard/domain/children/relationship-kinds';
import { Source } from '@heard/domain/feedback/sources';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';

registerEnumType(RelationshipKind, { name: 'RelationshipKind' });

@ObjectType('PersonAround', { description: 'Somebody in this child’s life', simpleResolvers: true })
export class PersonAroundType {
  @Field(() => RelationshipKind)
  kind: RelationshipKind;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  parentalResponsibility: boolean;
}

@ObjectType('LastHeard', { description: 'When a child was last heard in one way', simpleResolvers: true })
export class LastHeardType {
  @Field(() => Source)
  source: Source;

  @Field(() => DateScalar)
  on: PlainDate;

  @Field(() => String, { nullable: true, description: 'Who wrote it down' })
  by: string | null;
}

@ObjectType('SeenAloneLast', { description: 'When somebody last saw a child alone', simpleResolvers: true })
export class SeenAloneLastType {
  @Field(() => DateScalar)
  on: PlainDate;

  @Field(() => String, { nullable: true, description: 'Who wrote it down' })
  by: string | null;
}
