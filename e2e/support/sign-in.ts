import { expect, type Page } from '@playwright/test';

/** The demo accounts, by the names on their buttons. */
export const roleNames = {
  PRACTITIONER: 'Practitioner',
  TEAM_MANAGER: 'Team manager',
  REVIEWING_OFFICER: 'Independent reviewing officer',
  COMPLAINTS_MANAGER: 'Complaints manager',
  QUALITY_ASSURANCE: 'Quality assurance',
  CHILDRENS_RIGHTS: "Children's rights",
  LEADERSHIP: 'Leadership',
  PARTNER: 'Partner',
  ELECTED_MEMBER: 'Elected member',
  ADMINISTRATOR: 'Administrator',
} as const;

export type DemoRole = keyof typeof roleNames;

/** Signs in by the demo button of the sign-in page, as a person would, and waits until the page has let them in. */
export async function signInAs(page: Page, role: DemoRole): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: roleNames[role], exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
