import { longest, most } from '@heard/domain/validation/text-lengths';
import { Field, InputType } from 'type-graphql';
import { Longest, LongestFile, Most } from '../../../platform/text-bounds.js';
import { PeopleFileKind } from './people-file.enums.js';

@InputType('FileColumnInput')
export class FileColumnInput {
  @Field(() => String)
  @Longest(longest.code)
  field: string;

  @Field(() => String, { nullable: true, description: 'The heading of its column; null: the file does not have it' })
  @Longest(longest.name)
  heading: string | null;
}

@InputType('PeopleFileInput')
export class PeopleFileInput {
  @Field(() => PeopleFileKind)
  kind: PeopleFileKind;

  @Field(() => String, { description: 'The base name, for sentences' })
  @Longest(longest.fileName)
  name: string;

  @Field(() => String, { description: 'What the file holds, CSV or XLSX, in base 64' })
  @LongestFile(longest.file)
  content: string;

  @Field(() => [FileColumnInput], {
    description: 'Which column holds what; what is not named is known from the last file, or by its heading',
  })
  @Most(most.columns)
  columns: FileColumnInput[];
}
