import { longest, most } from '@heard/domain/validation/text-lengths';
import type { Unchecked } from '@heard/domain/validation/every-field';
import type { BreakRulesDraft } from '@heard/domain/work/break-rules-draft';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Longest, Most } from '../../../platform/text-bounds.js';
import { BreakKind, NextRole, RuleStream } from '../work.enums.js';

type StreamDraft = BreakRulesDraft['streams'][number];

@InputType('StreamDaysInput')
class StreamDaysInput implements Unchecked<StreamDraft> {
  @Field(() => RuleStream)
  stream: RuleStream;

  @Field(() => Int, { nullable: true, description: 'Absent: as for ANY' })
  days: number | null | undefined;

  @Field(() => Int, { nullable: true, description: 'How many days late before it goes to whoever is next' })
  nextAfter: number | null | undefined;

  @Field(() => Int, { nullable: true, description: 'How many days after that it goes to leadership' })
  lastAfter: number | null | undefined;
}

@InputType('ChangeBreakRulesInput')
export class ChangeBreakRulesInput implements Unchecked<BreakRulesDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice does it once' })
  clientId: string;

  @Field(() => BreakKind)
  kind: BreakKind;

  @Field(() => Int, { description: 'That was seen; CONFLICT when it is old' })
  version: number;

  @Field(() => NextRole, { description: 'Who has it first when it is late' })
  goesTo: NextRole;

  @Field(() => [StreamDaysInput], { description: 'All that counts from now on; a stream left out is as ANY' })
  @Most(most.choices)
  streams: StreamDaysInput[];

  @Field(() => String)
  @Longest(longest.sentence)
  reason: string;
}
