import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { ChangeSettingInput } from './change-setting.input.js';
import { changeSetting } from './change-setting.service.js';
import { type OpenSetting, openSettings } from './open-settings.js';
import { SettingType } from './setting.type.js';

@Resolver()
export class SettingsResolver {
  @Query(() => [SettingType], { description: 'What the council has set for itself, with who changed it' })
  @Permit('rules:change')
  async settings(@Ctx() ctx: GraphqlContext): Promise<readonly OpenSetting[]> {
    return openSettings(await ctx.unit());
  }

  @Mutation(() => SettingType, { description: 'Counts from the next request on' })
  @Permit('rules:change')
  async changeSetting(
    @Arg('input', () => ChangeSettingInput) input: ChangeSettingInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<OpenSetting> {
    return changeSetting(await ctx.unit(), input);
  }
}
