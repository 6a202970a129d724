import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ChangeUnitDraft, CloseUnitDraft, MakeUnitDraft } from '@heard/domain/people/org-unit-drafts';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';
import { UnitKind } from './unit.enums.js';

@InputType('MakeUnitInput')
export class MakeUnitInput implements Unchecked<MakeUnitDraft> {
  @Field(() => ID, { description: 'Becomes its id: the same one twice makes it once' })
  clientId: string;

  @Field(() => UnitKind)
  kind: UnitKind;

  @Field(() => String)
  @Longest(longest.name)
  name: string;

  @Field(() => ID, { nullable: true, description: 'The service that a team belongs to' })
  parentId: string | null | undefined;

  @Field(() => DateScalar)
  startsOn: PlainDate;
}

@InputType('ChangeUnitInput')
export class ChangeUnitInput implements Unchecked<ChangeUnitDraft> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'That was seen; CONFLICT when it is old' })
  version: number;

  @Field(() => String)
  @Longest(longest.name)
  name: string;

  @Field(() => ID, { nullable: true, description: 'The service that a team belongs to' })
  parentId: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'From which day on; absent: what was written was a mistake' })
  countsFrom: PlainDate | null | undefined;
}

@InputType('CloseUnitInput')
export class CloseUnitInput implements Unchecked<CloseUnitDraft> {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'That was seen; CONFLICT when it is old' })
  version: number;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; absent: it goes on' })
  endsOn: PlainDate | null | undefined;
}
