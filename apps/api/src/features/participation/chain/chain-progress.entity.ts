import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/text-column.js';

/**
 * How far one statement of a child has come, as it follows from the rows of its chain. Written by the database in the
 * transaction of whatever moves it on; read through the view that says who counts what.
 */
@Entity('chain_progress')
@Index('ix_chain_progress_given_on', ['givenOn'])
@Index('ix_chain_progress_child', ['childId', 'givenOn'])
@Index('ix_chain_progress_feedback', ['feedbackId'])
@Index('ix_chain_progress_answer_by', ['answerBy', 'toldOn', 'state', 'feedbackId'])
@Index('ix_chain_progress_decided_on', ['decidedOn', 'toldOn', 'state', 'feedbackId'])
export class ChainProgressEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_chain_progress' })
  statementId: string;

  @Column({ type: 'uuid' })
  feedbackId: string;

  @Column({ type: 'uuid', nullable: true })
  childId: string | null;

  @TextColumn(longest.code)
  stream: string;

  @Column({ type: 'date' })
  givenOn: PlainDate;

  /** The team that the child was with on that day. */
  @Column({ type: 'uuid', nullable: true })
  teamId: string | null;

  /** On that day, in completed years. */
  @Column({ type: 'int', nullable: true })
  age: number | null;

  /** The day that an answer was promised for, as it was promised. */
  @Column({ type: 'date', nullable: true })
  answerBy: PlainDate | null;

  /** A `ChainState`. */
  @TextColumn(longest.code)
  state: string;

  @Column({ type: 'boolean' })
  isToDo: boolean;

  /** The day of the first decision. */
  @Column({ type: 'date', nullable: true })
  decidedOn: PlainDate | null;

  /** Since when something is done about it. */
  @Column({ type: 'date', nullable: true })
  underWayOn: PlainDate | null;

  /** When the last of it was done, with what shows it. */
  @Column({ type: 'date', nullable: true })
  shownOn: PlainDate | null;

  /** When they were first told of the decision that stands. */
  @Column({ type: 'date', nullable: true })
  toldOn: PlainDate | null;
}
