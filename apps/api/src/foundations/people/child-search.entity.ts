import { Check, Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TextColumn } from '../../platform/text-column.js';
import { ChildEntity } from './child.entity.js';

/** Characters of what is derived from a child's names and references: some letters become several without their accents. */
const longest = { words: 4_000, names: 4_000, references: 3_000, sortName: 2_000 };

/** What a child is found by: kept by the database whenever a child is written, and read by its search alone. */
@Entity('child_search')
@Check(
  'ck_child_search_references_length',
  `cardinality("references") <= 3 and char_length(array_to_string("references", '')) <= ${longest.references}`,
)
@Index('ix_child_search_words', { synchronize: false })
@Index('ix_child_search_sort_name', ['sortName', 'childId'])
export class ChildSearchEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_search' })
  childId: string;

  /** Names and references, without capitals and accents. */
  @TextColumn(longest.words)
  words: string;

  @TextColumn(longest.names)
  names: string;

  /** The reference as people type it: with and without its hyphen, and its digits alone. */
  @Column({ type: 'text', array: true })
  references: readonly string[];

  @TextColumn(longest.sortName, { collation: 'C' })
  sortName: string;

  @OneToOne(() => ChildEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_search_child' })
  child: Relation<ChildEntity>;
}
