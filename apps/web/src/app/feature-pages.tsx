import { type FeaturePage, lazyPage } from './lazy-page';

/**
 * The pages that people work in all day, one line each, sorted by path:
 * `{ path: '/children', page: lazyPage(async () => (await import('./told-children-page')).ToldChildrenPage) },`
 *
 * Every browser fetches this list before it draws anything. What is opened now and then stands in `office-pages`.
 */
export const featurePages: readonly FeaturePage[] = [
  {
    path: '/answers/:id',
    page: lazyPage(async () => (await import('../features/children/chain/answer-page')).AnswerPage),
    permission: 'words:read',
  },
  {
    path: '/children',
    page: lazyPage(async () => (await import('./told-children-page')).ToldChildrenPage),
    permission: 'child:list',
  },
  {
    path: '/children/:id',
    page: lazyPage(async () => (await import('./told-child-page')).ToldChildPage),
    permission: 'child:read',
  },
  {
    path: '/children/:id/decisions',
    page: lazyPage(async () => (await import('./told-decisions-page')).ToldDecisionsPage),
    permission: 'child:read',
  },
  {
    path: '/children/:id/keep',
    page: lazyPage(async () => (await import('../features/children/keep/page-to-keep')).PageToKeep),
    permission: 'child:read',
  },
  {
    path: '/complaints',
    page: lazyPage(async () => (await import('../features/complaints/list/complaints-page')).ComplaintsPage),
  },
  {
    path: '/complaints/:id',
    page: lazyPage(async () => (await import('../features/complaints/read/complaint-page')).ComplaintPage),
  },
  {
    path: '/complaints/learning',
    page: lazyPage(async () => (await import('../features/complaints/figures/learning-page')).LearningPage),
    permission: 'complaint:learning',
  },
  {
    path: '/complaints/new',
    page: lazyPage(async () => (await import('../features/complaints/record/new-complaint-page')).NewComplaintPage),
  },
  {
    path: '/compliments',
    page: lazyPage(async () => (await import('../features/complaints/compliments/compliments-page')).ComplimentsPage),
  },
  {
    path: '/compliments/new',
    page: lazyPage(
      async () => (await import('../features/complaints/compliments/new-compliment-page')).NewComplimentPage,
    ),
  },
  {
    path: '/decisions/unasked',
    page: lazyPage(async () => (await import('../features/life-decisions/list/without-asking-page')).WithoutAskingPage),
    permission: 'life-decision:unasked',
  },
  {
    path: '/feedback/new',
    page: lazyPage(async () => (await import('../features/feedback/new-feedback-page')).NewFeedbackPage),
    permission: 'feedback:record',
  },
  {
    path: '/groups',
    page: lazyPage(async () => (await import('../features/children/groups-page')).GroupsPage),
    permission: 'child:read',
  },
  {
    path: '/participation',
    page: lazyPage(async () => (await import('../features/participation/participation-page')).ParticipationPage),
    permission: 'participation:read',
  },
  {
    path: '/participation/chain',
    page: lazyPage(async () => (await import('../features/participation/chain/chain-page')).ChainPage),
    permission: 'participation:read',
  },
  {
    path: '/participation/import',
    page: lazyPage(async () => (await import('../features/participation/import/import-page')).ImportPage),
  },
  {
    path: '/participation/import/:id',
    page: lazyPage(async () => (await import('../features/participation/import/past-import-page')).PastImportPage),
    permission: 'participation:import',
  },
  {
    path: '/participation/streams',
    page: lazyPage(async () => (await import('../features/participation/streams/streams-page')).StreamsPage),
    permission: 'participation:read',
  },
  { path: '/plan', page: lazyPage(async () => (await import('../features/action-plan/plan/plan-page')).PlanPage) },
  {
    path: '/plan/:id',
    page: lazyPage(async () => (await import('../features/action-plan/action/action-page')).ActionPage),
  },
  {
    path: '/work',
    page: lazyPage(async () => (await import('../features/work/list/work-page')).WorkPage),
    permission: 'work:read',
  },
];
