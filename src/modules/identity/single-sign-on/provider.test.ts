import assert from 'node:assert/strict';
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
