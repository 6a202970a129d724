import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { ImportRunEntity } from './import-run.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** Something that a rule said of a line of an imported file. */
@Entity('import_finding')
@Check('ck_import_finding_severity', `severity in ('error', 'warning')`)
@Unique('uq_import_finding', ['runId', 'position'])
export class ImportFindingEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_import_finding' })
  id: string;

  @Column({ type: 'uuid' })
  runId: string;

  /** The order in which findings were made; from 1. */
  @Column({ type: 'int' })
  position: number;

  @TextColumn(longest.fileName)
  file: string;

  @Column({ type: 'int' })
  line: number;

  @TextColumn(longest.code)
  rule: string;

  @Column({ type: 'text' })
  severity: 'error' | 'warning';

  @TextColumn(longest.explanation)
  message: string;

  @ManyToOne(() => ImportRunEntity)
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'fk_import_finding_run' })
  run: Relation<ImportRunEntity>;
}
