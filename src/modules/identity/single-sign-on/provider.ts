import type { Configuration } from 'openid-client';
import { err, ok, type Result } from '../../../kernel/result.ts';

/** The identity provider of the government's single sign-on (统一身份认证), OpenID Connect. */
export interface SingleSignOnConfig {
  readonly issuer: URL;
  readonly clientId: string;
  /** Null for a public client: then PKCE alone binds the code to us. */
  readonly clientSecret: string | null;
  /** On the button: 用“政务统一身份认证”登录. */
  readonly label: string;
  /** The claim of the ID token that names the account when it signs in this way for the first time. */
  readonly nameClaim: string;
}

/** What an attempt must remember until the browser comes back; the verifier and the nonce never reach the browser. */
export interface SingleSignOnStart {
  readonly address: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says has signed in. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** The value of `nameClaim`; null when the provider did not send it. */
  readonly name: string | null;
}

export type SingleSignOnFailure =
  | { readonly kind: 'providerUnreachable'; readonly reason: string }
  /** The person or the provider said no. */
  | { readonly kind: 'providerRefused'; readonly reason: string }
  /** The answer is not for this attempt, not from this provider, or not signed as it must be. */
  | { readonly kind: 'answerInvalid'; readonly reason: string };

const SECONDS = 10;

/** Most installations have no provider: loaded with the first sign-in by one. */
const openId = () => import('openid-client');
type OpenId = Awaited<ReturnType<typeof openId>>;

/** Speaks to one provider. Its metadata and keys are fetched with the first use and kept. */
export class SingleSignOnProvider {
  readonly config: SingleSignOnConfig;
  #known: Promise<Configuration> | null = null;

  constructor(config: SingleSignOnConfig) {
    this.config = config;
  }

  /** Where to send the browser, with a state, a nonce and a PKCE challenge made for this attempt alone. */
  async start(redirectUri: string): Promise<Result<SingleSignOnStart, SingleSignOnFailure>> {
    const known = await this.#discover();
    if (!known.ok) return known;
    const client = await openId();
    const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
    const address = client.buildAuthorizationUrl(known.value, {
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return ok({ address, state, nonce, verifier });
  }

  /**
   * Exchanges the code that the browser brought back. Checks the state, the issuer of the answer (RFC 9207), the
   * signature, audience, issuer, times and nonce of the ID token.
   */
  async finish(
    answer: URL,
    attempt: { readonly state: string; readonly nonce: string; readonly verifier: string },
  ): Promise<Result<ProvenIdentity, SingleSignOnFailure>> {
    const known = await this.#discover();
    if (!known.ok) return known;
    const client = await openId();
    try {
      const tokens = await client.authorizationCodeGrant(known.value, answer, {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) return err({ kind: 'answerInvalid', reason: 'no ID token' });
      const { iss: issuer, sub: subject, [this.config.nameClaim]: claimed } = claims;
      const name = typeof claimed === 'string' && claimed !== '' ? claimed : null;
      // No text that a database takes holds U+0000.
      if (`${subject}${name ?? ''}`.includes('\0')) return err({ kind: 'answerInvalid', reason: 'U+0000 in a claim' });
      return ok({ issuer, subject, name });
    } catch (fault) {
      return failureOf(fault, client);
    }
  }

  async #discover(): Promise<Result<Configuration, SingleSignOnFailure>> {
    const { issuer, clientId, clientSecret } = this.config;
    const { discovery, enableNonRepudiationChecks, allowInsecureRequests } = await openId();
    // The library leaves the signature to TLS unless told; behind a proxy that breaks TLS open that would be nothing.
    const options = {
      timeout: SECONDS,
      ...(issuer.protocol === 'http:'
        ? { execute: [enableNonRepudiationChecks, allowInsecureRequests] }
        : { execute: [enableNonRepudiationChecks] }),
    };
    this.#known ??= discovery(issuer, clientId, clientSecret ?? undefined, undefined, options);
    try {
      return ok(await this.#known);
    } catch (fault) {
      // The next attempt asks again: the provider may only have been down.
      this.#known = null;
      return err({ kind: 'providerUnreachable', reason: reasonOf(fault) });
    }
  }
}

/** Our own bugs are none of these: they throw on. */
function failureOf(
  fault: unknown,
  { AuthorizationResponseError, ResponseBodyError, ClientError }: OpenId,
): Result<never, SingleSignOnFailure> {
  if (fault instanceof AuthorizationResponseError) return err({ kind: 'providerRefused', reason: fault.error });
  if (fault instanceof ResponseBodyError) return err({ kind: 'providerRefused', reason: fault.error });
  if (fault instanceof ClientError) {
    const unreachable = fault.cause instanceof TypeError && fault.cause.message === 'fetch failed';
    return err({ kind: unreachable ? 'providerUnreachable' : 'answerInvalid', reason: reasonOf(fault) });
  }
  if (fault instanceof TypeError) return err({ kind: 'providerUnreachable', reason: reasonOf(fault) });
  throw fault;
}

/** The library's code, never its message: that may quote what the provider sent. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown';
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
}
