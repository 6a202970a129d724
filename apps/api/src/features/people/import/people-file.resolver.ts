import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { inTurn, unitOfImport } from './check-import-turn.js';
import { importFile } from './import-file.service.js';
import { PeopleFileInput } from './people-file.input.js';
import { PeopleFileCheckType, toPeopleFileCheckType } from './people-file.type.js';

@Resolver()
export class PeopleFileResolver {
  @Mutation(() => PeopleFileCheckType, { description: 'Says what bringing a file in would change; nothing is stored' })
  @Permit('unit:change')
  async checkPeopleFile(
    @Arg('input', () => PeopleFileInput) input: PeopleFileInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PeopleFileCheckType> {
    return inTurn(ctx, async () => {
      const { read, outcome } = await importFile(await unitOfImport(ctx), input, false);
      return toPeopleFileCheckType(read, outcome, false);
    });
  }

  @Mutation(() => PeopleFileCheckType, {
    description: 'Brings services and teams, or people, in: all of it or nothing',
  })
  @Permit('unit:change')
  async importPeopleFile(
    @Arg('input', () => PeopleFileInput) input: PeopleFileInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PeopleFileCheckType> {
    return inTurn(ctx, async () => {
      const { read, outcome, isDone } = await importFile(await unitOfImport(ctx), input, true);
      return toPeopleFileCheckType(read, outcome, isDone);
    });
  }
}
