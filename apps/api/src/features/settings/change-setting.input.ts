import type { SettingDraft } from '@heard/domain/settings/setting-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest, most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Longest, Most } from '../../platform/text-bounds.js';

@InputType('SettingPartInput')
class SettingPartInput implements Unchecked<SettingDraft['parts'][number]> {
  @Field(() => String)
  @Longest(longest.code)
  name: string;

  @Field(() => [String], { description: 'None, or empty: as Heard comes' })
  @Most(most.settingTexts, longest.name)
  texts: string[];
}

@InputType('ChangeSettingInput')
export class ChangeSettingInput implements Unchecked<SettingDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice does it once' })
  clientId: string;

  @Field(() => String)
  @Longest(longest.code)
  key: string;

  @Field(() => Int, { description: 'That was seen; CONFLICT when it is old' })
  version: number;

  @Field(() => [SettingPartInput], { description: 'Each part of the setting once, as it is from now on' })
  @Most(most.choices)
  parts: SettingPartInput[];

  @Field(() => String)
  @Longest(longest.sentence)
  reason: string;
}
