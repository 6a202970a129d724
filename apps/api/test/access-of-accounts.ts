import type { Role } from '@heard/domain/access/roles';

/** Who may call what is about accounts: the part of the access table that stands with them. */
export const accessOfAccounts: Readonly<Record<string, 'anyone' | 'signed-in' | readonly Role[]>> = {
  mySessions: 'signed-in',
  endMySession: 'signed-in',
  endMyOtherSessions: 'signed-in',
  changePassword: 'signed-in',
  accountLink: 'anyone',
  setPasswordByLink: 'anyone',
  requestPasswordReset: 'anyone',
  accountAccess: ['ADMINISTRATOR'],
  sendAccountLink: ['ADMINISTRATOR'],
  makeAccountLink: ['ADMINISTRATOR'],
  endSessionsOf: ['ADMINISTRATOR'],
  mySecondFactor: 'signed-in',
  prepareSecondFactor: 'anyone',
  confirmSecondFactor: 'signed-in',
  endSecondFactor: 'signed-in',
  renewRecoveryCodes: 'signed-in',
  resetSecondFactor: ['ADMINISTRATOR'],
  singleSignOn: ['ADMINISTRATOR'],
  changeSingleSignOn: ['ADMINISTRATOR'],
};
