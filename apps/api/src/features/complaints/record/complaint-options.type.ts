import { roleLabels } from '@heard/domain/access/roles';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { Unit } from '../../../platform/unit.js';
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

@ObjectType('WorkingCalendar', { description: 'What a due day is counted with', simpleResolvers: true })
export class WorkingCalendarType {
  @Field(() => DateScalar, { description: 'Nothing is counted before' })
  from: PlainDate;

  @Field(() => DateScalar, { description: 'Nor after: nobody knows the bank holidays yet' })
  through: PlainDate;

  @Field(() => [DateScalar], { description: 'The bank holidays' })
  days: readonly PlainDate[];
}

@ObjectType('ComplaintOptions', { description: 'What the forms offer to choose from', simpleResolvers: true })
export class ComplaintOptionsType {
  @Field(() => [TeamOptionType])
  teams: readonly TeamOptionType[];

  @Field(() => [StaffOptionType])
  staff: readonly StaffOptionType[];

  @Field(() => WorkingCalendarType)
  calendar: WorkingCalendarType;
}

export function toComplaintOptions(
  { holidays: { from, through, dates } }: Pick<Unit, 'holidays'>,
  teams: readonly TeamOption[],
  staff: readonly StaffOption[],
): ComplaintOptionsType {
  return {
    calendar: { from, through, days: [...dates] },
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
