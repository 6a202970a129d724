import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';

/**
 * How far a statement had come when its quarter was released. The year is counted from these, so that it is exactly the sum
 * of its quarters. It names nobody and no statement. Read by the system alone.
 */
@Entity('released_statement')
@Index('ix_released_statement_period', ['periodKey'])
export class ReleasedStatementEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_released_statement' })
  id: string;

  /** '2025-26 Q1'. */
  @TextColumn(longest.code)
  periodKey: string;

  @TextColumn(longest.code)
  serviceKey: string;

  @TextColumn(longest.code)
  teamKey: string;

  @TextColumn(longest.code)
  stream: string;

  @TextColumn(longest.code)
  ageBand: string;

  @TextColumn(longest.code)
  state: string;

  @Column({ type: 'boolean' })
  isToDo: boolean;

  @Column({ type: 'boolean' })
  isUnderWay: boolean;

  @Column({ type: 'boolean' })
  isShown: boolean;

  @Column({ type: 'boolean' })
  isTold: boolean;

  @Column({ type: 'boolean' })
  isDue: boolean;

  @Column({ type: 'boolean' })
  isInTime: boolean;

  @Column({ type: 'int', nullable: true })
  daysToDecided: number | null;

  @Column({ type: 'int', nullable: true })
  daysToUnderWay: number | null;

  @Column({ type: 'int', nullable: true })
  daysToShown: number | null;

  @Column({ type: 'int', nullable: true })
  daysToTold: number | null;

  @Column({ type: 'int', nullable: true })
  daysInAll: number | null;
}
