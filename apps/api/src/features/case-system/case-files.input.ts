import { longest, most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest, LongestFile, Most } from '../../platform/text-bounds.js';
import { DoubleVerdict } from './case-system.enums.js';

@InputType('CaseFileInput')
export class CaseFileInput {
  @Field(() => String, { description: 'The base name, for findings' })
  @Longest(longest.fileName)
  name: string;

  @Field(() => String, { description: 'What the file holds, as text' })
  @LongestFile(longest.file)
  text: string;
}

@InputType('CaseHeadingInput')
export class CaseHeadingInput {
  @Field(() => String, { description: 'As the case system writes it' })
  @Longest(longest.name)
  heading: string;

  @Field(() => String, { nullable: true, description: 'The column that it means; null: none of ours' })
  @Longest(longest.code)
  column: string | null;
}

@InputType('ChildrenFilesInput')
export class ChildrenFilesInput {
  @Field(() => [CaseFileInput], { description: 'Children, teams and people, statuses: in any order' })
  @Most(most.caseFiles)
  files: CaseFileInput[];

  @Field(() => [CaseHeadingInput], {
    description: 'What headings mean, where that is said now; what is not named is known from before',
  })
  @Most(most.columns)
  headings: CaseHeadingInput[];
}

@InputType('DecideDoubleInput')
export class DecideDoubleInput {
  @Field(() => ID)
  id: string;

  @Field(() => DoubleVerdict)
  verdict: DoubleVerdict;
}
