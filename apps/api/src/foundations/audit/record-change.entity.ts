import { longest, most } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { ListCheck, TextColumn } from '../../platform/text-column.js';
import { LineNumberColumn } from '../../platform/line-number-column.js';

/** Somebody changed a row: which columns, never their values. Only ever added to. */
@Entity('record_change')
@Unique('uq_record_change_line', ['lineNumber'])
@Index('ix_record_change_row', ['tableName', 'rowId'])
export class RecordChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_record_change' })
  id: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'uuid', nullable: true })
  actorId: string | null;

  @TextColumn(longest.name, { nullable: true })
  actorName: string | null;

  @Column({ type: 'uuid' })
  requestId: string;

  @TextColumn(longest.code)
  tableName: string;

  @Column({ type: 'uuid' })
  rowId: string;

  @Column({ type: 'text', array: true })
  @ListCheck(most.columns, longest.code)
  columns: string[];

  /** Given by the database, in the order in which lines are sealed. */
  @LineNumberColumn()
  lineNumber: number;
}
