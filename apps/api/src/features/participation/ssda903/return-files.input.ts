import type { ReturnFilesDraft } from '@heard/domain/participation/ssda903/return-files-draft';
import { longest, most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest, LongestFile, Most } from '../../../platform/text-bounds.js';

@InputType('ReturnFileInput')
export class ReturnFileInput {
  @Field(() => String, { description: 'The base name, for findings' })
  @Longest(longest.fileName)
  name: string;

  @Field(() => String, { description: 'What the file holds, as text' })
  @LongestFile(longest.file)
  text: string;
}

@InputType('ReturnFilesInput')
export class ReturnFilesInput implements ReturnFilesDraft {
  @Field(() => [ReturnFileInput], { description: 'Header, Reviews and, where there is one, Episodes, in any order' })
  @Most(most.files)
  files: ReturnFileInput[];

  @Field(() => String, { nullable: true, description: 'The year that the return is for, such as 2017-18' })
  @Longest(longest.code)
  year: string | null;
}

// Not derived from the input above: what a field inherits comes without its bounds.
@InputType('ImportReturnInput')
export class ImportReturnInput implements ReturnFilesDraft {
  @Field(() => [ReturnFileInput], { description: 'Header, Reviews and, where there is one, Episodes, in any order' })
  @Most(most.files)
  files: ReturnFileInput[];

  @Field(() => String, { nullable: true, description: 'The year that the return is for, such as 2017-18' })
  @Longest(longest.code)
  year: string | null;

  @Field(() => ID, { description: 'Chosen by the screen, which hears under it how far the import is' })
  clientId: string;
}
