import { longest, most } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { LengthCheck, ListCheck, SizeCheck, TextColumn } from '../../platform/text-column.js';
import type { ImportWay, KeptFinding } from './child-import.shape.js';

/** Files of the case system that were brought in, or could not be. */
@Entity('child_import')
@Check('ck_child_import_way', `way in ('UPLOAD', 'COMMAND', 'FOLDER')`)
@Index('ix_child_import_newest', ['createdAt', 'id'])
export class ChildImportEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_import' })
  id: string;

  @Column({ type: 'text' })
  way: ImportWay;

  /** Of the files' contents, so that the same files can be told again. */
  @TextColumn(longest.hash)
  sha256: string;

  @Column({ type: 'text', array: true })
  @ListCheck(most.caseFiles, longest.fileName)
  fileNames: string[];

  @TextColumn(longest.name)
  importedByName: string;

  /** Why nothing was taken; null where it was. */
  @Column({ type: 'text', nullable: true })
  @LengthCheck(longest.explanation)
  problem: string | null;

  @Column({ type: 'int' })
  rowsRead: number;

  @Column({ type: 'int' })
  rejected: number;

  @Column({ type: 'int' })
  added: number;

  @Column({ type: 'int' })
  changed: number;

  @Column({ type: 'int' })
  moved: number;

  @Column({ type: 'int' })
  unchanged: number;

  /** Children who came from the case system before, and are not in the file. */
  @Column({ type: 'int' })
  missing: number;

  /** Lines that wait until somebody has said whether they are a child who is here already. */
  @Column({ type: 'int' })
  doubles: number;

  /** The first lines that were left out, and why. */
  @Column({ type: 'jsonb' })
  @SizeCheck(1_000_000)
  findings: readonly KeptFinding[];
}
