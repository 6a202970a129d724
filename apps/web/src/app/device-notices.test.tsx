import { afterEach, expect, test } from 'vitest';
import { fireEvent, screen, waitFor } from '@testing-library/react';

import { setCouncilTime } from '../platform/council-time';
import { draftDatabase } from '../platform/draft-database';
import { forgetDrafts, listDrafts, writeDraft } from '../platform/draft-store';
import { useSession } from '../platform/session';
import { renderApp, sessionAnswer, writerOf } from '../test/render-app';
import { DeviceNotices } from './device-notices';

const me = writerOf('COMPLAINTS_MANAGER');
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const goTo = (now: string) => setCouncilTime({ now, today: now.slice(0, 10) });

/** What was begun so many days ago and not sent. */
async function leave(name: string, days: number): Promise<void> {
  await listDrafts(me); // somebody is signed in
  goTo(daysAgo(days));
  await writeDraft(me, name, { summary: 'Nobody rang back' });
  goTo(daysAgo(0));
}

afterEach(async () => {
  goTo(daysAgo(0));
  await forgetDrafts();
});

test('says which day counts where the device has another one', async () => {
  const now = '2019-03-01T12:00:00.000Z';
  const councilTime = { __typename: 'CouncilTime', now, today: '2019-03-01' };
  renderApp(<DeviceNotices />, {
    answers: { Session: () => ({ data: { ...sessionAnswer('PRACTITIONER').data, councilTime } }) },
  });
  expect(await screen.findByText('Check the date on this device')).toBeVisible();
  expect(screen.getByText(/Heard goes by the council’s day, 1 March 2019\./)).toBeVisible();
});

test('announces what is deleted from the device within days, with the way to it, and nothing else', async () => {
  await leave('new-complaint:old', 12);
  await leave('complaint:c-1:answer', 13);
  await leave('feedback:new', 2);
  renderApp(<DeviceNotices />, { role: 'COMPLAINTS_MANAGER' });

  expect(await screen.findByText('Not sent yet, and kept only for a few more days')).toBeVisible();
  expect(screen.getByRole('link', { name: 'A complaint' })).toHaveAttribute('href', '/complaints/new?draft=old');
  expect(screen.getByRole('link', { name: 'A change to a complaint' })).toHaveAttribute('href', '/complaints/c-1');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

function NoticesWhereReached() {
  const { loading, failed, retry } = useSession();
  if (loading) return null;
  return (
    <>
      <DeviceNotices />
      {failed ? (
        <button type="button" onClick={retry}>
          Not reached: try again
        </button>
      ) : (
        <p>Reached</p>
      )}
    </>
  );
}

/** A session that lasts, so many days from now. */
function sessionAfter(days: number) {
  const now = daysAgo(-days);
  const { data } = sessionAnswer('COMPLAINTS_MANAGER', [], new Date(daysAgo(-30)));
  return { data: { ...data, councilTime: { __typename: 'CouncilTime', now, today: now.slice(0, 10) } } };
}

const kept = async () => (await draftDatabase()).getAllKeys('drafts');

test('a page that stays open says later what ends, and deletes it when its time is over', async () => {
  await leave('new-complaint:old', 0);
  let days = 0;
  const later = (more: number) => {
    days = more;
    goTo(daysAgo(-days));
    fireEvent(document, new Event('visibilitychange'));
  };
  renderApp(<DeviceNotices />, { answers: { Session: () => sessionAfter(days) } });
  await waitFor(async () => expect(await kept()).toHaveLength(1));
  expect(screen.queryByRole('link', { name: 'A complaint' })).not.toBeInTheDocument();

  later(12);
  expect(await screen.findByRole('link', { name: 'A complaint' })).toBeVisible();

  later(15);
  await waitFor(async () => expect(await kept()).toEqual([]));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'A complaint' })).not.toBeInTheDocument());
});

test('nothing is deleted by the device’s own clock, which may be weeks ahead, while the API does not answer', async () => {
  await leave('new-complaint:new', 0);
  goTo(daysAgo(-20)); // as a device whose clock is ahead, before the API has said what time it is
  let answers = false;
  const { user } = renderApp(<NoticesWhereReached />, {
    answers: {
      Session: async () => {
        if (!answers) throw new Error('Heard does not answer');
        return sessionAnswer('COMPLAINTS_MANAGER');
      },
    },
  });
  const again = await screen.findByRole('button', { name: 'Not reached: try again' });
  expect(await kept()).toHaveLength(1);
  answers = true;
  await user.click(again);
  await screen.findByText('Reached');
  expect(await kept()).toHaveLength(1);
});

test('says nothing where nothing is to be said', async () => {
  await leave('feedback:new', 2);
  const { container, asked } = renderApp(<DeviceNotices />, { role: 'COMPLAINTS_MANAGER' });
  await listDrafts(me);
  expect(asked.map(({ name }) => name)).toEqual(['Session']);
  expect(container).toHaveTextContent('');
});
