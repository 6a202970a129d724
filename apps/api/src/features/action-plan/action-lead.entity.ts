import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../foundations/people/person.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { ActionEntity } from './action.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** Who leads an action: the post as the plan names it, and the person where it is known. */
@Entity('action_lead')
@Index('ix_action_lead_action', ['actionId'])
@Index('ix_action_lead_person', ['personId'])
export class ActionLeadEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_action_lead' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid', nullable: true })
  personId: string | null;

  @TextColumn(longest.name)
  label: string;

  @ManyToOne(() => ActionEntity)
  @JoinColumn({ name: 'action_id', foreignKeyConstraintName: 'fk_action_lead_action' })
  action: Relation<ActionEntity>;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_action_lead_person' })
  person: Relation<PersonEntity> | null;
}
