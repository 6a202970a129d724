import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { ThemeEntity } from '../../feedback/theme.entity.js';

/** How a theme was after one change of it, who made the change, and why. */
@Entity('theme_change')
@Check('ck_theme_change_area', `area in ('RELATIONSHIPS', 'RIGHTS', 'RESILIENCE', 'RECOVERY')`)
@Check('ck_theme_change_kind', `kind in ('MADE', 'CHANGED', 'RETIRED', 'OFFERED_AGAIN', 'MERGED', 'SEPARATED')`)
@Unique('uq_theme_change_version', ['themeId', 'version'])
export class ThemeChangeEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_theme_change' })
  id: string;

  @Column({ type: 'uuid' })
  themeId: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  area: string;

  @TextColumn(longest.name)
  label: string;

  @TextColumn(longest.sentence, { nullable: true })
  description: string | null;

  @Column({ type: 'date', nullable: true })
  retiredOn: PlainDate | null;

  @Column({ type: 'uuid', nullable: true })
  mergedIntoId: string | null;

  @TextColumn(longest.sentence, { nullable: true })
  reason: string | null;

  @ManyToOne(() => ThemeEntity)
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'fk_theme_change_theme' })
  theme: Relation<ThemeEntity>;

  @ManyToOne(() => ThemeEntity)
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'fk_theme_change_merged_into' })
  mergedInto: Relation<ThemeEntity>;
}
