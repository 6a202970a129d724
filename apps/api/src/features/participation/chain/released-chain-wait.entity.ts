import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { LengthCheck } from '../../../platform/text-column.js';

const key = 'pk_released_chain_wait';

/** How long children waited in a quarter or year, of the whole council, as it was released. No row: it rests on too few. */
@Entity('released_chain_wait')
export class ReleasedChainWaitEntity extends Stamped {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  periodKey: string;

  /** A `ChainWait`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  wait: string;

  /** Null: not half yet. */
  @Column({ type: 'int', nullable: true })
  median: number | null;

  /** Enough are slower than it that it points at nobody. */
  @Column({ type: 'boolean' })
  isSlowestShown: boolean;

  /** Null: not nine in ten yet, or not shown. */
  @Column({ type: 'int', nullable: true })
  slowest: number | null;
}
