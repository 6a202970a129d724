import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { UnitKind } from './unit.enums.js';
import type { PastOfUnit, UnitRecord } from './unit.shape.js';

@ObjectType('PastOfUnit', { description: 'What it was until it was changed', simpleResolvers: true })
class PastOfUnitType implements PastOfUnit {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'The service that a team was in' })
  parentName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Null: ever since it began' })
  fromOn: PlainDate | null;

  @Field(() => DateScalar, { description: 'The first day on which it was something else' })
  untilOn: PlainDate;

  @Field(() => String, { nullable: true })
  byName: string | null;
}

@ObjectType('OrgUnit', {
  description: 'A service, a team of it, or an organisation outside the council',
  simpleResolvers: true,
})
export class OrgUnitType implements UnitRecord {
  @Field(() => ID)
  id: string;

  @Field(() => UnitKind)
  kind: UnitKind;

  @Field(() => String)
  name: string;

  @Field(() => ID, { nullable: true, description: 'The service of a team' })
  parentId: string | null;

  @Field(() => DateScalar, { nullable: true })
  startsOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day' })
  endsOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it is called and placed so; null: always' })
  changedOn: PlainDate | null;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: 'Children who are with it, today or from a later day on' })
  children: number;

  @Field(() => Int, { description: 'People whose role is held in it' })
  people: number;

  @Field(() => Int, { description: 'Cards of the plan and what waits for somebody' })
  work: number;

  @Field(() => [PastOfUnitType], { description: 'The latest first' })
  past: readonly PastOfUnit[];
}
