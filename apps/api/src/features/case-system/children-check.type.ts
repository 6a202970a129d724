import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('CaseFinding', { description: 'What is wrong with a line of a file', simpleResolvers: true })
export class CaseFindingType {
  @Field(() => String)
  file: string;

  @Field(() => Int, { description: 'The first line of the file is 1' })
  line: number;

  @Field(() => String)
  rule: string;

  @Field(() => String, { description: 'error: the line is left out; warning' })
  severity: string;

  @Field(() => String)
  message: string;
}

@ObjectType('NewChildLine', { description: 'A child who is not here yet', simpleResolvers: true })
export class NewChildLineType {
  @Field(() => String)
  file: string;

  @Field(() => Int)
  line: number;

  @Field(() => String, { description: 'The number that the case system has' })
  caseId: string;

  @Field(() => String)
  name: string;
}

@ObjectType('CaseChange', { description: 'One thing of a child that becomes another', simpleResolvers: true })
export class CaseChangeType {
  @Field(() => String)
  file: string;

  @Field(() => Int)
  line: number;

  @Field(() => ID)
  childId: string;

  @Field(() => String)
  caseId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'What it is, in words' })
  field: string;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType('MissingChild', { description: 'A child who came before, and is not in the file', simpleResolvers: true })
export class MissingChildType {
  @Field(() => ID)
  childId: string;

  @Field(() => String)
  caseId: string;

  @Field(() => String)
  reference: string;

  @Field(() => String)
  name: string;
}

@ObjectType('CaseDouble', { description: 'A line that may be a child who is here', simpleResolvers: true })
export class CaseDoubleType {
  @Field(() => String)
  file: string;

  @Field(() => Int)
  line: number;

  @Field(() => String)
  caseId: string;

  @Field(() => String)
  name: string;

  @Field(() => ID)
  childId: string;

  @Field(() => String, { description: 'Of the child who is here' })
  reference: string;
}

@ObjectType('CaseCounts', { description: 'How many children of each kind', simpleResolvers: true })
export class CaseCountsType {
  @Field(() => Int, { description: 'Lines read' })
  rows: number;

  @Field(() => Int, { description: 'Lines left out' })
  rejected: number;

  @Field(() => Int)
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int, { description: 'With another team or allocated worker: reach goes with them' })
  moved: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int, { description: 'Not in the file; they stay' })
  missing: number;

  @Field(() => Int, { description: 'Waiting for somebody to say whether they are here already' })
  doubles: number;
}

@ObjectType('ChildrenCheck', {
  description: 'What bringing the files in changes: counts, and the first of each kind',
  simpleResolvers: true,
})
export class ChildrenCheckType {
  @Field(() => CaseCountsType)
  counts: CaseCountsType;

  @Field(() => [NewChildLineType])
  newChildren: readonly NewChildLineType[];

  @Field(() => [CaseChangeType])
  changes: readonly CaseChangeType[];

  @Field(() => [CaseChangeType])
  moves: readonly CaseChangeType[];

  @Field(() => [MissingChildType])
  missingChildren: readonly MissingChildType[];

  @Field(() => [CaseDoubleType])
  doubleLines: readonly CaseDoubleType[];

  @Field(() => [CaseFindingType])
  findings: readonly CaseFindingType[];
}
