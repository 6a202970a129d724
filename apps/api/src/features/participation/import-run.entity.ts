import { longest, most } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { ListCheck, TextColumn } from '../../platform/text-column.js';

/** One return, or one plan, that was loaded. */
@Entity('import_run')
@Check('ck_import_run_kind', `kind in ('SSDA903', 'ACTION_PLAN')`)
@Check('ck_import_run_counts', 'accepted + rejected = rows_read')
@Index('ix_import_run_applied', ['appliedAt', 'id'])
export class ImportRunEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_import_run' })
  id: string;

  @Column({ type: 'text' })
  kind: 'SSDA903' | 'ACTION_PLAN';

  /** Of the files' contents, so that the same files can be told again. */
  @TextColumn(longest.hash)
  sha256: string;

  @Column({ type: 'text', array: true })
  @ListCheck(most.files, longest.fileName)
  fileNames: string[];

  /** '2017-18'; null where none was given. */
  @TextColumn(longest.code, { nullable: true })
  collectionYear: string | null;

  @Column({ type: 'timestamptz' })
  appliedAt: Date;

  /** Null where a command of the system did it. */
  @Column({ type: 'uuid', nullable: true })
  appliedBy: string | null;

  @TextColumn(longest.name)
  appliedByName: string;

  @Column({ type: 'int' })
  rowsRead: number;

  @Column({ type: 'int' })
  accepted: number;

  @Column({ type: 'int' })
  rejected: number;

  @Column({ type: 'int', default: 0 })
  childrenAdded: number;

  @Column({ type: 'int', default: 0 })
  childrenChanged: number;

  @Column({ type: 'int', default: 0 })
  reviewsAdded: number;

  @Column({ type: 'int', default: 0 })
  reviewsChanged: number;

  @Column({ type: 'int', default: 0 })
  reviewsUnchanged: number;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'applied_by', foreignKeyConstraintName: 'fk_import_run_applied_by' })
  appliedByUser: Relation<UserAccountEntity>;
}
