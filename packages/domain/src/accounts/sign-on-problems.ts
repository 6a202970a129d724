/** Why somebody who came by the council's sign-on is not let in, or did not get that far. */
export const SignOnProblem = {
  DOWN: 'DOWN',
  STALE: 'STALE',
  REFUSED: 'REFUSED',
  FAILED: 'FAILED',
  NO_ROLE: 'NO_ROLE',
  NO_TEAM: 'NO_TEAM',
  NO_ACCOUNT: 'NO_ACCOUNT',
  TAKEN: 'TAKEN',
  LEFT: 'LEFT',
  WAITS: 'WAITS',
} as const;
export type SignOnProblem = keyof typeof SignOnProblem;

interface Sentences {
  readonly title: string;
  readonly says: string;
}

/** What the page says to them, and what they can do. */
export const signOnProblems: Readonly<Record<SignOnProblem, Sentences>> = {
  DOWN: {
    title: 'Council accounts can’t be reached at the moment',
    says: 'Heard itself is running. Try again in a few minutes, or sign in with your Heard password if you have one.',
  },
  STALE: {
    title: 'That took too long, or was opened twice',
    says: 'Signing in has to be finished within ten minutes, in the browser in which it was begun. Begin again.',
  },
  REFUSED: {
    title: 'Your council account did not let you in',
    says: 'Your council stopped it before you came back to Heard, or you did. Begin again, or ask your IT service desk.',
  },
  FAILED: {
    title: 'Heard could not check your council account',
    says: 'Nobody was signed in. Begin again. If it happens again, tell whoever runs Heard at your council: its log says why.',
  },
  NO_ROLE: {
    title: 'You have no role in Heard yet',
    says: 'Your council account works, but it is in no group that has a role here. Ask your manager, or whoever runs Heard at your council.',
  },
  NO_TEAM: {
    title: 'Heard doesn’t know which team you are in',
    says: 'Your role needs a team or service, and your council account names none that Heard knows. Ask whoever runs Heard at your council.',
  },
  NO_ACCOUNT: {
    title: 'You have no account in Heard yet',
    says: 'Your council account works. Whoever runs Heard at your council has to add you before you can come in.',
  },
  TAKEN: {
    title: 'This address belongs to another council account',
    says: 'Somebody has signed in with it before who had the same email address. Ask whoever runs Heard at your council to look at your account.',
  },
  LEFT: {
    title: 'Your account is not open today',
    says: 'Your role in Heard has ended, or begins on a later day. Ask your manager, or whoever runs Heard at your council.',
  },
  WAITS: {
    title: 'Your role waits for a second person',
    says: 'Your council account gives you a role that counts once a second person at your council has said yes. You have nothing to do: sign in again when they have.',
  },
};

export function isSignOnProblem(value: string): value is SignOnProblem {
  return Object.hasOwn(SignOnProblem, value);
}
