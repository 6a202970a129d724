import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { ChildEntity } from '../../foundations/people/child.entity.js';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** One telling: what a child, or a group, said or showed on one day. Never changed once it is in. */
@Entity('feedback')
@Unique('uq_feedback_client_id', ['clientId'])
@Unique('uq_feedback_child', ['id', 'childId'])
@Check('ck_feedback_child_or_group', 'num_nonnulls(child_id, group_name) = 1')
@Check(
  'ck_feedback_stream',
  `stream in ('CP_CONFERENCE', 'CIC_REVIEW', 'ADVOCACY_IV', 'PARTNER', 'DIRECT_WORK', 'FAMILY')`,
)
@Check(
  'ck_feedback_partner_kind',
  `partner_kind in ('INFORMAL', 'CASE_AUDIT', 'COURT_OR_LEGAL', 'COMMISSIONED', 'FOSTERING', 'RESIDENTIAL')`,
)
@Check('ck_feedback_partner_kind_stream', `partner_kind is null or stream = 'PARTNER'`)
@Check(
  'ck_feedback_speaker_role',
  `speaker_role in ('CHILD', 'PARENT', 'CARER', 'OTHER_FAMILY', 'PARTNER', 'ADVOCATE', 'INDEPENDENT_VISITOR')`,
)
@Check('ck_feedback_speaker_known', `speaker_role is not null or speaker is not null or stream = 'FAMILY'`)
@Check('ck_feedback_child_speaks', `speaker_role <> 'CHILD' or speaker is null`)
@Check(
  'ck_feedback_occasion',
  `occasion in ('VISIT', 'DIRECT_WORK_SESSION', 'BEFORE_REVIEW', 'AT_REVIEW', 'BEFORE_CONFERENCE', 'AT_CONFERENCE', 'AFTER_MISSING', 'MOVING_HOME', 'ABOUT_HOME', 'ABOUT_SCHOOL', 'ABOUT_FAMILY_TIME', 'ABOUT_WORKER', 'PATHWAY_PLAN', 'GOOD_NEWS', 'SOMETHING_WRONG', 'CHILD_ASKED', 'GROUP_SESSION', 'OTHER')`,
)
@Check(
  'ck_feedback_capture_method',
  `capture_method in ('CONVERSATION', 'PLAY', 'DRAWING', 'WRITTEN', 'PHONE_OR_TEXT', 'AUDIO_OR_VIDEO', 'OBSERVATION', 'THREE_HOUSES', 'WORDS_AND_PICTURES', 'WISHES_AND_FEELINGS_SHEET', 'SCALING', 'LIFE_STORY_BOOK', 'SOCIAL_STORY', 'APP', 'SURVEY', 'MAKATON', 'SYMBOLS', 'PECS', 'TALKING_MATS', 'VOICE_OUTPUT_AID', 'COMMUNICATION_PASSPORT', 'VISUAL_TIMETABLE', 'OBJECTS_OF_REFERENCE', 'INTENSIVE_INTERACTION', 'SIGN_LANGUAGE', 'THROUGH_ADVOCATE', 'THROUGH_CARER', 'GROUP_OR_FORUM')`,
)
@Check('ck_feedback_source', `source in ('OWN_WORDS', 'SECOND_HAND', 'OBSERVATION')`)
@Check('ck_feedback_read_back', `read_back in ('YES', 'NO', 'NOT_POSSIBLE')`)
@Check('ck_feedback_seen_alone', `seen_alone in ('YES', 'NO')`)
@Index('ix_feedback_child_received', ['childId', 'receivedAt'])
@Index('ix_feedback_child_given_on', ['childId', 'givenOn', 'id'])
@Index('ix_feedback_given_on', ['givenOn', 'id'])
@Index('ix_feedback_stream_given_on', ['stream', 'givenOn'])
@Index('ix_feedback_answer_by', ['answerBy'], { where: 'answer_by is not null' })
@Index('ix_feedback_recorded_by', ['recordedBy', 'givenOn', 'id'])
export class FeedbackEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_feedback' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'uuid', nullable: true })
  childId: string | null;

  @TextColumn(longest.name, { nullable: true })
  groupName: string | null;

  @Column({ type: 'text' })
  stream: string;

  @Column({ type: 'text', nullable: true })
  partnerKind: string | null;

  @Column({ type: 'text', nullable: true })
  occasion: string | null;

  @Column({ type: 'date' })
  givenOn: PlainDate;

  @Column({ type: 'text', nullable: true })
  captureMethod: string | null;

  @TextColumn(longest.language, { default: 'en' })
  language: string;

  @Column({ type: 'boolean', default: false })
  interpreterUsed: boolean;

  @Column({ type: 'text' })
  source: string;

  @TextColumn(longest.name, { nullable: true })
  relayedBy: string | null;

  @Column({ type: 'text', nullable: true })
  speakerRole: string | null;

  @TextColumn(longest.name, { nullable: true })
  speaker: string | null;

  @TextColumn(longest.explanation, { nullable: true })
  questionAsked: string | null;

  @Column({ type: 'text', nullable: true })
  readBack: string | null;

  @Column({ type: 'text', nullable: true })
  seenAlone: string | null;

  @TextColumn(longest.name, { nullable: true })
  doNotTell: string | null;

  @Column({ type: 'uuid' })
  recordedBy: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  receivedAt: Date;

  @Column({ type: 'boolean', default: false })
  answerExpected: boolean;

  @Column({ type: 'uuid', nullable: true })
  answerOwnerId: string | null;

  @Column({ type: 'date', nullable: true })
  answerBy: PlainDate | null;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_feedback_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'fk_feedback_recorded_by' })
  recorder: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'answer_owner_id', foreignKeyConstraintName: 'fk_feedback_answer_owner' })
  answerOwner: Relation<UserAccountEntity>;
}
