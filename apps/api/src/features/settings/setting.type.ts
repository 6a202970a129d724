import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import type { ChangeOfSetting, OpenSetting, PartNow } from './open-settings.js';

@ObjectType('SettingPart', { description: 'What one part of a setting is set to', simpleResolvers: true })
class SettingPartType implements PartNow {
  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'None where nobody has set it: it is as Heard comes' })
  texts: readonly string[];
}

@ObjectType('SettingChange', { description: 'What somebody changed of a setting, and why', simpleResolvers: true })
class SettingChangeType implements ChangeOfSetting {
  @Field(() => Int)
  version: number;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => String, { nullable: true })
  byName: string | null;

  @Field(() => String)
  reason: string;

  @Field(() => [SettingPartType])
  parts: readonly PartNow[];

  @Field(() => [SettingPartType])
  partsBefore: readonly PartNow[];
}

@ObjectType('Setting', { description: 'Something that the council sets for itself', simpleResolvers: true })
export class SettingType implements OpenSetting {
  @Field(() => String)
  key: string;

  @Field(() => Int, { description: 'How often it was changed' })
  version: number;

  @Field(() => [SettingPartType])
  parts: readonly PartNow[];

  @Field(() => [SettingChangeType], { description: 'The latest five, the newest first' })
  changes: readonly ChangeOfSetting[];
}
