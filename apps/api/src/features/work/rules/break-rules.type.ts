import type { StreamDays } from '@heard/domain/work/kind-rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/date-scalar.js';
import { BreakKind, NextRole, RuleStream } from '../work.enums.js';
import type { ChangedRule } from './break-rules.queries.js';
import type { OpenRules, RuleChange } from './open-break-rules.js';

@ObjectType('StreamDays', { description: 'How long one link may take in one stream', simpleResolvers: true })
class StreamDaysType implements StreamDays {
  @Field(() => RuleStream)
  stream: RuleStream;

  @Field(() => Int, { nullable: true, description: 'Null: as for ANY' })
  days: number | null;

  @Field(() => Int, { nullable: true, description: 'How many days late before it goes to whoever is next' })
  nextAfter: number | null;

  @Field(() => Int, { nullable: true, description: 'How many days after that it goes to leadership' })
  lastAfter: number | null;
}

@ObjectType('ChangedRule', { description: 'From what to what', simpleResolvers: true })
class ChangedRuleType implements Omit<ChangedRule, 'kind' | 'version' | 'at' | 'byName' | 'reason'> {
  @Field(() => RuleStream)
  stream: RuleStream;

  @Field(() => Int, { description: '0: how long it may take; 1 and 2: when it goes on' })
  level: 0 | 1 | 2;

  @Field(() => Int, { nullable: true })
  days: number | null;

  @Field(() => Int, { nullable: true })
  daysBefore: number | null;

  @Field(() => NextRole, { nullable: true })
  nextRole: NextRole | null;

  @Field(() => NextRole, { nullable: true })
  nextRoleBefore: NextRole | null;
}

@ObjectType('RuleChange', { description: 'What somebody changed of the rules, and why', simpleResolvers: true })
class RuleChangeType implements RuleChange {
  @Field(() => Int)
  version: number;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => String, { nullable: true })
  byName: string | null;

  @Field(() => String)
  reason: string;

  @Field(() => [ChangedRuleType])
  rules: readonly ChangedRule[];
}

@ObjectType('BreakRules', { description: 'How long one link of the chain may take', simpleResolvers: true })
export class BreakRulesType implements OpenRules {
  @Field(() => BreakKind)
  kind: BreakKind;

  @Field(() => Int, { description: 'How often it was changed' })
  version: number;

  @Field(() => NextRole, { description: 'Who has it first when it is late' })
  goesTo: NextRole;

  @Field(() => [StreamDaysType], { description: 'ANY first, then every stream' })
  streams: readonly StreamDays[];

  @Field(() => [RuleChangeType], { description: 'The latest five, the newest first' })
  changes: readonly RuleChange[];
}
