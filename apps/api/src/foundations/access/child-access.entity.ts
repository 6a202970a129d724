import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { AccessDepth } from '@heard/domain/children/reach';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ChildEntity } from '../people/child.entity.js';
import { UserAccountEntity } from '../people/user-account.entity.js';
import { LengthCheck } from '../../platform/text-column.js';

const key = 'pk_child_access';

/** Who reaches which child, on which days, and why. Derived by the database from relationships, teams and cases. */
@Entity('child_access')
@Check('ck_child_access_depth', `depth in ('RECORD', 'NAME')`)
@Index('ix_child_access_principal', ['principalId', 'childId'])
export class ChildAccessEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: key })
  childId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: key })
  principalId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.name)
  because: string;

  @Column({ type: 'text' })
  depth: AccessDepth;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key })
  startsOn: PlainDate;

  @Column({ type: 'date', nullable: true })
  endsOn: PlainDate | null;

  @ManyToOne(() => ChildEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_access_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'principal_id', foreignKeyConstraintName: 'fk_child_access_principal' })
  principal: Relation<UserAccountEntity>;
}
