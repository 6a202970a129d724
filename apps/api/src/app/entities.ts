import { answerEntities } from './entities-of-answers.js';
import { importEntities } from './entities-of-imports.js';
import { ActionEntity } from '../features/action-plan/action.entity.js';
import { ActionEventEntity } from '../features/action-plan/action-event.entity.js';
import { ActionLeadEntity } from '../features/action-plan/action-lead.entity.js';
import { BoardColumnEntity } from '../features/action-plan/board/board-column.entity.js';
import { EvidenceEntity } from '../features/action-plan/evidence/evidence.entity.js';
import { ObjectiveEntity } from '../features/action-plan/objective.entity.js';
import { PlanEntity } from '../features/action-plan/plan.entity.js';
import { ComplaintStageEntity } from '../features/complaints/complaint-stage.entity.js';
import { ReleasedComplaintCountEntity } from '../features/complaints/figures/released-complaint-count.entity.js';
import { ReleasedComplaintQuarterEntity } from '../features/complaints/figures/released-complaint-quarter.entity.js';
import { ReleasedComplimentCountEntity } from '../features/complaints/figures/released-compliment-count.entity.js';
import { ReleasedSplitEntity } from '../features/complaints/figures/released-split.entity.js';
import { ComplaintShareEntity } from '../features/complaints/share/complaint-share.entity.js';
import { ComplaintCorrectionEntity } from '../features/complaints/change/complaint-correction.entity.js';
import { RepresentationEntity } from '../features/complaints/representation.entity.js';
import { RepresentationSearchEntity } from '../features/complaints/record/representation-search.entity.js';
import { ConsentEntity } from '../features/feedback/consent/consent.entity.js';
import { FeedbackEntity } from '../features/feedback/feedback.entity.js';
import { FeedbackPresentEntity } from '../features/feedback/feedback-present.entity.js';
import { InterpretationEntity } from '../features/feedback/interpretation.entity.js';
import { StatementEntity } from '../features/feedback/statement.entity.js';
import { WithheldFromEntity } from '../features/feedback/withheld-from.entity.js';
import { ChainChangeEntity } from '../features/participation/chain/chain-change.entity.js';
import { ChainCountEntity } from '../features/participation/chain/chain-count.entity.js';
import { ChainProgressEntity } from '../features/participation/chain/chain-progress.entity.js';
import { ReleasedStatementEntity } from '../features/participation/chain/released-statement.entity.js';
import { ReleasedChainFigureEntity } from '../features/participation/chain/released-chain-figure.entity.js';
import { ReleasedChainWaitEntity } from '../features/participation/chain/released-chain-wait.entity.js';
import { CareReviewEntity } from '../features/participation/care-review.entity.js';
import { CpConferenceEntity } from '../features/participation/cp-conference.entity.js';
import { FigureReleaseEntity } from '../features/participation/release/figure-release.entity.js';
import { ParticipationCellEntity } from '../features/participation/participation-cell.entity.js';
import { ParticipationChangeEntity } from '../features/participation/participation-change.entity.js';
import { ReleasedCellEntity } from '../features/participation/release/released-cell.entity.js';
import { ReleasedReviewEntity } from '../features/participation/release/released-review.entity.js';
import { ReleasedStreamFigureEntity } from '../features/participation/streams/released-stream-figure.entity.js';
import { HeardCountEntity } from '../features/participation/streams/heard-count.entity.js';
import { TellingCountEntity } from '../features/participation/streams/telling-count.entity.js';
import { UncountedTellingEntity } from '../features/participation/streams/uncounted-telling.entity.js';
import { ReleasedTellingCountEntity } from '../features/participation/streams/released-telling-count.entity.js';
import { ChildAccessEntity } from '../foundations/access/child-access.entity.js';
import { ChildCaseEntity } from '../foundations/access/child-case.entity.js';
import { AccessEventChildEntity } from '../foundations/audit/access-event-child.entity.js';
import { AccessEventEntity } from '../foundations/audit/access-event.entity.js';
import { AuditCheckEntity } from '../foundations/audit/audit-check.entity.js';
import { AuditMarkEntity } from '../foundations/audit/audit-mark.entity.js';
import { AuditSealEntity } from '../foundations/audit/audit-seal.entity.js';
import { RecordChangeEntity } from '../foundations/audit/record-change.entity.js';
import { FigureThresholdEntity } from '../foundations/figures/figure-threshold.entity.js';
import { ChildIdentifierEntity } from '../foundations/people/child-identifier.entity.js';
import { ChildRelationshipEntity } from '../foundations/people/child-relationship.entity.js';
import { ChildStatusEntity } from '../foundations/people/child-status.entity.js';
import { ChildNeedEntity } from '../foundations/people/child-need.entity.js';
import { ChildSearchEntity } from '../foundations/people/child-search.entity.js';
import { ChildTeamEntity } from '../foundations/people/child-team.entity.js';
import { ChildEntity } from '../foundations/people/child.entity.js';
import { AccountLinkEntity } from '../foundations/people/account-link.entity.js';
import { OutgoingMessageEntity } from '../foundations/messages/outgoing-message.entity.js';
import { OrgUnitEntity } from '../foundations/people/org-unit.entity.js';
import { AccessRequestEntity } from '../foundations/people/access-request.entity.js';
import { LeavingEntity } from '../foundations/people/leaving.entity.js';
import { OrgUnitPastEntity } from '../foundations/people/org-unit-past.entity.js';
import { PersonEntity } from '../foundations/people/person.entity.js';
import { RecoveryCodeEntity } from '../foundations/people/recovery-code.entity.js';
import { RoleGrantEntity } from '../foundations/people/role-grant.entity.js';
import { PasskeyEntity } from '../foundations/people/passkey.entity.js';
import { SpentChallengeEntity } from '../foundations/people/spent-challenge.entity.js';
import { SecondFactorEntity } from '../foundations/people/second-factor.entity.js';
import { SessionEntity } from '../foundations/people/session.entity.js';
import { SettingEntity } from '../foundations/people/setting.entity.js';
import { SetupInvitationEntity } from '../foundations/people/setup-invitation.entity.js';
import { SignOnIdentityEntity } from '../foundations/people/sign-on-identity.entity.js';
import { SignOnSettingEntity } from '../foundations/people/sign-on-setting.entity.js';
import { SignInAttemptEntity } from '../foundations/people/sign-in-attempt.entity.js';
import { UserAccountEntity } from '../foundations/people/user-account.entity.js';
import { RequestCountEntity } from '../platform/request-count.entity.js';
import { BreakRuleChangeEntity } from '../features/work/items/break-rule-change.entity.js';
import { SettingChangeEntity } from '../features/settings/setting-change.entity.js';
import { LifeDecisionAskingEntity } from '../features/life-decisions/ask/life-decision-asking.entity.js';
import { LifeDecisionWordsEntity } from '../features/life-decisions/ask/life-decision-words.entity.js';
import { LifeDecisionChangeEntity } from '../features/life-decisions/change/life-decision-change.entity.js';
import { LifeDecisionEntity } from '../features/life-decisions/life-decision.entity.js';
import { LifeDecisionTellingEntity } from '../features/life-decisions/tell/life-decision-telling.entity.js';
import { BreakRuleEntity } from '../features/work/items/break-rule.entity.js';
import { UnusualLookEntity } from '../features/audit/unusual/unusual-look.entity.js';
import { ChildReadEntity } from '../foundations/audit/child-read.entity.js';
import { FeedbackReadEntity } from '../features/feedback/read/feedback-read.entity.js';
import { CoverEntity } from '../features/work/items/cover.entity.js';
import { WorkItemEventEntity } from '../features/work/items/work-item-event.entity.js';
import { WorkItemEntity } from '../features/work/items/work-item.entity.js';
import { themeEntities } from './theme-entities.js';

