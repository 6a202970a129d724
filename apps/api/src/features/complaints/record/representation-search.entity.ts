import { Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TextColumn } from '../../../platform/text-column.js';
import { RepresentationEntity } from '../representation.entity.js';

/** Characters: some letters become several without their accents. */
const longest = 60_000;

/** What a complaint or compliment is found by: kept by the database whenever one is written, and read by its search alone. */
@Entity('representation_search')
@Index('ix_representation_search_all_words', { synchronize: false })
export class RepresentationSearchEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_representation_search' })
  representationId: string;

  /** Its reference, who said it, and what. */
  @TextColumn(longest)
  ownWords: string;

  /** The same, and whom it is about: finds only for whoever may read that. */
  @TextColumn(longest)
  allWords: string;

  @OneToOne(() => RepresentationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'representation_id', foreignKeyConstraintName: 'fk_representation_search_representation' })
  representation: Relation<RepresentationEntity>;
}
