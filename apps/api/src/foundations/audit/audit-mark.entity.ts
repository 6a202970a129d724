import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { ListCheck } from '../../platform/text-column.js';

/** Up to which lines is sealed next, and who has to end first. One row while something is being sealed, in no backup. */
@Entity('audit_mark')
@Check('ck_audit_mark_id', `id = 1`)
export class AuditMarkEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_audit_mark' })
  id: number;

  @Column({ type: 'bigint' })
  accessLine: number;

  @Column({ type: 'bigint' })
  changeLine: number;

  @Column({ type: 'text', array: true })
  @ListCheck(1_000, longest.code)
  waitsFor: string[];
}
