import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { AppRoutes } from '../../../app/routes';
import { expectEveryField } from '../../../test/expect-every-field';
import { expectAllTooLong, overfill } from '../../../test/overfill';
import { renderApp, sessionAnswer } from '../../../test/render-app';

const bytes = (text: string): ArrayBuffer => Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
const passkey = (id: string, name: string, isDoubted = false) => ({
  __typename: 'OwnPasskey',
  id,
  name,
  createdAt: '2026-11-24T09:00:00Z',
  lastUsedAt: null,
  isDoubted,
});
type Passkey = ReturnType<typeof passkey>;
const own = (passkeys: readonly Passkey[], mayAdd = true, needsCode = false) => ({
  data: { myPasskeys: { __typename: 'OwnPasskeys', mayAdd, needsCode, passkeys } },
});
const secondFactor = (since: string | null) => ({
  data: { mySecondFactor: { __typename: 'OwnSecondFactor', since, codesLeft: 0, isNeeded: false } },
});
const rest = {
  MySessions: () => ({ data: { mySessions: [] } }),
  MySecondFactor: () => secondFactor(null),
};
const wanted = {
  __typename: 'PasskeyWanted',
  challenge: 'AAAA',
  relyingParty: 'localhost',
  userHandle: 'QUFB',
  userName: 'robin@example.org',
  displayName: 'Robin',
  known: ['QkJC'],
};

/** The device beside this browser: it makes what it is asked for, unless a test says otherwise. */
type Ask = (options: { readonly publicKey: object }) => Promise<object>;
const device = { create: vi.fn<Ask>(), get: vi.fn<Ask>() };
const stopped = () => Promise.reject(new DOMException('Stopped', 'NotAllowedError'));

beforeEach(() => {
  vi.stubGlobal('PublicKeyCredential', () => undefined);
  Object.defineProperty(navigator, 'credentials', { configurable: true, value: device });
  device.create.mockResolvedValue({
    id: 'Q0ND',
    rawId: bytes('CCC'),
    type: 'public-key',
    response: { clientDataJSON: bytes('made'), attestationObject: bytes('attested'), getTransports: () => [] },
    getClientExtensionResults: () => ({}),
  });
  device.get.mockResolvedValue({
    id: 'Q0ND',
    rawId: bytes('CCC'),
    type: 'public-key',
    response: {
      clientDataJSON: bytes('asked'),
      authenticatorData: bytes('seen'),
      signature: bytes('signed'),
      userHandle: bytes('AAA'),
    },
    getClientExtensionResults: () => ({}),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'credentials');
  vi.resetAllMocks();
});

test('signs in with what the device says, and says why where it does not', async () => {
  let role: 'LEADERSHIP' | null = null;
  let isKnown = false;
  const unknown = { code: 'INVALID_INPUT', fields: { passkey: 'Heard does not know this passkey' } } as const;
  const { user, asked } = renderApp(<AppRoutes />, {
    at: '/no-such-page',
    answers: {
      Session: () => sessionAnswer(role),
      BeginPasskeySignIn: () => ({
        data: { beginPasskeySignIn: { __typename: 'PasskeyRequest', challenge: 'AAAA', relyingParty: 'localhost' } },
      }),
      SignInWithPasskey: () => {
        if (!isKnown) return unknown;
        role = 'LEADERSHIP';
        return { data: { signInWithPasskey: true } };
      },
    },
  });
  const press = async () => user.click(await screen.findByRole('button', { name: 'Sign in with a passkey' }));
  device.get.mockImplementationOnce(stopped);
  await press();
  expect(await screen.findByText(/^No passkey was used/)).toBeVisible();
  await press();
  expect(await screen.findByText('Heard does not know this passkey.')).toBeVisible();
  isKnown = true;
  await press();
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  const sent = asked.filter(({ name }) => name === 'SignInWithPasskey').map(({ variables }) => variables);
  expectEveryField('signInWithPasskey', sent);
  expect(sent[0]).toEqual({
    input: {
      credentialId: 'Q0ND',
      clientData: 'YXNrZWQ',
      authenticatorData: 'c2Vlbg',
      signature: 'c2lnbmVk',
      userHandle: 'QUFB',
    },
  });
  expect(device.get.mock.calls[0]?.[0].publicKey).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
});

test('is not offered by a browser that knows none', async () => {
  vi.unstubAllGlobals();
  renderApp(<AppRoutes />, { role: null, at: '/sign-in' });
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /passkey/ })).not.toBeInTheDocument();
});

