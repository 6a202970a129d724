import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { RepresentationEntity } from '../representation.entity.js';

/** That a complaint exists, told to one practitioner by the complaints manager; what it says is not. */
@Entity('complaint_share')
@Check('ck_complaint_share_taken_back', 'num_nonnulls(taken_back_at, taken_back_by) in (0, 2)')
@Index('uq_complaint_share', ['representationId', 'userId'], { unique: true, where: 'taken_back_at is null' })
@Index('ix_complaint_share_user', ['userId'])
export class ComplaintShareEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_complaint_share' })
  id: string;

  @Column({ type: 'uuid' })
  representationId: string;

  @Column({ type: 'uuid' })
  userId: string;

  /** The complaint was about this person, and they were to know all the same. */
  @Column({ type: 'boolean', default: false })
  althoughAboutThem: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  takenBackAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  takenBackBy: string | null;

  @ManyToOne(() => RepresentationEntity)
  @JoinColumn({ name: 'representation_id', foreignKeyConstraintName: 'fk_complaint_share_representation' })
  representation: Relation<RepresentationEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_complaint_share_user' })
  user: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'taken_back_by', foreignKeyConstraintName: 'fk_complaint_share_taken_back_by' })
  takenBack: Relation<UserAccountEntity>;
}
