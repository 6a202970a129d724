import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** What statements are about, in the council's own list. */
@Entity('theme')
@Check('ck_theme_area', `area in ('RELATIONSHIPS', 'RIGHTS', 'RESILIENCE', 'RECOVERY')`)
@Check(
  'ck_theme_merged',
  'merged_into_id <> id and counts_as_id <> id and (merged_into_id is null) = (counts_as_id is null)',
)
@Unique('uq_theme_key', ['key'])
export class ThemeEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_theme' })
  id: string;

  @TextColumn(longest.code)
  key: string;

  @Column({ type: 'text' })
  area: string;

  @TextColumn(longest.name)
  label: string;

  /** What belongs under it, for whoever chooses. */
  @TextColumn(longest.sentence, { nullable: true })
  description: string | null;

  /** Its place among those of its area. */
  @Column({ type: 'int', default: 0 })
  position: number;

  /** The first day on which forms offer it no more. What was said keeps it. */
  @Column({ type: 'date', nullable: true })
  retiredOn: PlainDate | null;

  @Column({ type: 'uuid', nullable: true })
  mergedIntoId: string | null;

  /** The last of the themes that it was merged into, one after the other: what is looked for and counted goes by it. */
  @Column({ type: 'uuid', nullable: true })
  countsAsId: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @ManyToOne(() => ThemeEntity)
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'fk_theme_merged_into' })
  mergedInto: Relation<ThemeEntity>;

  @ManyToOne(() => ThemeEntity)
  @JoinColumn({ name: 'counts_as_id', foreignKeyConstraintName: 'fk_theme_counts_as' })
  countsAs: Relation<ThemeEntity>;
}
