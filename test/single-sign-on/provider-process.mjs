// An OpenID Connect provider as a process of its own, for tests: prints its issuer when it listens.
// Any account signs in with any password (the library's development pages). The subject is what is typed, the claim
// `preferred_username` what stands behind its slash: two subjects may claim one name.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const redirectUris = process.argv.slice(2);
const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'gongkai',
      client_secret: 'a secret that only the test knows',
      redirect_uris: redirectUris,
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { openid: ['sub'], profile: ['preferred_username', 'name'] },
  conformIdTokenClaims: false,
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id.replace(/^.*\//, '') }) }),
  cookies: { keys: ['only for tests'] },
  pkce: { required: () => true },
});
server.on('request', provider.callback());
process.stdout.write(`${issuer}\n`);
process.on('SIGTERM', () => server.close(() => process.exit(0)));
