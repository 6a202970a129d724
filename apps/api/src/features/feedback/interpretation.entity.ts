import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { StatementEntity } from './statement.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** What a worker thinks a child's words mean: apart from the words, with an author and a day of its own. */
@Entity('interpretation')
@Index('ix_interpretation_statement', ['statementId'])
export class InterpretationEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_interpretation' })
  id: string;

  @Column({ type: 'uuid' })
  statementId: string;

  @Column({ type: 'uuid' })
  authorId: string;

  @Column({ type: 'date' })
  writtenOn: PlainDate;

  @TextColumn(longest.words)
  words: string;

  @ManyToOne(() => StatementEntity)
  @JoinColumn({ name: 'statement_id', foreignKeyConstraintName: 'fk_interpretation_statement' })
  statement: Relation<StatementEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_interpretation_author' })
  author: Relation<UserAccountEntity>;
}
