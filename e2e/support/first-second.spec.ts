import { test } from '@playwright/test';
import { type FirstScreen, testFirstSecond } from './first-second.js';

/* What stands here is what each screen takes now, and a little room. Who needs more makes room first. */
const screens: readonly FirstScreen[] = [
  { name: 'sign-in', role: null, start: '/sign-in', most: 222, requests: 17 },
  { name: 'children', role: 'PRACTITIONER', start: '/children', most: 215, requests: 22 },
  {
    name: 'child',
    role: 'PRACTITIONER',
    start: '/children',
    link: '/children/',
    of: 'Yusuf Khatun', // waits for an answer, and has nothing that is asked again: no other journey hears him
    most: 238,
    requests: 28,
  },
  {
    name: 'form',
    role: 'PRACTITIONER',
    start: '/children',
    link: '/feedback/new?',
    most: 260,
    requests: 31,
  },
  { name: 'participation', role: 'LEADERSHIP', start: '/participation', most: 236, requests: 31 },
];

test.use({ viewport: { width: 412, height: 823 }, hasTouch: true });

for (const screen of screens) testFirstSecond(screen);
