import { test } from '@playwright/test';
import { type FirstScreen, testFirstSecond } from './first-second.js';

/* What stands here is what each screen takes now, and a little room. Who needs more makes room first. */
const screens: readonly FirstScreen[] = [
  { name: 'sign-in', role: null, start: '/sign-in', most: 223, requests: 18 },
  { name: 'children', role: 'PRACTITIONER', start: '/children', most: 219, requests: 24 },
  {
    name: 'child',
    role: 'PRACTITIONER',
    start: '/children',
    link: '/children/',
    most: 231,
    requests: 27,
  },
  {
    name: 'form',
    role: 'PRACTITIONER',
    start: '/children',
    link: '/feedback/new?',
    most: 261,
    requests: 31,
  },
  { name: 'participation', role: 'LEADERSHIP', start: '/participation', most: 239, requests: 34 },
];

test.use({ viewport: { width: 412, height: 823 }, hasTouch: true });

for (const screen of screens) testFirstSecond(screen);
