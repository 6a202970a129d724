import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { SizeCheck, TextColumn } from '../../platform/text-column.js';

/** That a setting is another now: from what to what, and why. Never changed. */
@Entity('setting_change')
@Check('ck_setting_change_version', `version > 0`)
@Unique('uq_setting_change_client', ['clientId'])
@Unique('uq_setting_change_version', ['key', 'version'])
export class SettingChangeEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_setting_change' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @TextColumn(longest.code)
  key: string;

  /** Counts the changes of this setting. */
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'jsonb' })
  @SizeCheck(longest.account)
  value: unknown;

  @Column({ type: 'jsonb' })
  @SizeCheck(longest.account)
  valueBefore: unknown;

  @TextColumn(longest.sentence)
  reason: string;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fk_setting_change_created_by' })
  writer: Relation<UserAccountEntity>;
}
