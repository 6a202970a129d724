import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';

/** That somebody looked at one person’s openings of one day under one rule, and what they found. Never changed. */
@Entity('unusual_look')
@Check('ck_unusual_look_rule', `rule in ('OUT_OF_HOURS', 'MANY_CHILDREN', 'FAMILY_NAME', 'AFTER_LEAVING', 'NO_WORK')`)
@Check('ck_unusual_look_other', `user_id <> created_by`)
@Unique('uq_unusual_look_client', ['clientId'])
@Unique('uq_unusual_look_finding', ['day', 'userId', 'rule'])
export class UnusualLookEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_unusual_look' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'text' })
  rule: string;

  @Column({ type: 'uuid' })
  /** Whose openings these were. */
  userId: string;

  @Column({ type: 'date' })
  day: string;

  @TextColumn(longest.sentence)
  word: string;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fk_unusual_look_created_by' })
  writer: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_unusual_look_user' })
  user: Relation<UserAccountEntity>;
}
