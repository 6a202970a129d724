import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** A child or young person. Age is never stored: it is counted at the day of each event. */
@Entity('child')
@Unique('uq_child_reference', ['reference'])
@Index('ix_child_date_of_birth', ['dateOfBirth'])
@Check('ck_child_sex', `sex in ('M', 'F', 'U')`)
export class ChildEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child' })
  id: string;

  @TextColumn(longest.reference)
  reference: string;

  @TextColumn(longest.name)
  name: string;

  @TextColumn(longest.name, { nullable: true })
  knownAs: string | null;

  @Column({ type: 'date', nullable: true })
  dateOfBirth: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  expectedBirthOn: PlainDate | null;

  @Column({ type: 'text' })
  sex: string;

  @TextColumn(longest.code)
  ethnicity: string;

  @TextColumn(longest.language, { default: 'en' })
  language: string;

  @Column({ type: 'boolean', default: false })
  sendFlag: boolean;

  @TextColumn(longest.passage, { nullable: true })
  howToHearMe: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
