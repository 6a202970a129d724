import type { ReturnFilesDraft } from '@heard/domain/participation/ssda903/return-files-draft';
import { Field, ID, InputType } from 'type-graphql';

@InputType('ReturnFileInput')
export class ReturnFileInput {
  @Field(() => String, { description: 'The base name, for findings' })
  name: string;

  @Field(() => String, { description: 'What the file holds, as text' })
  text: string;
}

@InputType('ReturnFilesInput')
export class ReturnFilesInput implements ReturnFilesDraft {
  @Field(() => [ReturnFileInput], { description: 'Header, Reviews and, where there is one, Episodes, in any order' })
  files: ReturnFileInput[];

  @Field(() => String, { nullable: true, description: 'The year that the return is for, such as 2017-18' })
  year: string | null;
}

@InputType('ImportReturnInput')
export class ImportReturnInput extends ReturnFilesInput {
  @Field(() => ID, { description: 'Chosen by the screen, which hears under it how far the import is' })
  clientId: string;
}
