/** The one list of addresses. One line for each page, sorted. */
export const paths = {
  account: '/account',
  accessLog: '/audit',
  accountAccess: (userId: string) => `/accounts/${encodeURIComponent(userId)}`,
  action: (id: string) => `/plan/${encodeURIComponent(id)}`,
  addEvidence: (id: string) => `/plan/${encodeURIComponent(id)}?add=evidence`,
  answer: (feedbackId: string) => `/answers/${encodeURIComponent(feedbackId)}`,
  answerTogether: ([first = '', ...others]: readonly string[]) =>
    `/answers/${encodeURIComponent(first)}?with=${others.map(encodeURIComponent).join(',')}`,
  child: (id: string) => `/children/${encodeURIComponent(id)}`,
  childSince: (id: string, day: string) => `/children/${encodeURIComponent(id)}?since=${encodeURIComponent(day)}`,
  children: '/children',
  complaint: (id: string) => `/complaints/${encodeURIComponent(id)}`,
  complaints: '/complaints',
  complaintLearning: '/complaints/learning',
  complimentAbout: (reference: string) => `/compliments/new?about=${encodeURIComponent(reference)}`,
  compliments: '/compliments',
  decidedUnasked: '/decisions/unasked',
  draft: (form: string, id: string) => `${form}?draft=${encodeURIComponent(id)}`,
  forgot: '/forgot',
  groups: '/groups',
  home: '/',
  importParticipation: '/participation/import',
  importRun: (id: string) => `/participation/import/${encodeURIComponent(id)}`,
  lifeDecision: (childId: string, id: string) =>
    `/children/${encodeURIComponent(childId)}/decisions?of=${encodeURIComponent(id)}`,
  lifeDecisions: (childId: string) => `/children/${encodeURIComponent(childId)}/decisions`,
  messages: '/messages',
  newComplaint: '/complaints/new',
  newCompliment: '/compliments/new',
  newFeedback: (childId?: string) => (childId ? `/feedback/new?child=${encodeURIComponent(childId)}` : '/feedback/new'),
  pageToKeep: (childId: string) => `/children/${encodeURIComponent(childId)}/keep`,
  participation: '/participation',
  participationChain: '/participation/chain',
  participationStreams: '/participation/streams',
  people: '/people',
  person: (id: string) => `/people/${encodeURIComponent(id)}`,
  plan: '/plan',
  planOf: (planId: string) => `/plan?plan=${encodeURIComponent(planId)}`,
  rules: '/settings/answers',
  services: '/services',
  setting: (key: string) => `/settings/${encodeURIComponent(key)}`,
  settings: '/settings',
  setup: '/setup',
  signIn: (returnTo?: string) =>
    returnTo && returnTo !== '/' ? `/sign-in?return=${encodeURIComponent(returnTo)}` : '/sign-in',
  work: '/work',
  workOf: (ownerId: string) => `/work?of=${encodeURIComponent(ownerId)}`,
  workOfTeam: (unitId: string) => `/work?team=${encodeURIComponent(unitId)}`,
} as const;

const ownOrigin = 'https://heard.invalid'; // whichever it is: only what leads away from it counts

/**
 * Only addresses inside the app are gone back to after sign-in; anything else leads home. The address is read as a
 * browser reads it, which drops tabs and line ends and takes a backslash for a slash.
 */
export function safeReturn(address: string | null): string {
  if (!address?.startsWith('/') || !URL.canParse(address, ownOrigin)) return paths.home;
  const { origin, pathname, search, hash } = new URL(address, ownOrigin);
  if (origin !== ownOrigin || pathname.startsWith('//')) return paths.home;
  return pathname.startsWith('/sign-in') || pathname.startsWith('/setup') ? paths.home : `${pathname}${search}${hash}`;
}
