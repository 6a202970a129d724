import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { Candidate } from './give-work.queries.js';
import type { Colleague, CoverRecord } from './set-cover.queries.js';

@ObjectType('WorkCandidate', { description: 'Somebody who may read the words', simpleResolvers: true })
export class WorkCandidateType implements Candidate {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  role: string;

  @Field(() => Boolean, { description: 'On leave, with nobody in their place who may read the words' })
  away: boolean;
}

@ObjectType('Cover', { description: 'That somebody is away, and who stands in', simpleResolvers: true })
export class CoverType implements CoverRecord {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  absentId: string;

  @Field(() => String)
  absentName: string;

  @Field(() => String, { nullable: true, description: 'Null: nobody' })
  standsInName: string | null;

  @Field(() => DateScalar)
  startsOn: PlainDate;

  @Field(() => DateScalar)
  endsOn: PlainDate;
}

@ObjectType('TeamMember', { simpleResolvers: true })
class ColleagueType implements Colleague {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  isMe: boolean;
}

@ObjectType('Covers', { description: 'Who is away, and who could stand in', simpleResolvers: true })
export class CoversType {
  @Field(() => [CoverType], { description: 'Today or later, as far as it concerns the reader' })
  covers: readonly CoverRecord[];

  @Field(() => [ColleagueType], { description: 'The reader first, then those of the same team' })
  colleagues: readonly Colleague[];
}
