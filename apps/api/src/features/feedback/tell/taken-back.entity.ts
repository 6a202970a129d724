import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { StatementEntity } from '../statement.entity.js';

/** That whoever said it took it back before anybody had decided. The words stay; nothing more is owed. Never changed. */
@Entity('taken_back')
@Unique('uq_taken_back_statement', ['statementId'])
@Unique('uq_taken_back_client', ['clientId', 'statementId'])
export class TakenBackEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_taken_back' })
  id: string;

  /** Of the form: the same for each statement that was taken back by it. */
  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'uuid' })
  statementId: string;

  @Column({ type: 'date' })
  takenBackOn: PlainDate;

  @Column({ type: 'uuid' })
  heardBy: string;

  /** What they said about it. */
  @TextColumn(longest.explanation)
  reason: string;

  @ManyToOne(() => StatementEntity)
  @JoinColumn({ name: 'statement_id', foreignKeyConstraintName: 'fk_taken_back_statement' })
  statement: Relation<StatementEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'heard_by', foreignKeyConstraintName: 'fk_taken_back_heard_by' })
  hearer: Relation<UserAccountEntity>;
}
