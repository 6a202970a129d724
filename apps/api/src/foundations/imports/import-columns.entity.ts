import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { LengthCheck, SizeCheck } from '../../platform/text-column.js';

/** Which columns held what in the last file of a kind that was brought in. */
@Entity('import_columns')
@Unique('uq_import_columns_kind', ['kind'])
export class ImportColumnsEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_import_columns' })
  id: string;

  @Column({ type: 'text' })
  @LengthCheck(longest.code)
  kind: string;

  /** The heading of each field, or null. */
  @Column({ type: 'jsonb' })
  @SizeCheck(longest.account)
  columns: Readonly<Record<string, string | null>>;
}
