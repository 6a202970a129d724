import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';

/** A setting of the council: its name, its participation target. */
@Entity('setting')
export class SettingEntity extends Stamped {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_setting' })
  key: string;

  @Column({ type: 'jsonb' })
  value: unknown;
}
