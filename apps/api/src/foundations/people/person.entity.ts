import { longest } from '@heard/domain/validation/text-lengths';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** Staff and other adults. A child is never a row here. */
@Entity('person')
@Index('ix_person_name', ['name', 'id'])
export class PersonEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person' })
  id: string;

  @TextColumn(longest.name)
  name: string;
}
