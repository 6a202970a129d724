import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { StatementEntity } from './statement.entity.js';
import { ThemeEntity } from './theme.entity.js';

/** A theme that somebody chose for a statement. */
@Entity('statement_theme')
@Unique('uq_statement_theme', ['statementId', 'themeId'])
@Index('ix_statement_theme_theme', ['themeId'])
export class StatementThemeEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_statement_theme' })
  id: string;

  @Column({ type: 'uuid' })
  statementId: string;

  @Column({ type: 'uuid' })
  themeId: string;

  @Column({ type: 'uuid' })
  chosenBy: string;

  @ManyToOne(() => StatementEntity)
  @JoinColumn({ name: 'statement_id', foreignKeyConstraintName: 'fk_statement_theme_statement' })
  statement: Relation<StatementEntity>;

  @ManyToOne(() => ThemeEntity)
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'fk_statement_theme_theme' })
  theme: Relation<ThemeEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'chosen_by', foreignKeyConstraintName: 'fk_statement_theme_chosen_by' })
  chooser: Relation<UserAccountEntity>;
}
