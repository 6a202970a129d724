import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';
import type { Role } from '@heard/domain/access/roles';
import { roles } from '@heard/domain/access/roles';
import { Route, Routes } from 'react-router';

import { expectEveryField } from '../../../test/expect-every-field';
import type { Answer } from '../../../test/answering-link';
import { renderApp } from '../../../test/render-app';
import { PeopleRoom } from '../people-room';

const held = (role: Role, unitName: string | null, rest: object = {}) => ({
  __typename: 'HeldRole',
  role,
  unitId: unitName ? 'oak' : null,
  unitName,
  startsOn: '2024-04-01',
  endsOn: null,
  ...rest,
});
const wish = (rest: object = {}) => ({
  ...held('LEADERSHIP', null),
  __typename: 'AccessWish',
  id: 'wish',
  userId: 'kit',
  userName: 'Kit Marlow',
  email: 'kit@test.example',
  emailSetAt: '2026-11-20T09:00:00Z',
  emailSetByName: 'Robin Admin',
  why: 'The new director',
  askedById: 'user-ADMINISTRATOR',
  askedByName: 'Robin Admin',
  askedAt: '2026-11-20T10:00:00Z',
  expiresAt: '2026-12-04T10:00:00Z',
  outcome: null,
  decidedByName: null,
  decidedWhy: null,
  mayDecide: true,
  ...rest,
});
const line = (id: string, name: string, rest: object = {}) => ({
  __typename: 'PersonLine',
  id,
  name,
  email: `${id}@test.example`,
  hasWayIn: true,
  hasEnded: false,
  isWaiting: false,
  held: held('PRACTITIONER', 'Oak Team'),
  ...rest,
});
const kit = {
  ...line('kit', 'Kit Marlow'),
  __typename: 'PersonRecord',
  version: 4,
  isMe: false,
  mayKeep: true,
  roles: [{ ...held('PRACTITIONER', 'Oak Team'), __typename: 'PastRole', byName: 'Robin Admin', approvedByName: null }],
  wishes: [],
  leaving: null,
};
const left = {
  __typename: 'LeavingPreview',
  children: 12,
  work: 1,
  tasks: 0,
  actions: 2,
  covers: 0,
  manager: { __typename: 'Heir', id: 'mo', name: 'Mo Manager' },
  candidates: [{ __typename: 'Heir', id: 'sam', name: 'Sam Hill', role: 'PRACTITIONER', unitName: 'Oak Team' }],
};
const options = {
  __typename: 'PeopleOptions',
  roles,
  places: [
    { __typename: 'PlaceToGive', id: 'oak', kind: 'TEAM', name: 'Oak Team', serviceName: 'Children in Care' },
    { __typename: 'PlaceToGive', id: 'hill', kind: 'PARTNER', name: 'Hill Academy', serviceName: null },
  ],
};

interface Drawing {
  readonly at?: string;
  readonly role?: Role;
  readonly refusal?: Answer;
  readonly person?: object;
  readonly wishes?: readonly object[];
  readonly namesSecond?: boolean;
}

function draw({
  at = '/people',
  role = 'ADMINISTRATOR',
  refusal,
  person = kit,
  wishes = [],
  namesSecond = false,
}: Drawing = {}) {
  const done = (field: string, answer: unknown) => () => refusal ?? { data: { [field]: answer } };
  const edges = [line('kit', 'Kit Marlow'), line('sam', 'Sam Hill', { hasWayIn: false, held: null, isWaiting: true })];
  return renderApp(
    <Routes>
      <Route path="/people/*" element={<PeopleRoom />} />
    </Routes>,
    {
      role,
      at,
      answers: {
        People: () => ({
          data: {
            people: {
              __typename: 'PersonConnection',
              edges: edges.map((node) => ({ __typename: 'PersonEdge', node })),
              pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
            },
          },
        }),
        Uninvited: () => ({ data: { uninvited: { __typename: 'Uninvited', people: 0, sendsEmail: true } } }),
        PeopleOptions: () => ({ data: { peopleOptions: { ...options, namesSecond } } }),
        AccessWishes: () => ({ data: { accessWishes: wishes } }),
        Person: () => ({ data: { person } }),
        AddPerson: done('addPerson', { ...kit, isWaiting: true }),
        CorrectPerson: done('correctPerson', kit),
        ChangeRole: done('changeRole', kit),
        LeavingPreview: () => ({ data: { leavingPreview: left } }),
        EndAccess: done('endAccess', kit),
        TakeBackLeaving: done('takeBackLeaving', kit),
        DecideAccess: done('decideAccess', wish({ outcome: 'APPROVED' })),
      },
    },
  );
}

type Drawn = ReturnType<typeof draw>;

const sentBy = ({ asked }: Drawn, name: string) =>
  asked.filter((one) => one.name === name).map(({ variables }) => variables);

async function opened({ user }: Drawn, button: string, dialog: string) {
  await user.click(await screen.findByRole('button', { name: button }));
  const opening = within(await screen.findByRole('dialog', { name: dialog }));
  await opening.findByRole('button', { name: 'Save' });
  return opening;
}

