import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { StatementEntity } from '../statement.entity.js';
import { ResponseEntity } from './response.entity.js';

/** Which words a decision answers. Of each statement the last one counts. */
@Entity('response_statement')
@Unique('uq_response_statement', ['responseId', 'statementId'])
@Unique('uq_response_statement_answer', ['statementId', 'answerNo'])
export class ResponseStatementEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_response_statement' })
  id: string;

  @Column({ type: 'uuid' })
  responseId: string;

  @Column({ type: 'uuid' })
  statementId: string;

  /** From 1, of one statement: no decision is ever written over. */
  @Column({ type: 'int' })
  answerNo: number;

  @ManyToOne(() => ResponseEntity)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'fk_response_statement_response' })
  response: Relation<ResponseEntity>;

  @ManyToOne(() => StatementEntity)
  @JoinColumn({ name: 'statement_id', foreignKeyConstraintName: 'fk_response_statement_statement' })
  statement: Relation<StatementEntity>;
}
