import type { TestAnswer } from './run-as.js';
import type { TestBrowser } from './browser-session.js';
import { type Oddity, type SoftwareAuthenticator, softwareAuthenticator } from './software-authenticator.js';

export const signInByPassword =
  'mutation ($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code: $code) { id } }';
const begin =
  'mutation ($password: String!, $code: String) { beginPasskey(password: $password, code: $code) { challenge relyingParty userHandle userName displayName known } }';
export const add = 'mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { id name isDoubted } }';
export const beginSignIn = 'mutation { beginPasskeySignIn { challenge relyingParty } }';
export const finishSignIn = 'mutation ($input: PasskeySignInInput!) { signInWithPasskey(input: $input) }';

/** Asks for a passkey in a browser in which somebody is signed in. */
export async function askFor(browser: TestBrowser, password: string, code: string | null = null): Promise<TestAnswer> {
  return browser.run(begin, { password, code });
}

export interface Adding {
  readonly password: string;
  readonly name?: string;
  readonly device?: SoftwareAuthenticator;
  readonly odd?: Oddity;
}

/** Adds a passkey there; answers its device and what was answered. */
export async function addPasskey(
  browser: TestBrowser,
  { password, name = 'Work laptop', device = softwareAuthenticator(), odd }: Adding,
): Promise<{ readonly device: SoftwareAuthenticator; readonly answer: TestAnswer }> {
  const wanted = await askFor(browser, password);
  const input = { name, ...device.make(wanted.data.beginPasskey, odd) };
  return { device, answer: await browser.run(add, { input }) };
}

/** Signs in with this device in this browser. */
export async function signInWith(
  browser: TestBrowser,
  device: SoftwareAuthenticator,
  odd?: Oddity,
): Promise<TestAnswer> {
  const request = await browser.run(beginSignIn);
  return browser.run(finishSignIn, { input: device.answer(request.data.beginPasskeySignIn, odd) });
}
