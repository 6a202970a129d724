import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the seals were looked at again, and which of them no longer holds. One row. */
@Entity('audit_check')
@Check('ck_audit_check_id', `id = 1`)
export class AuditCheckEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_audit_check' })
  id: number;

  @Column({ type: 'int' })
  nextSeal: number;

  @Column({ type: 'int', nullable: true })
  brokenSoFar: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  checkedAt: Date | null;

  @Column({ type: 'int', nullable: true })
  brokenSeal: number | null;
}
