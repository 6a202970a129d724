import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { signInQuestion } from './graphql.js';

/** The demo accounts, by the names on their buttons. */
export const roleNames = {
  PRACTITIONER: 'Practitioner',
  TEAM_MANAGER: 'Team manager',
  REVIEWING_OFFICER: 'Independent reviewing officer',
  COMPLAINTS_MANAGER: 'Complaints manager',
  QUALITY_ASSURANCE: 'Quality assurance',
  CHILDRENS_RIGHTS: 'Children’s rights',
  LEADERSHIP: 'Leadership',
  PARTNER: 'Partner',
  ELECTED_MEMBER: 'Elected member',
  ADMINISTRATOR: 'Administrator',
} as const;

export type DemoRole = keyof typeof roleNames;

async function startSession(request: APIRequestContext, role: DemoRole): Promise<void> {
  const account = role.toLowerCase().replaceAll('_', '-');
  const answer = await request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true' },
    data: signInQuestion(account),
  });
  expect(await answer.json()).not.toHaveProperty('errors');
}

/**
 * Opens the page as this person, in one load: the session is asked for as another system would ask, and the journeys
 * of signing in itself press the buttons.
 */
export async function signInAs(page: Page, role: DemoRole, at = '/'): Promise<void> {
  await startSession(page.context().request, role);
  await page.goto(at);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Signs in by the demo button of the sign-in page, as a person would, and waits until the page has let them in. */
export async function signInByButton(page: Page, role: DemoRole): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: roleNames[role], exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
