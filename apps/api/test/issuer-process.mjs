/*
 * A certified OpenID provider as a process of its own, for tests. Whoever types a name on its page is that person; what it
 * says of them stands in a file, which is read each time, so that a test can move them into another group or put its
 * clock wrong.
 */
import { readFileSync } from 'node:fs';

const { ISSUER_PORT, ISSUER_SAYS, ISSUER_RETURNS } = process.env;
const said = () => JSON.parse(readFileSync(ISSUER_SAYS, 'utf8'));
const now = Date.now;
Date.now = () => now() + said().clock;

const { Provider } = await import('oidc-provider');
const issuer = `http://127.0.0.1:${ISSUER_PORT}`;
const heard = ISSUER_RETURNS;
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'heard',
      client_secret: 'a secret of the tests',
      redirect_uris: [`${heard}/sign-on/callback`],
      post_logout_redirect_uris: [`${heard}/sign-in`],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups', 'department'] },
  cookies: { keys: ['a key of the tests'] },
  features: { rpInitiatedLogout: { enabled: true } },
  pkce: { required: () => true },
  findAccount: (_ctx, id) => ({
    accountId: id,
    claims: () => ({ sub: id, ...said().people[id] }),
  }),
  // Nobody is asked whether Heard may know who they are: a council has decided that for them.
  loadExistingGrant: async ({ oidc }) => {
    const { clientId } = oidc.client;
    const grant = new provider.Grant({ clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
});
provider.listen(Number(ISSUER_PORT), '127.0.0.1', () => process.stdout.write(`ready at ${issuer}\n`));
