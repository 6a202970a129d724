import { Role } from '@heard/domain/access/roles';
import { rolesToGive } from '@heard/domain/people/whom-to-keep';
import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { addPerson } from './add-person.service.js';
import { changeRole } from './change-role.service.js';
import { correctPerson } from './correct-person.service.js';
import { decideAccess } from './decide-access.service.js';
import { listPeople } from './list-people.js';
import { openPerson } from './open-person.js';
import { waitingWishes } from './people.queries.js';
import { PeopleState } from './person.enums.js';
import { AddPersonInput, ChangeRoleInput, CorrectPersonInput, DecideAccessInput } from './person.input.js';
import { namesSecond, placesToGive } from './person.queries.js';
import { AccessWishType, PeopleOptionsType, PersonConnectionType, PersonRecordType } from './person.type.js';

@Resolver()
export class PeopleResolver {
  @Query(() => PersonConnectionType, { description: 'Everybody, or those of the reader’s own team or organisation' })
  @Permit('people:keep')
  async people(
    @TextArg('search', { longest: longest.search, nullable: true, isSearch: true }) search: string | undefined,
    @Arg('unitId', () => ID, { nullable: true }) unitId: string | undefined,
    @Arg('role', () => Role, { nullable: true }) role: Role | undefined,
    @Arg('state', () => PeopleState, { nullable: true }) state: PeopleState | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PersonConnectionType> {
    return listPeople(await ctx.unit(), { search, unitId, role, state, first, after });
  }

  @Query(() => PersonRecordType)
  @Permit('people:keep')
  async person(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<PersonRecordType> {
    return openPerson(await ctx.unit(), id);
  }

  @Query(() => PeopleOptionsType, { description: 'What the reader may choose when they add or change somebody' })
  @Permit('people:keep')
  async peopleOptions(@Ctx() ctx: GraphqlContext): Promise<PeopleOptionsType> {
    const unit = await ctx.unit();
    return {
      roles: rolesToGive(unit.actor.role),
      places: await placesToGive(unit),
      namesSecond: await namesSecond(unit),
    };
  }

  @Query(() => [AccessWishType], { description: 'Roles that wait for a second person' })
  @Permit('people:approve')
  async accessWishes(@Ctx() ctx: GraphqlContext): Promise<readonly AccessWishType[]> {
    return waitingWishes(await ctx.unit());
  }

  @Mutation(() => PersonRecordType)
  @Permit('people:keep')
  async addPerson(
    @Arg('input', () => AddPersonInput) input: AddPersonInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PersonRecordType> {
    return addPerson(await ctx.unit(), input);
  }

  @Mutation(() => PersonRecordType, { description: 'Another name or address' })
  @Permit('people:keep')
  async correctPerson(
    @Arg('input', () => CorrectPersonInput) input: CorrectPersonInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PersonRecordType> {
    return correctPerson(await ctx.unit(), input, ctx.place.sendsEmail);
  }

  @Mutation(() => PersonRecordType, { description: 'Another role, team or last day from a day on' })
  @Permit('people:keep')
  async changeRole(
    @Arg('input', () => ChangeRoleInput) input: ChangeRoleInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PersonRecordType> {
    return changeRole(await ctx.unit(), input);
  }

  @Mutation(() => AccessWishType, { description: 'Yes or no by a second person, or taken back by whoever asked' })
  @Permit('people:approve')
  async decideAccess(
    @Arg('input', () => DecideAccessInput) input: DecideAccessInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<AccessWishType> {
    return decideAccess(await ctx.unit(), input);
  }
}
