import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { ChildEntity } from '../../../foundations/people/child.entity.js';
import { OrgUnitEntity } from '../../../foundations/people/org-unit.entity.js';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { FeedbackEntity } from '../../feedback/feedback.entity.js';
import { LifeDecisionEntity } from '../../life-decisions/life-decision.entity.js';
import { TextColumn } from '../../../platform/text-column.js';

/** Something that waits for a person: who owns it and by when. */
@Entity('work_item')
@Check(
  'ck_work_item_break',
  `kind = 'ANSWER_CHILD' or (num_nonnulls(feedback_id, life_decision_id) = 1 and since_on is not null and opened_on is not null and due_on is not null)`,
)
@Check(
  'ck_work_item_mended',
  `kind = 'ANSWER_CHILD' or closed_at is null or (closed_reason is not null and num_nonnulls(mended_by, closed_by) = 1)`,
)
@Index('uq_work_item_open', ['kind', 'subjectId'], { unique: true, where: 'closed_at is null' })
@Index('ix_work_item_owner', ['ownerId', 'dueOn', 'id'])
@Index('ix_work_item_open_child', ['childId', 'dueOn'], { where: 'closed_at is null' })
@Index('ix_work_item_open_org_unit', ['orgUnitId'], { where: 'closed_at is null' })
@Index('ix_work_item_child', ['childId'])
@Index('ix_work_item_feedback', ['feedbackId'])
@Index('ix_work_item_life_decision', ['lifeDecisionId'])
@Index('ix_work_item_subject', ['subjectId'])
@Index('ix_work_item_open', ['dueOn', 'id'], { where: 'closed_at is null' })
export class WorkItemEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_work_item' })
  id: string;

  @TextColumn(longest.code)
  kind: string;

  @Column({ type: 'uuid' })
  subjectId: string;

  @Column({ type: 'uuid', nullable: true })
  childId: string | null;

  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;

  @Column({ type: 'uuid', nullable: true })
  orgUnitId: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn: PlainDate | null;

  /** The telling where it is mended. Null of the promise itself, whose subject that is, and of decisions. */
  @Column({ type: 'uuid', nullable: true })
  feedbackId: string | null;

  /** The decision about the child's life where it is mended. */
  @Column({ type: 'uuid', nullable: true })
  lifeDecisionId: string | null;

  /** Since when it is missing. */
  @Column({ type: 'date', nullable: true })
  sinceOn: PlainDate | null;

  /** Since when it is somebody's work: later than that where it was written down later. */
  @Column({ type: 'date', nullable: true })
  openedOn: PlainDate | null;

  /** How often it went to whoever is next. */
  @Column({ type: 'int', default: 0 })
  level: number;

  @Column({ type: 'date', nullable: true })
  escalatedOn: PlainDate | null;

  /** Grows with each new owner. */
  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @TextColumn(longest.sentence, { nullable: true })
  closedReason: string | null;

  /** The row that mended it: a decision, a telling. */
  @Column({ type: 'uuid', nullable: true })
  mendedBy: string | null;

  /** Who said why, where no row mended it. */
  @Column({ type: 'uuid', nullable: true })
  closedBy: string | null;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_work_item_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'fk_work_item_owner' })
  owner: Relation<UserAccountEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_work_item_org_unit' })
  orgUnit: Relation<OrgUnitEntity>;

  @ManyToOne(() => FeedbackEntity)
  @JoinColumn({ name: 'feedback_id', foreignKeyConstraintName: 'fk_work_item_feedback' })
  feedback: Relation<FeedbackEntity>;

  @ManyToOne(() => LifeDecisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'life_decision_id', foreignKeyConstraintName: 'fk_work_item_life_decision' })
  lifeDecision: Relation<LifeDecisionEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'closed_by', foreignKeyConstraintName: 'fk_work_item_closed_by' })
  closer: Relation<UserAccountEntity>;
}
