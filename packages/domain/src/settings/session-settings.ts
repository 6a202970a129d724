import type { Setting } from './setting.js';
import { numberPart } from './setting-part.js';

export const idleMinutes = numberPart({
  name: 'idleMinutes',
  label: 'Minutes without anything done',
  hint: 'Somebody is asked before they are signed out. What they were writing is kept on their device.',
  from: 5,
  to: 720,
  usual: 30,
  of: ['minute', 'minutes'],
});

export const sessionSetting: Setting = {
  key: 'session',
  group: 'ACCESS',
  title: 'When an unused session ends',
  affects: 'Counts for everybody who signs in from now on. Whoever is signed in already keeps the time they had.',
  parts: [idleMinutes],
};
