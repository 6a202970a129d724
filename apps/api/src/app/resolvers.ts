import { ActionPlanResolver } from '../features/action-plan/action-plan.resolver.js';
import { AccountsResolver } from '../features/accounts/accounts.resolver.js';
import { ChildResolver } from '../features/children/child.resolver.js';
import { FeedbackResolver } from '../features/feedback/feedback.resolver.js';
import { ParticipationResolver } from '../features/participation/participation.resolver.js';

/** Every resolver of the product. */
export const resolvers = [
  ActionPlanResolver,
  AccountsResolver,
  ChildResolver,
  FeedbackResolver,
  ParticipationResolver,
] as const;
