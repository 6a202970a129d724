import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { StatementEntity } from '../statement.entity.js';

/** What one named person of another agency was asked about one thing that a child said. Never changed but for being taken back, while nobody has replied. */
@Entity('partner_question')
@Unique('uq_partner_question_client', ['clientId'])
@Check('ck_partner_question_taken_back', '(taken_back_at is null) = (taken_back_by is null)')
@Index('ix_partner_question_statement', ['statementId'])
@Index('ix_partner_question_partner', ['partnerId'])
export class PartnerQuestionEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_partner_question' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'uuid' })
  statementId: string;

  @Column({ type: 'uuid' })
  askedBy: string;

  @Column({ type: 'uuid' })
  partnerId: string;

  @TextColumn(longest.explanation)
  question: string;

  @Column({ type: 'boolean' })
  showsWords: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  takenBackAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  takenBackBy: string | null;

  @ManyToOne(() => StatementEntity)
  @JoinColumn({ name: 'statement_id', foreignKeyConstraintName: 'fk_partner_question_statement' })
  statement: Relation<StatementEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'fk_partner_question_asked_by' })
  asker: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_partner_question_partner' })
  partner: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'taken_back_by', foreignKeyConstraintName: 'fk_partner_question_taken_back_by' })
  whoTookItBack: Relation<UserAccountEntity> | null;
}
