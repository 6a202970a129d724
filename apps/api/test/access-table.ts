import type { Role } from '@heard/domain/access/roles';

/** Who may call an operation at all. Written by hand a second time: the test holds it against the product. */
export const accessTable: Readonly<Record<string, 'anyone' | 'signed-in' | readonly Role[]>> = {
  me: 'anyone',
  signInOptions: 'anyone',
  signIn: 'anyone',
  signOut: 'anyone',
  createFirstAdministrator: 'anyone',
};
