import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LengthCheck } from './text-column.js';

/** Requests of this minute by one person, or by the hash of one address. The library that counts writes it. */
@Entity('request_count')
export class RequestCountEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_request_count' })
  @LengthCheck(longest.reference)
  key: string;

  @Column({ type: 'int' })
  points: number;

  /** Milliseconds since 1970: until when they count. */
  @Column({ type: 'bigint', nullable: true })
  expire: number | null;
}
