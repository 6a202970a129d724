import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { StatementEntity } from '../../feedback/statement.entity.js';
import { LifeDecisionAskingEntity } from './life-decision-asking.entity.js';

/** What the child said before it was decided, by which they were asked. */
@Entity('life_decision_words')
@Unique('uq_life_decision_words', ['askingId', 'statementId'])
export class LifeDecisionWordsEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_life_decision_words' })
  id: string;

  @Column({ type: 'uuid' })
  askingId: string;

  @Column({ type: 'uuid' })
  statementId: string;

  @ManyToOne(() => LifeDecisionAskingEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'asking_id', foreignKeyConstraintName: 'fk_life_decision_words_asking' })
  asking: Relation<LifeDecisionAskingEntity>;

  @ManyToOne(() => StatementEntity)
  @JoinColumn({ name: 'statement_id', foreignKeyConstraintName: 'fk_life_decision_words_statement' })
  statement: Relation<StatementEntity>;
}
