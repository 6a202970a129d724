import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ComplaintEnd } from '@heard/domain/complaints/complaint-end';
import type {
  Advocacy,
  Channel,
  FromWhom,
  Procedure,
  RepresentationKind,
  ThanksFor,
} from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ChildEntity } from '../../foundations/people/child.entity.js';
import { OrgUnitEntity } from '../../foundations/people/org-unit.entity.js';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/**
 * A complaint or a compliment. What was said and when it came is never changed; what we wrote beside it can be put
 * right, and what it was before is a `complaint_correction`.
 */
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
@Check('ck_representation_end_kind', `end_kind in ('WITHDRAWN', 'REMEDIED', 'NOT_FOR_PROCEDURE')`)
@Check(
  'ck_representation_end',
  `num_nonnulls(end_kind, ended_on, end_reason, ended_by, ended_at) in (0, 5) and ended_on >= received_on and (end_kind is null or kind = 'COMPLAINT')`,
)
@Check('ck_representation_acknowledged', 'acknowledged_on >= received_on')
@Check('ck_representation_compliment', `kind = 'COMPLAINT' or (procedure is null and about_user_id is null)`)
@Check(
  'ck_representation_thanks_for',
  `thanks_for in ('SUPPORT', 'LISTENING', 'COMMUNICATION', 'PIECE_OF_WORK', 'MEETING', 'BEYOND_DUTY', 'OTHER')`,
)
@Check('ck_representation_thanks', `thanks_for is null or kind = 'COMPLIMENT'`)
@Check(
  'ck_representation_on_child_file',
  `on_child_file is null or kind = 'COMPLIMENT' and (child_id is not null or not on_child_file)`,
)
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

  /** What a compliment gives thanks for; null where nobody said. */
  @Column({ type: 'text', nullable: true })
  thanksFor: ThanksFor | null;

  /** Goes up with every change of the complaint or of its stage. */
  @Column({ type: 'int', default: 1 })
  version: number;

  /** The day on which the person was told that it had arrived. */
  @Column({ type: 'date', nullable: true })
  acknowledgedOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  advocacyOfferedOn: PlainDate | null;

  /** Who advocates, where one was accepted. */
  @TextColumn(longest.name, { nullable: true })
  advocacyProvider: string | null;

  /** How it ended, where it ended without an answer. */
  @Column({ type: 'text', nullable: true })
  endKind: ComplaintEnd | null;

  @Column({ type: 'date', nullable: true })
  endedOn: PlainDate | null;

  @TextColumn(longest.account, { nullable: true })
  endReason: string | null;

  /** Whose word it is: the person's own, or that of whoever speaks for them. */
  @TextColumn(longest.name, { nullable: true })
  endSaidBy: string | null;

  @Column({ type: 'uuid', nullable: true })
  endedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  /** What was learnt, in words that point to nobody: quality assurance reads them. */
  @TextColumn(longest.passage, { nullable: true })
  learnt: string | null;

  @TextColumn(longest.passage, { nullable: true })
  learningChange: string | null;

  /** Whether a compliment stands on the child's file; null where nobody was asked. */
  @Column({ type: 'boolean', nullable: true })
  onChildFile: boolean | null;

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

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'ended_by', foreignKeyConstraintName: 'fk_representation_ended_by' })
  ender: Relation<UserAccountEntity>;
}
