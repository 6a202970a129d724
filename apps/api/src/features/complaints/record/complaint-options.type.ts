import { roleLabels } from '@heard/domain/access/roles';
import { Field, ID, ObjectType } from 'type-graphql';
import type { StaffOption, TeamOption } from './complaint-options.queries.js';

@ObjectType('TeamOption', { simpleResolvers: true })
export class TeamOptionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  service: string | null;
}

@ObjectType('StaffOption', { simpleResolvers: true })
export class StaffOptionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Their role in words' })
  role: string;

  @Field(() => String, { nullable: true })
  team: string | null;

  @Field(() => Boolean)
  hasLeft: boolean;
}

@ObjectType('ComplaintOptions', { description: 'What the forms offer to choose from', simpleResolvers: true })
export class ComplaintOptionsType {
  @Field(() => [TeamOptionType])
  teams: readonly TeamOptionType[];

  @Field(() => [StaffOptionType])
  staff: readonly StaffOptionType[];
}

export function toComplaintOptions(teams: readonly TeamOption[], staff: readonly StaffOption[]): ComplaintOptionsType {
  return {
    teams: teams.map(({ id, name, service }) => ({ id, name, service })),
    staff: staff.map(({ id, name, role, team, hasLeft }) => ({
      id,
      name,
      role: roleLabels[role],
      team,
      hasLeft,
    })),
  };
}
