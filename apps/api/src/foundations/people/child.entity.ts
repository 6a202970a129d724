import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';

/** A child or young person. Age is never stored: it is counted at the day of each event. */
@Entity('child')
@Unique('uq_child_reference', ['reference'])
@Check('ck_child_sex', `sex in ('M', 'F', 'U')`)
export class ChildEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child' })
  id: string;

  @Column({ type: 'text' })
  reference: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  knownAs: string | null;

  @Column({ type: 'date', nullable: true })
  dateOfBirth: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  expectedBirthOn: PlainDate | null;

  @Column({ type: 'text' })
  sex: string;

  @Column({ type: 'text' })
  ethnicity: string;

  @Column({ type: 'text', default: 'en' })
  language: string;

  @Column({ type: 'boolean', default: false })
  sendFlag: boolean;

  @Column({ type: 'text', nullable: true })
  howToHearMe: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
