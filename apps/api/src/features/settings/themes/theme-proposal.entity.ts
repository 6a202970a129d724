import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { ThemeEntity } from '../../feedback/theme.entity.js';

/** A theme that a team manager would like to have, and what quality assurance said to it. */
@Entity('theme_proposal')
@Check('ck_theme_proposal_area', `area in ('RELATIONSHIPS', 'RIGHTS', 'RESILIENCE', 'RECOVERY')`)
@Check('ck_theme_proposal_outcome', `outcome in ('TAKEN', 'REFUSED')`)
@Check(
  'ck_theme_proposal_answer',
  `num_nulls(outcome, word, answered_by, answered_at) in (0, 4) and (theme_id is not null) = coalesce(outcome = 'TAKEN', false)`,
)
export class ThemeProposalEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_theme_proposal' })
  id: string;

  @Column({ type: 'text' })
  area: string;

  @TextColumn(longest.name)
  label: string;

  @TextColumn(longest.sentence, { nullable: true })
  description: string | null;

  @TextColumn(longest.sentence)
  why: string;

  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  @TextColumn(longest.sentence, { nullable: true })
  word: string | null;

  @Column({ type: 'uuid', nullable: true })
  answeredBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  themeId: string | null;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'fk_theme_proposal_answered_by' })
  answerer: Relation<UserAccountEntity>;

  @ManyToOne(() => ThemeEntity)
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'fk_theme_proposal_theme' })
  theme: Relation<ThemeEntity>;
}
