import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const key = 'pk_representation_counter';

/** The last number given in a year. `RC` counts complaints about those who see all complaints. */
@Entity('representation_counter')
@Check('ck_representation_counter_series', `series in ('R', 'RC')`)
export class RepresentationCounterEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: key })
  year: number;

  @PrimaryColumn({ type: 'text', default: 'R', primaryKeyConstraintName: key })
  series: string;

  @Column({ type: 'int' })
  lastNo: number;
}