test('is added with the password and a code, renamed, and removed, and the focus stays on the page', async () => {
  let passkeys = [passkey('1', 'Old phone', true)];
  let isWrong = true;
  const { user, asked } = renderApp(<AppRoutes />, {
    at: '/account',
    answers: {
      ...rest,
      MyPasskeys: () => own(passkeys, true, true),
      BeginPasskey: () =>
        isWrong
          ? { code: 'INVALID_INPUT', fields: { code: 'This code is not right' } }
          : { data: { beginPasskey: wanted } },
      AddPasskey: () => {
        passkeys = [...passkeys, passkey('2', 'Work laptop')];
        return { data: { addPasskey: passkeys } };
      },
      RenamePasskey: ({ name }) => {
        passkeys = passkeys.map((one) => (one.id === '2' ? { ...one, name: String(name) } : one));
        return { data: { renamePasskey: passkeys } };
      },
      RemovePasskey: ({ id }) => {
        passkeys = passkeys.filter((one) => one.id !== id);
        return { data: { removePasskey: passkeys } };
      },
    },
  });
  const card = within(await screen.findByRole('region', { name: 'Passkeys' }));
  expect(await card.findByText(/^It may have been copied/)).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Add a passkey' }));
  expect(card.getByRole('heading', { name: 'Add a passkey' })).toHaveFocus();
  await user.clear(card.getByLabelText('What you call it'));
  const send = async () => user.click(card.getByRole('button', { name: 'Go on to your device' }));
  await send();
  expect(await card.findByRole('link', { name: /^Give this passkey a name/ })).toBeVisible();
  await user.type(card.getByLabelText('What you call it'), 'Work laptop');
  await user.type(card.getByLabelText('Your password'), 'three unrelated words');
  await user.type(card.getByLabelText('Code'), '123456');
  await send();
  expect(await card.findByRole('link', { name: 'This code is not right' })).toBeVisible();
  isWrong = false;
  device.create.mockImplementationOnce(stopped);
  await send();
  expect(await card.findByText(/^No passkey was used/)).toBeVisible();
  await send();
  await waitFor(() => expect(card.getByText('With a passkey you sign in without your password.')).toHaveFocus());
  expect(device.create.mock.calls[0]?.[0].publicKey).toMatchObject({
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: [{ type: 'public-key' }],
  });
  const variablesOf = (operation: string) =>
    asked.filter(({ name }) => name === operation).map(({ variables }) => variables);
  expectEveryField('beginPasskey', variablesOf('BeginPasskey'));
  expectEveryField('addPasskey', variablesOf('AddPasskey'));

  await user.click(card.getByRole('button', { name: 'Rename Work laptop' }));
  expect(card.getByLabelText('New name for “Work laptop”')).toHaveFocus();
  await user.type(card.getByLabelText('New name for “Work laptop”'), ' at home{Enter}');
  expect(await card.findByRole('button', { name: 'Rename Work laptop at home' })).toBeVisible();
  expectEveryField('renamePasskey', variablesOf('RenamePasskey'));
  await user.click(card.getByRole('button', { name: 'Remove Old phone' }));
  await user.click(card.getByRole('button', { name: 'Keep it' }));
  await user.click(card.getByRole('button', { name: 'Remove Old phone' }));
  await user.click(card.getByRole('button', { name: 'Remove it' }));
  expect(await card.findAllByRole('listitem')).toHaveLength(1);
  expect(variablesOf('RemovePasskey')).toEqual([{ id: '1' }]);
});

test('says why none can be added', async () => {
  const { unmount } = renderApp(<AppRoutes />, {
    at: '/account',
    answers: { ...rest, MyPasskeys: () => own([], false) },
  });
  expect(await screen.findByText(/Your account signs in another way/)).toBeVisible();
  unmount();
  const ten = Array.from({ length: 10 }, (_, number) => passkey(String(number), `Key ${number}`));
  const full = renderApp(<AppRoutes />, { at: '/account', answers: { ...rest, MyPasskeys: () => own(ten) } });
  expect(await screen.findByText(/^You have 10: remove one/)).toBeVisible();
  full.unmount();
  vi.unstubAllGlobals();
  renderApp(<AppRoutes />, { at: '/account', answers: { ...rest, MyPasskeys: () => own([]) } });
  expect(await screen.findByText('This browser can’t make a passkey at this address.')).toBeVisible();
});

test('sends nothing too long', async () => {
  const { user, asked } = renderApp(<AppRoutes />, {
    at: '/account',
    answers: {
      ...rest,
      MySecondFactor: () => secondFactor('2026-11-24T09:00:00Z'),
      MyPasskeys: () => own([passkey('1', 'My phone')], true, true),
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Rename My phone' }));
  await user.click(screen.getByRole('button', { name: 'Add a passkey' }));
  expect(overfill()).toEqual(['currentPassword', 'newPassword', 'name', 'name', 'password', 'code']);
  await user.click(screen.getByRole('button', { name: 'Change my password' }));
  await user.click(screen.getByRole('button', { name: 'Save the name' }));
  await user.click(screen.getByRole('button', { name: 'Go on to your device' }));
  expect(await screen.findAllByRole('alert', { name: 'There is a problem' })).toHaveLength(3);
  expectAllTooLong();
  expect(asked.some(({ name }) => name === 'RenamePasskey' || name === 'BeginPasskey')).toBe(false);
});
