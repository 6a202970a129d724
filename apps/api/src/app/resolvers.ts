import { ActionPlanResolver } from '../features/action-plan/action-plan.resolver.js';
import { AccountsResolver } from '../features/accounts/accounts.resolver.js';
import { AccountAccessResolver } from '../features/accounts/account-access.resolver.js';
import { WaitingResetsResolver } from '../features/accounts/waiting-resets.resolver.js';
import { SingleSignOnResolver } from '../features/accounts/single-sign-on.resolver.js';
import { OwnAccountResolver } from '../features/accounts/own-account.resolver.js';
import { PasskeysResolver } from '../features/accounts/passkeys/passkeys.resolver.js';
import { SecondFactorResolver } from '../features/accounts/second-factor.resolver.js';
import { AccountLinksResolver } from '../features/accounts/account-links.resolver.js';
import { ChildPageResolver } from '../features/children/page/child-page.resolver.js';
import { ChildrenResolver } from '../features/children/list/children.resolver.js';
import { ComplaintFiguresResolver } from '../features/complaints/figures/complaint-figures.resolver.js';
import { ChangeComplaintResolver } from '../features/complaints/change/change-complaint.resolver.js';
import { ComplaintResolver } from '../features/complaints/read/complaint.resolver.js';
import { ComplimentResolver } from '../features/complaints/compliments/compliment.resolver.js';
import { SharingResolver } from '../features/complaints/share/sharing.resolver.js';
import { DoingResolver } from '../features/feedback/do/doing.resolver.js';
import { DecisionResolver } from '../features/feedback/decide/decision.resolver.js';
import { TellingResolver } from '../features/feedback/tell/telling.resolver.js';
import { AskingResolver } from '../features/feedback/ask/asking.resolver.js';
import { FeedbackResolver } from '../features/feedback/feedback.resolver.js';
import { ParticipationResolver } from '../features/participation/participation.resolver.js';
import { ChainResolver } from '../features/participation/chain/chain.resolver.js';
import { StreamsResolver } from '../features/participation/streams/streams.resolver.js';
import { BreakRulesResolver } from '../features/work/rules/break-rules.resolver.js';
import { RetentionResolver } from '../features/settings/retention/retention.resolver.js';
import { SetUpResolver } from '../features/settings/set-up/set-up.resolver.js';
import { ClockResolver } from '../features/settings/clock/clock.resolver.js';
import { SettingsResolver } from '../features/settings/settings.resolver.js';
import { WithoutAskingResolver } from '../features/life-decisions/list/without-asking.resolver.js';
import { LifeDecisionsResolver } from '../features/life-decisions/life-decisions.resolver.js';
import { PlanFileResolver } from '../features/action-plan/import/plan-file.resolver.js';
import { PeopleFileResolver } from '../features/people/import/people-file.resolver.js';
import { LeavingResolver } from '../features/people/leave/leaving.resolver.js';
import { PeopleResolver } from '../features/people/staff/people.resolver.js';
import { CaseSystemResolver } from '../features/case-system/case-system.resolver.js';
import { ThemesResolver } from '../features/settings/themes/themes.resolver.js';
import { UnitsResolver } from '../features/people/units/units.resolver.js';
import { WorkTotalsResolver } from '../features/work/totals/work-totals.resolver.js';
import { HomeResolver } from '../features/work/home/home.resolver.js';
import { AuditResolver } from '../features/audit/audit.resolver.js';
import { AuditSealResolver } from '../features/audit/seal/audit-seal.resolver.js';
import { UnusualAccessResolver } from '../features/audit/unusual/unusual.resolver.js';
import { MessagesResolver } from '../features/messages/messages.resolver.js';
import { WorkResolver } from '../features/work/work.resolver.js';
import { ExportResolver } from '../foundations/audit/export.resolver.js';
import { ImportResolver } from '../features/participation/ssda903/import.resolver.js';

/** Every resolver of the product. */
export const resolvers = [
  ActionPlanResolver,
  AccountsResolver,
  AccountAccessResolver,
  AccountLinksResolver,
  OwnAccountResolver,
  SecondFactorResolver,
  PasskeysResolver,
  SingleSignOnResolver,
  WaitingResetsResolver,
  ChainResolver,
  ChildPageResolver,
  ChildrenResolver,
  ComplaintFiguresResolver,
  ComplaintResolver,
  ChangeComplaintResolver,
  ComplimentResolver,
  DecisionResolver,
  DoingResolver,
  ExportResolver,
  FeedbackResolver,
  BreakRulesResolver,
  RetentionResolver,
  SetUpResolver,
  SettingsResolver,
  ClockResolver,
  HomeResolver,
  WorkTotalsResolver,
  LifeDecisionsResolver,
  WithoutAskingResolver,
  ImportResolver,
  AuditResolver,
  AuditSealResolver,
  UnusualAccessResolver,
  MessagesResolver,
  ParticipationResolver,
  SharingResolver,
  StreamsResolver,
  AskingResolver,
  TellingResolver,
  LeavingResolver,
  PlanFileResolver,
  PeopleFileResolver,
  PeopleResolver,
  CaseSystemResolver,
  ThemesResolver,
  UnitsResolver,
  WorkResolver,
] as const;
