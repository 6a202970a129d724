import { roleLabels, roles } from '../access/roles.js';
import type { Setting } from './setting.js';
import { severalPart } from './several-part.js';

export const rolesWithSecondFactor = severalPart({
  name: 'roles',
  label: 'Who needs a second step',
  hint: 'A code of an app on their phone, besides the password',
  options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
  without: 'Nobody: whoever wants one sets it up on their own page',
});

export const secondFactorSetting: Setting = {
  key: 'secondFactor',
  group: 'ACCESS',
  title: 'Which roles need a second step',
  affects:
    'Whoever has one of these roles sets up a code of an app when they next sign in with a password, and gets to nothing else before. Whoever is signed in already goes on until they are signed out, at most twelve hours. It is not asked of whoever comes by the council’s own sign-on, which asks for its own, nor in the demo.',
  parts: [rolesWithSecondFactor],
};
