import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** What statements are about, in the council's own list. */
@Entity('theme')
@Check('ck_theme_area', `area in ('RELATIONSHIPS', 'RIGHTS', 'RESILIENCE', 'RECOVERY')`)
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

  @Column({ type: 'date', nullable: true })
  retiredOn: PlainDate | null;
}
