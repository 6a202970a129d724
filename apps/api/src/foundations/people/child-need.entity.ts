import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TextColumn } from '../../platform/text-column.js';
import { ChildEntity } from './child.entity.js';

/** Since when a child waits: kept by the database with every telling and promise, and read by the caseload alone. */
@Entity('child_need')
@Index('ix_child_need_order', ['waitsSince', 'sortName', 'childId'])
@Index('ix_child_need_waiting', ['waitsSince', 'sortName', 'childId'], { where: 'waiting > 0' })
export class ChildNeedEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_need' })
  childId: string;

  @Column({ type: 'date', nullable: true })
  heardOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  answerBy: PlainDate | null;

  @Column({ type: 'int' })
  waiting: number;

  @Column({ type: 'boolean' })
  isBorn: boolean;

  /** As the domain's `waitsSince` has it. */
  @Column({ type: 'date' })
  waitsSince: PlainDate;

  @TextColumn(2_000, { collation: 'C' })
  sortName: string;

  @OneToOne(() => ChildEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_need_child' })
  child: Relation<ChildEntity>;
}
