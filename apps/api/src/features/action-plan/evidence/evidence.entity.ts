import type { EvidenceKind } from '@heard/domain/action-plan/evidence-draft';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { ActionEntity } from '../action.entity.js';
import { TextColumn } from '../../../platform/text-column.js';

/** What shows that an action was done, and what changed for children. Only ever added to. */
@Entity('evidence')
@Check('ck_evidence_kind', `kind in ('TEXT', 'LINK')`)
@Index('ix_evidence_action', ['actionId'])
export class EvidenceEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_evidence' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'text' })
  kind: EvidenceKind;

  @TextColumn(longest.passage)
  body: string;

  @TextColumn(longest.explanation, { nullable: true })
  whatChanged: string | null;

  @Column({ type: 'uuid' })
  addedBy: string;

  @ManyToOne(() => ActionEntity)
  @JoinColumn({ name: 'action_id', foreignKeyConstraintName: 'fk_evidence_action' })
  action: Relation<ActionEntity>;
}