/** Every table of the product. Listed one by one: a pattern over files would not survive bundling. */
export const entities = [
  ActionEntity,
  ActionEventEntity,
  ActionLeadEntity,
  BoardColumnEntity,
  EvidenceEntity,
  ObjectiveEntity,
  PlanEntity,
  AccessEventChildEntity,
  AccessEventEntity,
  CareReviewEntity,
  ChainChangeEntity,
  ChainCountEntity,
  ChainProgressEntity,
  ReleasedStatementEntity,
  ReleasedChainFigureEntity,
  ReleasedChainWaitEntity,
  ChildAccessEntity,
  ChildCaseEntity,
  ChildEntity,
  ChildIdentifierEntity,
  ChildRelationshipEntity,
  ChildNeedEntity,
  ChildSearchEntity,
  ChildStatusEntity,
  ChildTeamEntity,
  ComplaintStageEntity,
  ConsentEntity,
  CpConferenceEntity,
  FeedbackEntity,
  FeedbackPresentEntity,
  FigureReleaseEntity,
  FigureThresholdEntity,
  HeardCountEntity,
  ...answerEntities,
  ...importEntities,
  InterpretationEntity,
  LifeDecisionChangeEntity,
  LifeDecisionEntity,
  LifeDecisionAskingEntity,
  LifeDecisionTellingEntity,
  LifeDecisionWordsEntity,
  AccessRequestEntity,
  LeavingEntity,
  OrgUnitEntity,
  OutgoingMessageEntity,
  OrgUnitPastEntity,
  AccountLinkEntity,
  ParticipationCellEntity,
  ParticipationChangeEntity,
  PersonEntity,
  AuditCheckEntity,
  AuditMarkEntity,
  AuditSealEntity,
  RecordChangeEntity,
  ReleasedCellEntity,
  ReleasedComplaintCountEntity,
  ReleasedComplaintQuarterEntity,
  ReleasedComplimentCountEntity,
  ReleasedReviewEntity,
  ReleasedStreamFigureEntity,
  ReleasedTellingCountEntity,
  ReleasedSplitEntity,
  RepresentationEntity,
  ComplaintCorrectionEntity,
  RepresentationSearchEntity,
  RequestCountEntity,
  ComplaintShareEntity,
  RecoveryCodeEntity,
  RoleGrantEntity,
  SecondFactorEntity,
  PasskeyEntity,
  SpentChallengeEntity,
  SessionEntity,
  SettingEntity,
  SetupInvitationEntity,
  SignInAttemptEntity,
  SignOnIdentityEntity,
  SignOnSettingEntity,
  StatementEntity,
  TellingCountEntity,
  UncountedTellingEntity,
  UnusualLookEntity,
  UserAccountEntity,
  WithheldFromEntity,
  ChildReadEntity,
  FeedbackReadEntity,
  BreakRuleChangeEntity,
  SettingChangeEntity,
  BreakRuleEntity,
  CoverEntity,
  WorkItemEntity,
  WorkItemEventEntity,
  ...themeEntities,
];
