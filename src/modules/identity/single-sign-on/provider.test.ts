import assert from 'node:assert/strict';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { test, type TestContext } from 'node:test';
import { startProvider } from '../../../../test/single-sign-on/provider.ts';
import { walkThrough } from '../../../../test/single-sign-on/walk-through.ts';
import { SingleSignOnProvider, type SingleSignOnStart } from './provider.ts';

const BACK = 'http://127.0.0.1:9/api/v1/single-sign-on/callback';

async function provider(t: TestContext): Promise<SingleSignOnProvider> {
  return of(await startProvider(t, [BACK]));
}

function of(issuer: string): SingleSignOnProvider {
  return new SingleSignOnProvider({
    issuer: new URL(issuer),
    clientId: 'gongkai',
    clientSecret: 'a secret that only the test knows',
    label: '统一身份认证',
    nameClaim: 'preferred_username',
  });
}

async function begin(from: SingleSignOnProvider): Promise<SingleSignOnStart> {
  const started = await from.start(BACK);
  assert.ok(started.ok, JSON.stringify(started));
  return started.value;
}

test('a person who signs in at the provider comes back proven', async (t) => {
  const house = await provider(t);
  const attempt = await begin(house);
  assert.equal(attempt.address.searchParams.get('code_challenge_method'), 'S256');
  const proven = await house.finish(await walkThrough(attempt.address, '7/lin.xiao'), attempt);
  assert.deepEqual(proven, {
    ok: true,
    value: { issuer: house.config.issuer.href.replace(/\/$/, ''), subject: '7/lin.xiao', name: 'lin.xiao' },
  });
});

test('an answer is good once, for its own attempt, with its own nonce and verifier', async (t) => {
  const house = await provider(t);
  const attempt = await begin(house);
  const other = await begin(house);
  const answer = await walkThrough(attempt.address, 'lin.xiao');
  const kindOf = async (with_: { state: string; nonce: string; verifier: string }, url = answer): Promise<string> => {
    const result = await house.finish(url, with_);
    return result.ok ? 'signed in' : result.error.kind;
  };
  assert.equal(await kindOf({ ...attempt, state: other.state }), 'answerInvalid', 'state of another attempt');
  assert.equal(await kindOf({ ...attempt, verifier: other.verifier }), 'providerRefused', 'verifier of another attempt');

  const second = await begin(house);
  const secondAnswer = await walkThrough(second.address, 'lin.xiao');
  assert.equal(await kindOf({ ...second, nonce: attempt.nonce }, secondAnswer), 'answerInvalid', 'nonce of another attempt');

  const third = await begin(house);
  const thirdAnswer = await walkThrough(third.address, 'lin.xiao');
  assert.equal(await kindOf(third, thirdAnswer), 'signed in');
  assert.equal(await kindOf(third, thirdAnswer), 'providerRefused', 'the same code a second time');
});

test('mix-up: the answer of another provider is refused before a code is sent anywhere', async (t) => {
  const house = await provider(t);
  const attacker = await provider(t);
  const attempt = await begin(house);
  const theirs = await begin(attacker);
  const answer = await walkThrough(theirs.address, 'lin.xiao');
  answer.searchParams.set('state', attempt.state);
  const result = await house.finish(answer, attempt);
  assert.ok(!result.ok);
  assert.equal(result.error.kind, 'answerInvalid');
});

test('attack: an ID token that the provider’s keys did not sign, or with U+0000 in a claim, proves nobody', async (t) => {
  const [ours, theirs] = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('rsa', { modulusLength: 2048 })];
  let token = '';
  const server = createServer((request, reply) => {
    const body = JSON.stringify(
      request.url === '/token'
        ? { access_token: 'x', token_type: 'Bearer', id_token: token }
        : request.url === '/keys'
          ? { keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: '1', use: 'sig', alg: 'RS256' }] }
          : { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` },
    );
    reply.setHeader('content-type', 'application/json').end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  const issuer = `http://127.0.0.1:${address.port}`;
  const house = of(issuer);
  const outcome = async (key: KeyObject, name: string): Promise<string> => {
    const attempt = await begin(house);
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, sub: '7', aud: 'gongkai', iat: now, exp: now + 60, nonce: attempt.nonce, preferred_username: name };
    const said = [{ alg: 'RS256', kid: '1' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    token = `${said}.${sign('sha256', Buffer.from(said), key).toString('base64url')}`;
    const result = await house.finish(new URL(`${BACK}?code=x&state=${attempt.state}`), attempt);
    return result.ok ? 'signed in' : result.error.kind;
  };
  assert.equal(await outcome(ours.privateKey, 'lin.xiao'), 'signed in');
  assert.equal(await outcome(theirs.privateKey, 'lin.xiao'), 'answerInvalid');
  assert.equal(await outcome(ours.privateKey, 'lin.xiao\0'), 'answerInvalid');
});

test('a provider that says no, or is not there, is told apart', async (t) => {
  const house = await provider(t);
  const attempt = await begin(house);
  const refusal = new URL(BACK);
  refusal.search = new URLSearchParams({ error: 'access_denied', state: attempt.state, iss: house.config.issuer.origin }).toString();
  assert.deepEqual(await house.finish(refusal, attempt), { ok: false, error: { kind: 'providerRefused', reason: 'access_denied' } });
  const nobody = await of('http://127.0.0.1:9').start(BACK);
  assert.ok(!nobody.ok);
  assert.equal(nobody.error.kind, 'providerUnreachable');
});