async function typeDay({ user }: Drawn, dialog: ReturnType<typeof within>, name: string, day: readonly string[]) {
  const group = within(dialog.getByRole('group', { name }));
  for (const [at, part] of ['Day', 'Month', 'Year'].entries()) {
    await user.clear(group.getByLabelText(part));
    await user.type(group.getByLabelText(part), day[at] ?? '');
  }
}

test('lists people with their role and what is still to be done, and narrows the list', async () => {
  const drawn = draw({ at: '/people?show=left' });
  expect(await screen.findByText('Practitioner, Oak Team')).toBeVisible();
  expect(screen.getByText('No role yet')).toBeVisible();
  expect(screen.getByText('Waits for a second person')).toBeVisible();
  expect(screen.getByText('Not come in yet', { selector: '.tag' })).toBeVisible();
  await drawn.user.selectOptions(await screen.findByLabelText('Role'), 'Leadership');
  await drawn.user.type(screen.getByRole('searchbox'), 'kit{Enter}');
  await waitFor(() =>
    expect(sentBy(drawn, 'People').at(-1)).toMatchObject({ search: 'kit', role: 'LEADERSHIP', state: 'ENDED' }),
  );
});

test('the first administrator of a council names the second at once, and is asked for no reason', async () => {
  const drawn = draw({ namesSecond: true });
  const dialog = await opened(drawn, 'Add a person', 'Add a person');
  await drawn.user.type(dialog.getByLabelText('Full name'), 'Kit Marlow');
  await drawn.user.type(dialog.getByLabelText('Email address'), 'kit@test.example');
  await drawn.user.selectOptions(dialog.getByLabelText('Role'), 'Leadership');
  expect(dialog.getByText(/^This counts once a second person has said yes/)).toBeVisible();
  await drawn.user.selectOptions(dialog.getByLabelText('Role'), 'Administrator');
  expect(dialog.queryByText(/second person has said yes/)).toBeNull();
  expect(dialog.getByText(/^This counts from the first day: nobody else is here/)).toBeVisible();
  expect(dialog.queryByLabelText('Why')).toBeNull();
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sentBy(drawn, 'AddPerson')).toMatchObject([{ input: { role: 'ADMINISTRATOR', why: null } }]);
});

test('adds somebody; for one of the widest roles it says that a second person is needed, and asks why', async () => {
  const drawn = draw();
  const dialog = await opened(drawn, 'Add a person', 'Add a person');
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Enter their full name')).toBeVisible();
  expect(dialog.getByText('Choose a role', { selector: '.field__error, .field__error *' })).toBeVisible();
  await drawn.user.type(dialog.getByLabelText('Full name'), 'Kit Marlow');
  await drawn.user.type(dialog.getByLabelText('Email address'), 'kit@test.example');
  await drawn.user.selectOptions(dialog.getByLabelText('Role'), 'Leadership');
  expect(dialog.getByText(/^This counts once a second person has said yes/)).toBeVisible();
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText(/Enter why, for example/)).toBeVisible();
  await drawn.user.type(dialog.getByLabelText('Why'), 'The new director');
  await drawn.user.selectOptions(dialog.getByLabelText('Team or service'), 'Oak Team (Children in Care)');
  expect(dialog.queryByRole('option', { name: /Hill Academy/ })).toBeNull();
  await typeDay(drawn, dialog, 'First day', ['1', '12', '2026']);
  await typeDay(drawn, dialog, 'Last day (optional)', ['31', '12', '2030']);
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = sentBy(drawn, 'AddPerson');
  expect(sent).toMatchObject([
    {
      input: {
        name: 'Kit Marlow',
        email: 'kit@test.example',
        role: 'LEADERSHIP',
        orgUnitId: 'oak',
        startsOn: '2026-12-01',
        endsOn: '2030-12-31',
        why: 'The new director',
      },
    },
  ]);
  expectEveryField('addPerson', sent);
});

test('changes a role from a day on, and puts name and address right, with what the server refuses beside the field', async () => {
  const drawn = draw({ at: '/people/kit' });
  const dialog = await opened(drawn, 'Change role or team', 'Role and team of Kit Marlow');
  expect(dialog.getByText(/^Practitioner, Oak Team until the day before/)).toBeVisible();
  await drawn.user.selectOptions(dialog.getByLabelText('Role'), 'Quality assurance');
  await drawn.user.selectOptions(dialog.getByLabelText('Team or service'), 'Oak Team (Children in Care)');
  await drawn.user.type(dialog.getByLabelText('Why'), 'Takes over');
  await typeDay(drawn, dialog, 'First day of the new role', ['1', '12', '2030']);
  await typeDay(drawn, dialog, 'Last day (optional)', ['31', '12', '2031']);
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sentBy(drawn, 'ChangeRole')).toMatchObject([
    {
      input: { userId: 'kit', role: 'QUALITY_ASSURANCE', orgUnitId: 'oak', startsOn: '2030-12-01', why: 'Takes over' },
    },
  ]);
  expectEveryField('changeRole', sentBy(drawn, 'ChangeRole'));

  drawn.unmount();
  const again = draw({
    at: '/people/kit',
    refusal: { code: 'INVALID_INPUT', fields: { email: 'Sam Hill has this address already' } },
  });
  const form = await opened(again, 'Change name and email address', 'Name and email address');
  await again.user.clear(form.getByLabelText('Full name'));
  await again.user.type(form.getByLabelText('Full name'), 'Kit Marlowe');
  await again.user.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByText('Sam Hill has this address already')).toBeVisible();
  const sent = sentBy(again, 'CorrectPerson');
  expect(sent).toEqual([{ input: { id: 'kit', version: 4, name: 'Kit Marlowe', email: 'kit@test.example' } }]);
  expectEveryField('correctPerson', sent);
});

