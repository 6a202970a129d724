import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { LengthCheck } from '../../../platform/text-column.js';

const key = 'pk_chain_count';

/**
 * So many statements of a quarter that stand alike, or have waited as long for one link. What has changed since it was
 * counted stands beside it; read through the function that says who counts what.
 */
@Entity('chain_count')
@Index('ix_chain_count_none', ['statements'], { where: 'statements = 0' })
export class ChainCountEntity {
  /** 'ALL', 'TEAM', 'STREAM' or 'AGE_BAND'. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  dimension: string;

  /** Its first day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key })
  quarter: PlainDate;

  /** Empty: a team that the records don't say, and of all. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  valueKey: string;

  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: key })
  isPromised: boolean;

  /** 'COUNT', or a `ChainWait`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  what: string;

  /** A `ChainState`; empty of a wait. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  state: string;

  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: key })
  isToDo: boolean;

  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: key })
  isUnderWay: boolean;

  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: key })
  isShown: boolean;

  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: key })
  isTold: boolean;

  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: key })
  isDecided: boolean;

  /** The promised day: whether it has gone by is found when it is read. 'infinity' where no answer is owed. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key })
  dueBy: PlainDate;

  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: key })
  isInTime: boolean;

  /** Of a wait; -1: still waiting. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: key })
  days: number;

  @Column({ type: 'int' })
  statements: number;
}
