import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type {
  Advocacy,
  Channel,
  FromWhom,
  Procedure,
  RepresentationKind,
} from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ChildEntity } from '../../foundations/people/child.entity.js';
import { OrgUnitEntity } from '../../foundations/people/org-unit.entity.js';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** A complaint or a compliment, as it was received. Never changed once it is in. */
@Entity('representation')
@Unique('uq_representation_client_id', ['clientId'])
@Unique('uq_representation_reference', ['reference'])
@Check('ck_representation_kind', `kind in ('COMPLAINT', 'COMPLIMENT')`)
@Check('ck_representation_procedure', `procedure in ('CHILDREN_ACT_1989', 'CORPORATE', 'OTHER')`)
@Check(
  'ck_representation_channel',
  `channel in ('IN_PERSON', 'PHONE', 'EMAIL', 'LETTER', 'WEB_FORM', 'THROUGH_ADVOCATE')`,
)
@Check(
  'ck_representation_from_whom',
  `from_whom in ('CHILD', 'CARE_LEAVER', 'PARENT', 'FOSTER_CARER', 'SPECIAL_GUARDIAN', 'ADOPTIVE_FAMILY', 'SUFFICIENT_INTEREST', 'PARTNER', 'REVIEWING_OFFICER', 'COLLEAGUE')`,
)
@Check(
  'ck_representation_advocacy',
  `advocacy in ('OFFERED_ACCEPTED', 'OFFERED_DECLINED', 'NOT_OFFERED', 'NOT_APPLICABLE')`,
)
@Check(
  'ck_representation_complaint',
  `kind = 'COMPLIMENT' or (procedure is not null and clock_starts_on is not null and channel is not null)`,
)
@Check('ck_representation_compliment', `kind = 'COMPLAINT' or (procedure is null and about_user_id is null)`)
@Index('ix_representation_received_on', ['kind', 'receivedOn', 'id'])
@Index('ix_representation_child', ['childId'])
@Index('ix_representation_org_unit', ['orgUnitId'])
@Index('ix_representation_about_user', ['aboutUserId'])
export class RepresentationEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_representation' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  /** 'R-2026-48213': the year of receipt and a number that was drawn. Older ones were counted: 'R-2026-0007'. */
  @TextColumn(longest.reference)
  reference: string;

  @Column({ type: 'text' })
  kind: RepresentationKind;

  @Column({ type: 'text', nullable: true })
  procedure: Procedure | null;

  @TextColumn(longest.explanation, { nullable: true })
  procedureReason: string | null;

  @Column({ type: 'date' })
  receivedOn: PlainDate;

  @Column({ type: 'date', nullable: true })
  clockStartsOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  groundsOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  sufficientInterestOn: PlainDate | null;

  @Column({ type: 'text', nullable: true })
  channel: Channel | null;

  @Column({ type: 'text' })
  fromWhom: FromWhom;

  @TextColumn(longest.name, { nullable: true })
  complainantName: string | null;

  @Column({ type: 'uuid', nullable: true })
  childId: string | null;

  @TextColumn(longest.account)
  summary: string;

  @TextColumn(longest.passage, { nullable: true })
  wantedOutcome: string | null;

  @Column({ type: 'text' })
  advocacy: Advocacy;

  @Column({ type: 'uuid', nullable: true })
  orgUnitId: string | null;

  @Column({ type: 'uuid', nullable: true })
  aboutUserId: string | null;

  @Column({ type: 'uuid', nullable: true })
  praisedUserId: string | null;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_representation_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_representation_org_unit' })
  orgUnit: Relation<OrgUnitEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'about_user_id', foreignKeyConstraintName: 'fk_representation_about_user' })
  aboutUser: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'praised_user_id', foreignKeyConstraintName: 'fk_representation_praised_user' })
  praisedUser: Relation<UserAccountEntity>;
}
