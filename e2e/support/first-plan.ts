import { expect } from '@playwright/test';
import { expectAccessibleInEveryLook } from './axe.js';
import { comeInByMail, type NewCouncil } from './first-words.js';

/** Quality assurance brings the plan in by the sample that stands beside it; then nothing of it is missing any more. */
export async function bringFirstPlanIn(council: NewCouncil): Promise<void> {
  const page = await comeInByMail(council, 'noor@test.example', 'Noor Aziz');
  await page.goto('/plan');
  await page.getByRole('link', { name: 'Action plan from a file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Action plan from a file' })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Action plan, to begin with' }).click();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'our-plan.csv',
    mimeType: 'text/csv',
    buffer: Buffer.concat(await (await (await saved).createReadStream()).toArray()),
  });
  await expect(page.getByText('3 new actions, not started.')).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Bring in this plan' }).click();
  await expect(page.getByText('our-plan.csv is brought in')).toBeVisible();
  await page.getByRole('link', { name: 'Our plan', exact: true }).click();
  await expect(page.getByText('Ask each child who should chair')).toBeVisible();
  await page.context().close();
  const { administrator, url } = council;
  await administrator.goto(`${url}/set-up`);
  await expect(administrator.getByRole('region', { name: 'Action plan' })).toContainText('1 plan.');
}
