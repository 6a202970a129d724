import type { Role } from '@heard/domain/access/roles';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { firstWords } from '../../first-page/first-words';
import { renderApp, sessionAnswer } from '../test/render-app';
import { AppRoutes, loadPageAt } from './routes';

/** The heading and lead of the page on screen, with what they stand in. */
function topOf(page: ParentNode): readonly (string | undefined)[] {
  const heading = page.querySelector('h1');
  const places: string[] = [];
  for (let place = heading?.parentElement; place && !place.matches('.page, body'); place = place.parentElement) {
    places.push(place.className);
  }
  return [heading?.outerHTML, page.querySelector('.page-header__lead')?.outerHTML, ...places];
}

function painted(html = ''): readonly (string | undefined)[] {
  return topOf(new DOMParser().parseFromString(html, 'text/html'));
}

const unanswered = async (): Promise<never> => new Promise(() => {});
const answers = Object.fromEntries(
  ['MyChildren', 'Caseload', 'ComplaintsToldOf', 'ParticipationOptions', 'PlanBoard', 'Plans'].map((name) => [
    name,
    unanswered,
  ]),
);

test.each<[string, Role]>([
  ['/children', 'PRACTITIONER'],
  ['/children', 'PARTNER'],
  ['/participation', 'LEADERSHIP'],
  ['/plan', 'TEAM_MANAGER'],
])('%s says with the first paint what it says to %s', async (at, role) => {
  await loadPageAt(at);
  renderApp(<AppRoutes />, { at, role, answers });
  await screen.findByRole('heading', { level: 1 });
  expect(topOf(document)).toEqual(painted(firstWords[at]?.[0]));
});

const somebody = { email: 'a@demo.example', role: 'PRACTITIONER', name: 'Ash' } as const;

test.each([
  ['a council', 0, []],
  ['a demo', 1, [somebody]],
] as const)('signing in to %s says with the first paint what it says then', async (_where, place, accounts) => {
  await loadPageAt('/sign-in');
  const answer = () => sessionAnswer(null, accounts);
  renderApp(<AppRoutes />, { at: '/sign-in', role: null, answers: { Session: answer } });
  await screen.findByRole('heading', { level: 1 });
  expect(topOf(document)).toEqual(painted(firstWords['/sign-in']?.[place]));
});
