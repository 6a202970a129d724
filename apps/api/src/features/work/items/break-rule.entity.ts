import type { BreakKind } from '@heard/domain/work/break-kinds';
import type { NextRole } from '@heard/domain/work/break-rules';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const key = 'pk_break_rule';

/** How long a link of the chain may take, and who has it next when it is late. A setting of the council. */
@Entity('break_rule')
@Check(
  'ck_break_rule_kind',
  `kind in ('UNDECIDED', 'NO_ACTION', 'NOT_DONE', 'NO_EVIDENCE', 'NOT_TOLD', 'PROMISE_PASSED', 'NOT_ASKED', 'DECISION_NOT_TOLD')`,
)
@Check(
  'ck_break_rule_stream',
  `stream in ('ANY', 'CP_CONFERENCE', 'CIC_REVIEW', 'ADVOCACY_IV', 'PARTNER', 'DIRECT_WORK', 'FAMILY')`,
)
@Check('ck_break_rule_level', `level between 0 and 2`)
@Check('ck_break_rule_days', `days between 0 and 365`)
@Check('ck_break_rule_next_role', `next_role in ('TEAM_MANAGER', 'LEADERSHIP')`)
@Check('ck_break_rule_next', `(level = 0) = (next_role is null)`)
export class BreakRuleEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  kind: BreakKind;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  stream: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: key })
  level: number;

  @Column({ type: 'int' })
  days: number;

  @Column({ type: 'text', nullable: true })
  nextRole: NextRole | null;
}
