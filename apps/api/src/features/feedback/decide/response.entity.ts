import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';

/** What is done about what was said, or why nothing is. Never changed: another decision replaces it. */
@Entity('response')
@Check('ck_response_outcome', `outcome in ('CHANGED', 'PARTLY', 'NOT_CHANGED', 'CANNOT')`)
@Check('ck_response_weight', `weight in ('DECIDED_IT', 'MUCH', 'SOME', 'LITTLE')`)
@Check('ck_response_corrected', '(replaces is null) = (correction is null)')
@Unique('uq_response_client', ['clientId'])
export class ResponseEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_response' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  /** Of what was sent, so that the same form is known again. */
  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'text' })
  outcome: string;

  @Column({ type: 'text', nullable: true })
  weight: string | null;

  @TextColumn(longest.explanation)
  reason: string;

  @Column({ type: 'date' })
  decidedOn: PlainDate;

  @Column({ type: 'uuid' })
  decidedBy: string;

  /** Who decided, where it was not whoever wrote it down: a panel, a court. */
  @TextColumn(longest.name, { nullable: true })
  decidedByName: string | null;

  @Column({ type: 'uuid', nullable: true })
  replaces: string | null;

  /** Why it is another one. */
  @TextColumn(longest.explanation, { nullable: true })
  correction: string | null;

  /** Something is to be done about it: where nothing is made or joined yet, that is missing. */
  @Column({ type: 'boolean', default: false })
  actionPromised: boolean;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'fk_response_decided_by' })
  decider: Relation<UserAccountEntity>;

  @ManyToOne(() => ResponseEntity)
  @JoinColumn({ name: 'replaces', foreignKeyConstraintName: 'fk_response_replaces' })
  replaced: Relation<ResponseEntity>;
}
