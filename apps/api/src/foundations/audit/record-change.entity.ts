import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody changed a row: which columns, never their values. Only ever added to. */
@Entity('record_change')
@Index('ix_record_change_row', ['tableName', 'rowId'])
export class RecordChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_record_change' })
  id: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ type: 'text', nullable: true })
  actorName: string | null;

  @Column({ type: 'uuid' })
  requestId: string;

  @Column({ type: 'text' })
  tableName: string;

  @Column({ type: 'uuid' })
  rowId: string;

  @Column({ type: 'text', array: true })
  columns: string[];
}
