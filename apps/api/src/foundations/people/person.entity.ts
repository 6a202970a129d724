import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';

/** Staff and other adults. A child is never a row here. */
@Entity('person')
export class PersonEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person' })
  id: string;

  @Column({ type: 'text' })
  name: string;
}
