import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { StatementEntity } from '../statement.entity.js';
import { TextColumn } from '../../../platform/text-column.js';

/** One answer whether a child's words may be used for one thing beyond their record, and who gave it. The last counts. */
@Entity('consent')
@Check('ck_consent_use', `use in ('SERVICE_REPORT', 'QUOTE_IN_PUBLIC', 'TRAINING')`)
@Check('ck_consent_basis', `basis in ('COMPETENT_CHILD', 'PARENTAL_RESPONSIBILITY', 'EACH_MEMBER', 'SPEAKER')`)
@Check('ck_consent_holder', `holder in ('PARENT', 'GUARDIAN', 'OTHER_PERSON')`)
@Check('ck_consent_not_asked', 'given is not null or num_nonnulls(basis, given_by, holder, reason) = 0')
@Check('ck_consent_given_has_basis', 'not given or basis is not null')
@Index('uq_consent_answer', ['statementId', 'use', 'answerNo'], { unique: true })
@Index('uq_consent_client', ['statementId', 'clientId', 'use'], { unique: true })
export class ConsentEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_consent' })
  id: string;

  @Column({ type: 'uuid' })
  statementId: string;

  @Column({ type: 'text' })
  use: string;

  /** Null: not asked, which is not no. */
  @Column({ type: 'boolean', nullable: true })
  given: boolean | null;

  @Column({ type: 'date' })
  askedOn: PlainDate;

  @Column({ type: 'text', nullable: true })
  basis: string | null;

  @TextColumn(longest.name, { nullable: true })
  givenBy: string | null;

  @Column({ type: 'text', nullable: true })
  holder: string | null;

  @Column({ type: 'uuid' })
  judgedBy: string;

  @TextColumn(longest.explanation, { nullable: true })
  reason: string | null;

  /** From 1, of one statement and use: no answer is ever written over. */
  @Column({ type: 'int' })
  answerNo: number;

  /** Of the dialog by which they were asked again; null where it came with the telling. */
  @Column({ type: 'uuid', nullable: true })
  clientId: string | null;

  @ManyToOne(() => StatementEntity)
  @JoinColumn({ name: 'statement_id', foreignKeyConstraintName: 'fk_consent_statement' })
  statement: Relation<StatementEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'judged_by', foreignKeyConstraintName: 'fk_consent_judged_by' })
  judge: Relation<UserAccountEntity>;
}
