import { Role } from '@heard/domain/access/roles';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { DateScalar, DateTimeScalar } from '../../../platform/date-scalar.js';
import { UnitKind } from '../units/unit.enums.js';
import type { AccessWish, HeldRole, Leaving, PastRole, PersonLine, PersonRecord, PlaceToGive } from './person.shape.js';

@ObjectType('HeldRole', { description: 'A role, where and from when to when', simpleResolvers: true })
class HeldRoleType implements HeldRole {
  @Field(() => Role)
  role: Role;

  @Field(() => ID, { nullable: true })
  unitId: string | null;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field(() => DateScalar)
  startsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day' })
  endsOn: PlainDate | null;
}

@ObjectType('PastRole', { simpleResolvers: true })
class PastRoleType extends HeldRoleType implements PastRole {
  @Field(() => String, { nullable: true, description: 'Who gave it' })
  byName: string | null;

  @Field(() => String, { nullable: true, description: 'Who said yes, where it needed a second person' })
  approvedByName: string | null;
}

@ObjectType('AccessWish', {
  description: 'A role that waits for a second person, or what became of it',
  simpleResolvers: true,
})
export class AccessWishType extends HeldRoleType implements AccessWish {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  userId: string;

  @Field(() => String)
  userName: string;

  @Field(() => String, { description: 'Where the invitation goes: whoever has this address has the role' })
  email: string;

  @Field(() => DateTimeScalar, { description: 'Since when the address is what it is' })
  emailSetAt: Date;

  @Field(() => String, { nullable: true, description: 'Who gave it' })
  emailSetByName: string | null;

  @Field(() => String)
  why: string;

  @Field(() => ID)
  askedById: string;

  @Field(() => String)
  askedByName: string;

  @Field(() => DateTimeScalar)
  askedAt: Date;

  @Field(() => DateTimeScalar)
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'APPROVED, REFUSED, WITHDRAWN or EXPIRED; null: it waits' })
  outcome: string | null;

  @Field(() => String, { nullable: true })
  decidedByName: string | null;

  @Field(() => String, { nullable: true })
  decidedWhy: string | null;

  @Field(() => Boolean, { description: 'Whether the reader is a second person for it' })
  mayDecide: boolean;
}

@ObjectType('PersonLine', {
  description: 'Somebody at the council or one of its partners, with the role of today, or the last one',
  simpleResolvers: true,
})
class PersonLineType implements PersonLine {
  @Field(() => ID, { description: 'Of their account' })
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => Int)
  version: number;

  @Field(() => Boolean, { description: 'False: not invited yet, or not come' })
  hasWayIn: boolean;

  @Field(() => HeldRoleType, { nullable: true, description: 'Null: none yet' })
  held: HeldRole | null;

  @Field(() => Boolean)
  hasEnded: boolean;

  @Field(() => Boolean, { description: 'Something waits for a second person' })
  isWaiting: boolean;
}

@ObjectType('PersonConnection', { description: 'By name', simpleResolvers: true })
export class PersonConnectionType extends connectionOf('Person', PersonLineType) {}

@ObjectType('Leaving', { description: 'That somebody leaves, or has left', simpleResolvers: true })
class LeavingType implements Leaving {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { description: 'The last day on which they can come in' })
  lastOn: PlainDate;

  @Field(() => ID, { nullable: true })
  toUserId: string | null;

  @Field(() => String, { nullable: true, description: 'Null: to the manager of their team' })
  toName: string | null;

  @Field(() => String, { nullable: true })
  byName: string | null;

  @Field(() => Boolean, { description: 'What was open has been handed over' })
  isDone: boolean;
}

@ObjectType('PersonRecord', { simpleResolvers: true })
export class PersonRecordType extends PersonLineType implements PersonRecord {
  @Field(() => Boolean)
  isMe: boolean;

  @Field(() => Boolean, { description: 'Whether the reader may change anything' })
  mayKeep: boolean;

  @Field(() => [PastRoleType], { description: 'The latest first' })
  roles: readonly PastRole[];

  @Field(() => [AccessWishType], { description: 'What was asked for, the latest first' })
  wishes: readonly AccessWish[];

  @Field(() => LeavingType, { nullable: true })
  leaving: Leaving | null;
}

@ObjectType('PlaceToGive', { description: 'A team, service or partner organisation', simpleResolvers: true })
class PlaceToGiveType implements PlaceToGive {
  @Field(() => ID)
  id: string;

  @Field(() => UnitKind)
  kind: UnitKind;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Of a team' })
  serviceName: string | null;
}

@ObjectType('PeopleOptions', { simpleResolvers: true })
export class PeopleOptionsType {
  @Field(() => [Role], { description: 'The roles that the reader may give' })
  roles: readonly Role[];

  @Field(() => [PlaceToGiveType], { description: 'Where the reader may put somebody' })
  places: readonly PlaceToGive[];

  @Field(() => Boolean, {
    description: 'They name the second administrator alone, once: nobody else could say yes yet',
  })
  namesSecond: boolean;
}
