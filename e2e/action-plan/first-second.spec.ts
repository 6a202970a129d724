import { test } from '@playwright/test';
import { testFirstSecond } from '../support/first-second.js';

test.use({ viewport: { width: 412, height: 823 }, hasTouch: true });

// Here, where one test at a time has the board: it is asked for again with every card that somebody else moves.
testFirstSecond({ name: 'board', role: 'TEAM_MANAGER', start: '/plan', most: 291, requests: 33, saysAtOnce: true });
