import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { DateTimeScalar } from '../../../platform/date-scalar.js';
import type { FindingRow, ImportRunRow } from './import-run.queries.js';
import { ReturnFindingType, RuleCountType } from './return-check.type.js';

@ObjectType('ImportRun', { description: 'A return that was imported', simpleResolvers: true })
export class ImportRunType {
  @Field(() => ID)
  id: string;

  @Field(() => [String])
  fileNames: readonly string[];

  @Field(() => String, { nullable: true, description: 'The year that it was checked for, such as 2017-18' })
  year: string | null;

  @Field(() => DateTimeScalar)
  appliedAt: Date;

  @Field(() => String)
  appliedByName: string;

  @Field(() => Int, { description: 'Review rows read' })
  rows: number;

  @Field(() => Int)
  accepted: number;

  @Field(() => Int)
  rejected: number;

  @Field(() => Int)
  childrenAdded: number;

  @Field(() => Int)
  childrenChanged: number;

  @Field(() => Int)
  reviewsAdded: number;

  @Field(() => Int)
  reviewsChanged: number;

  @Field(() => Int)
  reviewsUnchanged: number;

  @Field(() => [RuleCountType], { description: 'In the order in which they first spoke' })
  rules: readonly RuleCountType[];
}

@ObjectType('ImportRunConnection', { description: 'The latest first', simpleResolvers: true })
export class ImportRunConnectionType extends connectionOf('ImportRun', ImportRunType) {}

@ObjectType('ImportFinding', { simpleResolvers: true })
export class ImportFindingType extends ReturnFindingType {
  @Field(() => Int, { description: 'Where it stands among the findings of its import; from 1' })
  position: number;
}

@ObjectType('ImportFindingConnection', { description: 'In the order of the files', simpleResolvers: true })
export class ImportFindingConnectionType extends connectionOf('ImportFinding', ImportFindingType) {}

@ObjectType('ImportReceipt', { simpleResolvers: true })
export class ImportReceiptType {
  @Field(() => ImportRunType, { description: 'Where nothing changed, the import that had brought the same files' })
  run: ImportRunType;

  @Field(() => Boolean)
  changedAnything: boolean;
}

@ObjectType('ImportProgress', { description: 'How far an import is', simpleResolvers: true })
export class ImportProgressType {
  @Field(() => Int, { description: 'Rows stored' })
  done: number;

  @Field(() => Int)
  total: number;
}

export function toImportRunType(row: ImportRunRow): ImportRunType {
  return {
    id: row.id,
    fileNames: row.fileNames,
    year: row.year,
    appliedAt: row.appliedAt,
    appliedByName: row.appliedByName,
    rows: row.rows,
    accepted: row.accepted,
    rejected: row.rejected,
    childrenAdded: row.childrenAdded,
    childrenChanged: row.childrenChanged,
    reviewsAdded: row.reviewsAdded,
    reviewsChanged: row.reviewsChanged,
    reviewsUnchanged: row.reviewsUnchanged,
    rules: row.rules.map(({ rule, severity, count }) => ({ rule, severity, count })),
  };
}

export function toImportFindingType(row: FindingRow): ImportFindingType {
  const { position, file, line, rule, severity, message } = row;
  return { position, file, line, rule, severity, message };
}
