import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/text-column.js';

/** A range of lines of one log with its checksum, which holds that of the seal before. Only ever added to, by the database. */
@Entity('audit_seal')
@Check('ck_audit_seal_log', `log in ('ACCESS', 'CHANGE')`)
@Check('ck_audit_seal_range', `after_line < to_line and lines > 0`)
@Index('ix_audit_seal_log', ['log', 'toLine'])
export class AuditSealEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_audit_seal' })
  number: number;

  @Column({ type: 'text' })
  log: string;

  @Column({ type: 'bigint' })
  afterLine: number;

  @Column({ type: 'bigint' })
  toLine: number;

  @Column({ type: 'int' })
  lines: number;

  @TextColumn(longest.hash)
  digest: string;

  @TextColumn(longest.hash)
  previousRoot: string;

  @TextColumn(longest.hash)
  root: string;

  @Column({ type: 'timestamptz' })
  sealedAt: Date;
}
