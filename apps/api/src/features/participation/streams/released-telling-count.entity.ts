import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { LengthCheck } from '../../../platform/text-column.js';

/** What a quarter's release was counted from, so that its year is exactly the sum. Read by the system alone. */
@Entity('released_telling_count')
export class ReleasedTellingCountEntity extends Stamped {
  /** '2025-26 Q1'. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_telling_count' })
  @LengthCheck(longest.code)
  periodKey: string;

  /** 'ALL', a stream, or a stream and the kind within it. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_telling_count' })
  @LengthCheck(longest.code)
  valueKey: string;

  @Column({ type: 'int' })
  tellings: number;

  @Column({ type: 'int' })
  heard: number;
}
