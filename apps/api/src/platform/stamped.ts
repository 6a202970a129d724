import { Column } from 'typeorm';

/** When a row was made, and by whom. `createdBy` is an account's id, or nobody's where the system made the row. */
export abstract class Stamped {
  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
}
