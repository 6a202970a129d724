import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { LengthCheck, SizeCheck } from '../../platform/text-column.js';

/** A setting of the council: its name, its participation target. */
@Entity('setting')
export class SettingEntity extends Stamped {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_setting' })
  @LengthCheck(longest.code)
  key: string;

  @Column({ type: 'jsonb' })
  @SizeCheck(longest.account)
  value: unknown;
}
