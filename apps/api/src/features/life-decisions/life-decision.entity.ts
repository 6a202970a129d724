import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { LifeDecisionKind, LifeDecisionSource } from '@heard/domain/life-decisions/life-decision-kinds';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ChildEntity } from '../../foundations/people/child.entity.js';
import { ChildRelationshipEntity } from '../../foundations/people/child-relationship.entity.js';
import { ChildStatusEntity } from '../../foundations/people/child-status.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** What was decided about a child's life. One that comes from an episode or an allocation has its id, and follows it. */
@Entity('life_decision')
@Check('ck_life_decision_kind', `kind in ('PLACEMENT_MOVE', 'SCHOOL', 'FAMILY_TIME', 'CHANGE_OF_WORKER', 'OTHER')`)
@Check('ck_life_decision_source', `source in ('EPISODE', 'ALLOCATION', 'RECORDED')`)
@Check(
  'ck_life_decision_from',
  `(source = 'EPISODE') = (child_status_id is not null) and (source = 'ALLOCATION') = (child_relationship_id is not null)
      and (source = 'RECORDED') = (client_id is not null and payload_sha256 is not null and what is not null)`,
)
@Check('ck_life_decision_title', `(kind = 'OTHER') = (title is not null)`)
@Unique('uq_life_decision_client', ['clientId'])
@Unique('uq_life_decision_child_status', ['childStatusId'])
@Unique('uq_life_decision_child_relationship', ['childRelationshipId'])
@Index('ix_life_decision_child', ['childId', 'tookEffectOn', 'id'])
@Index('ix_life_decision_took_effect_on', ['tookEffectOn'])
export class LifeDecisionEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_life_decision' })
  id: string;

  @Column({ type: 'uuid', nullable: true })
  clientId: string | null;

  @TextColumn(longest.hash, { nullable: true })
  payloadSha256: string | null;

  @Column({ type: 'uuid' })
  childId: string;

  @Column({ type: 'text' })
  kind: LifeDecisionKind;

  /** What it is about, where it is none of the kinds. */
  @TextColumn(longest.title, { nullable: true })
  title: string | null;

  @TextColumn(longest.explanation, { nullable: true })
  what: string | null;

  @TextColumn(longest.name, { nullable: true })
  decidedBy: string | null;

  @Column({ type: 'date' })
  tookEffectOn: PlainDate;

  /** When it came to be known here: a return tells of a move months later. */
  @Column({ type: 'date' })
  knownOn: PlainDate;

  @Column({ type: 'text' })
  source: LifeDecisionSource;

  @Column({ type: 'uuid', nullable: true })
  childStatusId: string | null;

  @Column({ type: 'uuid', nullable: true })
  childRelationshipId: string | null;

  /** Since when what it came from no longer says it. */
  @Column({ type: 'date', nullable: true })
  withdrawnOn: PlainDate | null;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_life_decision_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => ChildStatusEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'child_status_id', foreignKeyConstraintName: 'fk_life_decision_child_status' })
  status: Relation<ChildStatusEntity>;

  @ManyToOne(() => ChildRelationshipEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'child_relationship_id', foreignKeyConstraintName: 'fk_life_decision_child_relationship' })
  relationship: Relation<ChildRelationshipEntity>;
}
