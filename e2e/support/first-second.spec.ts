import { test } from '@playwright/test';
import { type FirstScreen, testFirstSecond } from './first-second.js';

/* What stands here is what each screen takes now, and a little room. Who needs more makes room first. */
const screens: readonly FirstScreen[] = [
  { name: 'sign-in', role: null, start: '/sign-in', most: 216.5, requests: 18, saysAtOnce: true },
  { name: 'children', role: 'PRACTITIONER', start: '/children', most: 208, requests: 22, saysAtOnce: true },
  {
    name: 'child',
    role: 'PRACTITIONER',
    start: '/children',
    link: '/children/',
    of: 'Yusuf Khatun', // waits for an answer, and has nothing that is asked again: no other journey hears him
    most: 242,
    requests: 37,
  },
  {
    name: 'form',
    role: 'PRACTITIONER',
    start: '/children',
    link: '/feedback/new?',
    of: 'Petra Baran', // is only watched: the form learns that after it has opened, and changes its fields
    most: 246,
    requests: 32,
  },
  { name: 'participation', role: 'LEADERSHIP', start: '/participation', most: 228.5, requests: 30, saysAtOnce: true },
];

test.use({ viewport: { width: 412, height: 823 }, hasTouch: true });

for (const screen of screens) testFirstSecond(screen);
