import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/date-scalar.js';
import { SealedLog } from './seal-state.enums.js';

@ObjectType('AuditSeal', {
  description: 'How far the audit log is sealed, and whether it is whole',
  simpleResolvers: true,
})
export class AuditSealType {
  @Field(() => Int, { description: 'Number of the last seal' })
  number: number;

  @Field(() => DateTimeScalar)
  sealedAt: Date;

  @Field(() => String, { description: 'The checksum of all that was sealed, to be noted elsewhere' })
  root: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When all seals had last been looked at again' })
  checkedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'The first seal that does not hold' })
  brokenSeal: number | null;

  @Field(() => SealedLog, { nullable: true })
  brokenLog: SealedLog | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'What does not hold was written after this' })
  brokenFrom: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  brokenTo: Date | null;
}
