import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import { CaseCountsType, CaseFindingType } from './children-check.type.js';

@ObjectType('ChildImport', { description: 'Files that were brought in, or could not be', simpleResolvers: true })
export class ChildImportType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'UPLOAD, COMMAND or FOLDER' })
  way: string;

  @Field(() => [String])
  fileNames: readonly string[];

  @Field(() => DateTimeScalar)
  importedAt: Date;

  @Field(() => String)
  importedByName: string;

  @Field(() => String, { nullable: true, description: 'Why nothing was taken' })
  problem: string | null;

  @Field(() => CaseCountsType)
  counts: CaseCountsType;

  @Field(() => [CaseFindingType], { description: 'The first lines that were left out' })
  findings: readonly CaseFindingType[];
}

@ObjectType('WaitingDouble', {
  description: 'The same name and day of birth under another number',
  simpleResolvers: true,
})
export class WaitingDoubleType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The number that the case system has' })
  caseId: string;

  @Field(() => String, { description: 'As the case system writes it' })
  name: string;

  @Field(() => ID)
  childId: string;

  @Field(() => String)
  reference: string;

  @Field(() => String)
  childName: string;
}

@ObjectType('UnreachedChild', { simpleResolvers: true })
export class UnreachedChildType {
  @Field(() => ID)
  childId: string;

  @Field(() => String)
  reference: string;

  @Field(() => String)
  name: string;
}

@ObjectType('CaseHeading', {
  description: 'What a heading of the case system means, as somebody said',
  simpleResolvers: true,
})
export class CaseHeadingType {
  @Field(() => String, { description: 'As it is compared: small letters, no spaces' })
  heading: string;

  @Field(() => String, { nullable: true, description: 'Null: none of our columns' })
  column: string | null;
}

@ObjectType('CaseSystem', { description: 'How children come in from the case system', simpleResolvers: true })
export class CaseSystemType {
  @Field(() => [ChildImportType], { description: 'The latest first' })
  imports: readonly ChildImportType[];

  @Field(() => [CaseHeadingType], { description: 'Kept from the files before' })
  headings: readonly CaseHeadingType[];

  @Field(() => [WaitingDoubleType])
  doubles: readonly WaitingDoubleType[];

  @Field(() => Boolean, { description: 'More of them wait than these' })
  moreDoubles: boolean;

  @Field(() => Int, { description: 'Children in nobody’s reach: no team, no worker who could open their record' })
  unreached: number;

  @Field(() => [UnreachedChildType], { description: 'The first of them' })
  unreachedChildren: readonly UnreachedChildType[];
}

@ObjectType('FailedNight', { description: 'What the case system left and could not be used', simpleResolvers: true })
export class FailedNightType {
  @Field(() => String, { description: 'Why, and what to do' })
  problem: string;

  @Field(() => DateTimeScalar)
  importedAt: Date;
}
