import { ActionPlanResolver } from '../features/action-plan/action-plan.resolver.js';
import { AccountsResolver } from '../features/accounts/accounts.resolver.js';
import { ChildResolver } from '../features/children/child.resolver.js';
import { ComplaintFiguresResolver } from '../features/complaints/complaint-figures.resolver.js';
import { ComplaintResolver } from '../features/complaints/complaint.resolver.js';
import { ComplimentResolver } from '../features/complaints/compliment.resolver.js';
import { FeedbackResolver } from '../features/feedback/feedback.resolver.js';
import { ParticipationResolver } from '../features/participation/participation.resolver.js';
import { ExportResolver } from '../foundations/audit/export.resolver.js';
import { ImportResolver } from '../features/participation/ssda903/import.resolver.js';

/** Every resolver of the product. */
export const resolvers = [
  ActionPlanResolver,
  AccountsResolver,
  ChildResolver,
  ComplaintFiguresResolver,
  ComplaintResolver,
  ComplimentResolver,
  ExportResolver,
  FeedbackResolver,
  ImportResolver,
  ParticipationResolver,
] as const;
