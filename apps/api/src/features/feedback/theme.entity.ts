import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';

/** What statements are about, in the council's own list. */
@Entity('theme')
@Check('ck_theme_area', `area in ('RELATIONSHIPS', 'RIGHTS', 'RESILIENCE', 'RECOVERY')`)
@Unique('uq_theme_key', ['key'])
export class ThemeEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_theme' })
  id: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  area: string;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'date', nullable: true })
  retiredOn: PlainDate | null;
}
