import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { type Issuer, IssuerError, type IssuerSettings } from './issuer-settings.js';

/** Seconds for each question: nobody waits long for an issuer that is down. */
const patience = 5;
/** Seconds by which its clock may differ from ours. */
const skew = 60;
/** Milliseconds after which it is asked anew where its pages are. */
const knownFor = 3_600_000;

function secured(config: Configuration, { issuer }: IssuerSettings): Configuration {
  config.timeout = patience;
  enableNonRepudiationChecks(config); // its word is signed: that is looked at, also where it came by a safe line
  if (issuer.startsWith('http:')) allowInsecureRequests(config); // on this machine alone: see read-oidc
  return config;
}

async function discover(settings: IssuerSettings): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  const metadata = { client_secret: clientSecret, [clockTolerance]: skew };
  const config = await discovery(new URL(issuer), clientId, metadata, ClientSecretBasic(clientSecret), {
    timeout: patience,
    execute: issuer.startsWith('http:') ? [allowInsecureRequests] : [],
  });
  const server = config.serverMetadata();
  const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const isBasic = ways.includes('client_secret_basic');
  return secured(
    isBasic ? config : new Configuration(server, clientId, metadata, ClientSecretPost(clientSecret)),
    settings,
  );
}

const unreachable: ReadonlySet<string> = new Set(['NETWORK', 'OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);

/** The library's code; what `fetch` throws without one is the line. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof TypeError ? 'NETWORK' : 'UNKNOWN';
}

/** What went wrong, in a code and without anything that came along: an address that comes back holds what lets somebody in. */
function toIssuerError(error: unknown): IssuerError {
  if (error instanceof IssuerError) return error;
  if (error instanceof AuthorizationResponseError) return new IssuerError('REFUSED', 'AUTHORIZATION_RESPONSE');
  const code = codeOf(error);
  return new IssuerError(unreachable.has(code) ? 'DOWN' : 'FAILED', code);
}

async function told<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw toIssuerError(error);
  }
}

/** The issuer is asked only when somebody wants to sign on: one that is down keeps nothing from starting. */
export function openIssuer(settings: IssuerSettings): Issuer {
  let known: { readonly config: Promise<Configuration>; readonly since: number } | null = null;
  const configuration = async (): Promise<Configuration> => {
    if (known !== null && Date.now() - known.since < knownFor) return known.config;
    const asked = { config: discover(settings), since: Date.now() };
    known = asked;
    asked.config.catch(() => {
      if (known === asked) known = null; // the next one who comes asks again
    });
    return asked.config;
  };
  return {
    begin: async (returnTo, scopes) =>
      told(async () => {
        const config = await configuration();
        const sought = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
        const url = buildAuthorizationUrl(config, {
          redirect_uri: returnTo,
          scope: scopes,
          state: sought.state,
          nonce: sought.nonce,
          code_challenge: await calculatePKCECodeChallenge(sought.verifier),
          code_challenge_method: 'S256',
        });
        return { url: url.href, sought };
      }),
    finish: async (address, { state, nonce, verifier }) =>
      told(async () => {
        const config = await configuration();
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
        const tokens = await authorizationCodeGrant(config, address, { ...checks, idTokenExpected: true });
        const claims = tokens.claims();
        if (claims === undefined) throw new IssuerError('FAILED', 'NO_ID_TOKEN');
        if (config.serverMetadata().userinfo_endpoint === undefined) return claims;
        const more = await fetchUserInfo(config, tokens.access_token, claims.sub);
        return { ...more, ...claims };
      }),
    endsAt: async (returnTo) =>
      told(async () => {
        const config = await configuration();
        if (config.serverMetadata().end_session_endpoint === undefined) return null;
        return buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo }).href;
      }),
  };
}
