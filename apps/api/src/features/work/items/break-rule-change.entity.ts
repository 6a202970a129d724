import { longest } from '@heard/domain/validation/text-lengths';
import type { BreakKind } from '@heard/domain/work/break-kinds';
import type { NextRole, RuleStream } from '@heard/domain/work/break-rules';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';

/** That a rule is another now: from what to what. Rows of one change share its version. Never changed. */
@Entity('break_rule_change')
@Check('ck_break_rule_change_version', `version > 0`)
@Check('ck_break_rule_change_level', `level between 0 and 2`)
@Check('ck_break_rule_change_days', `num_nonnulls(days, days_before) > 0`)
@Unique('uq_break_rule_change_version', ['kind', 'version', 'stream', 'level'])
@Index('ix_break_rule_change_client', ['clientId'])
export class BreakRuleChangeEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_break_rule_change' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @TextColumn(longest.code)
  kind: BreakKind;

  /** Counts the changes of this kind. */
  @Column({ type: 'int' })
  version: number;

  @TextColumn(longest.code)
  stream: RuleStream;

  @Column({ type: 'int' })
  level: number;

  /** Null: from then on as everywhere else, or no further. */
  @Column({ type: 'int', nullable: true })
  days: number | null;

  @Column({ type: 'int', nullable: true })
  daysBefore: number | null;

  @TextColumn(longest.code, { nullable: true })
  nextRole: NextRole | null;

  @TextColumn(longest.code, { nullable: true })
  nextRoleBefore: NextRole | null;

  @TextColumn(longest.sentence)
  reason: string;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fk_break_rule_change_created_by' })
  writer: Relation<UserAccountEntity>;
}
