import { longest } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest, LongestFile } from '../../../platform/text-bounds.js';

@InputType('PlanFileInput')
export class PlanFileInput {
  @Field(() => String, { description: 'The base name: the same name again brings that plan up to date' })
  @Longest(longest.fileName)
  name: string;

  @Field(() => String, { description: 'What the file holds, CSV or XLSX, in base 64' })
  @LongestFile(longest.file)
  content: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The plan to bring up to date; null: that of the name, or a new one',
  })
  planId: string | null | undefined;
}