test('asks for a yes or no, and for a reason with a no', async () => {
  const drawn = draw({ wishes: [wish(), wish({ id: 'other', userName: 'Not Mine', mayDecide: false })] });
  const card = within(await screen.findByRole('region', { name: 'Access that waits for your yes or no' }));
  expect(card.getByText('The new director')).toBeVisible();
  expect(card.queryByText('Not Mine')).toBeNull();
  expect(card.getByText(/^They choose a new password/)).toHaveTextContent(
    /by a link to kit@test\.example, their address since 20\sNovember\s2026 at 09:00, given by Robin Admin/,
  );
  await drawn.user.click(card.getByRole('button', { name: /^Yes/ }));
  const dialog = await opened(drawn, 'No… to Kit Marlow', 'No to Kit Marlow');
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText(/Enter why not/)).toBeVisible();
  await drawn.user.type(dialog.getByLabelText('Why not'), 'Not agreed');
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = sentBy(drawn, 'DecideAccess');
  expect(sent).toEqual([
    { input: { id: 'wish', outcome: 'APPROVED', why: null } },
    { input: { id: 'wish', outcome: 'REFUSED', why: 'Not agreed' } },
  ]);
});

test('shows whoever asked what waits, and lets them take it back', async () => {
  const drawn = draw({
    at: '/people/kit',
    person: { ...kit, wishes: [wish(), wish({ id: 'old', outcome: 'EXPIRED' })] },
  });
  const card = within(await screen.findByRole('region', { name: 'Waits for a second person' }));
  expect(card.getByText(/Waits for a second person until 4\sDecember\s2026/)).toBeVisible();
  expect(screen.getByText(/Ran out: nobody decided in time/)).toBeVisible();
  await drawn.user.click(card.getByRole('button', { name: 'Take it back' }));
  await waitFor(() =>
    expect(sentBy(drawn, 'DecideAccess')).toEqual([{ input: { id: 'wish', outcome: 'WITHDRAWN', why: null } }]),
  );
  expectEveryField('decideAccess', [
    ...sentBy(drawn, 'DecideAccess'),
    { input: { id: 'wish', outcome: 'REFUSED', why: 'Not agreed' } },
  ]);
});

test('says what somebody leaves before they leave, and who has it', async () => {
  const drawn = draw({ at: '/people/kit' });
  const dialog = await opened(drawn, 'They leave…', 'Kit Marlow leaves');
  expect(dialog.getByText('12 children they work with')).toBeVisible();
  expect(dialog.getByText('2 cards of the plan that they lead')).toBeVisible();
  expect(dialog.queryByText(/task/)).toBeNull();
  expect(dialog.getByRole('option', { name: 'The manager of their team, Mo Manager' })).toBeInTheDocument();
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText(/Enter the last day/)).toBeVisible();
  await typeDay(drawn, dialog, 'Last day', ['31', '12', '2030']);
  await drawn.user.selectOptions(dialog.getByLabelText('Who has it from then on'), 'Sam Hill (Practitioner, Oak Team)');
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const now = await opened(drawn, 'They leave…', 'Kit Marlow leaves');
  await drawn.user.click(now.getByLabelText('Now'));
  await drawn.user.click(now.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = sentBy(drawn, 'EndAccess');
  expect(sent).toMatchObject([
    { input: { userId: 'kit', lastOn: '2030-12-31', atOnce: false, toUserId: 'sam' } },
    { input: { userId: 'kit', atOnce: true, toUserId: null } },
  ]);
  expectEveryField('endAccess', sent);
});

test('says of whoever leaves until when, and lets them stay', async () => {
  const leaving = {
    __typename: 'Leaving',
    id: 'off',
    lastOn: '2030-12-31',
    toName: null,
    byName: 'Robin Admin',
    isDone: false,
  };
  const drawn = draw({ at: '/people/kit', person: { ...kit, leaving } });
  expect(
    await screen.findByText(/^Their last day is 31\sDecember\s2030[.] Then what is open goes to the manager/),
  ).toBeVisible();
  await drawn.user.click(screen.getByRole('button', { name: 'They stay' }));
  await waitFor(() => expect(sentBy(drawn, 'TakeBackLeaving')).toEqual([{ id: 'off' }]));
});

test('shows somebody whom the reader may not change without a button', async () => {
  draw({ at: '/people/kit', role: 'TEAM_MANAGER', person: { ...kit, mayKeep: false } });
  expect(await screen.findByText(/given by Robin Admin/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
});
