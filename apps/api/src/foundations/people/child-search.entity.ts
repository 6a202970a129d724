import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ChildEntity } from './child.entity.js';

/** What a child is found by: kept by the database whenever a child is written, and read by its search alone. */
@Entity('child_search')
@Index('ix_child_search_words', { synchronize: false })
@Index('ix_child_search_sort_name', ['sortName', 'childId'])
export class ChildSearchEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_search' })
  childId: string;

  /** Names and references, without capitals and accents. */
  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'text' })
  names: string;

  /** The reference as people type it: with and without its hyphen, and its digits alone. */
  @Column({ type: 'text', array: true })
  references: readonly string[];

  @Column({ type: 'text', collation: 'C' })
  sortName: string;

  @OneToOne(() => ChildEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_search_child' })
  child: Relation<ChildEntity>;
}
