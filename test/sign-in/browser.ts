import type { LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import type { App } from '../../src/platform/http/index.ts';

/** What the API says about a sign-in, as far as tests look. */
const STATE = z.looseObject({ state: z.string(), formToken: z.string() });

interface Ask {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser of one person, without the window: keeps cookies, sends the form token, says where it comes from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  formToken = '';
  readonly #app: App;
  readonly #address: string;

  constructor(app: App, address = '10.0.0.1') {
    this.#app = app;
    this.#address = address;
  }

  /** As it is sent, with nothing of the browser's own added but its cookies. */
  async raw(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    { body, headers }: Ask = {},
  ): Promise<LightMyRequestResponse> {
    const answer = await this.#app.inject({
      method,
      url,
      remoteAddress: this.#address,
      headers: { accept: 'application/json', ...this.#cookieHeader(), ...headers },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of answer.cookies) {
      if (cookie.value === '' || cookie.maxAge === 0) this.cookies.delete(cookie.name);
      else this.cookies.set(cookie.name, cookie.value);
    }
    return answer;
  }

  get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<LightMyRequestResponse> {
    return this.raw('GET', url, { headers });
  }

  /** Like the workbench does it. Takes over the token of an answer that brings one. */
  async send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: unknown): Promise<LightMyRequestResponse> {
    const answer = await this.raw(method, url, {
      body,
      headers: {
        'x-gongkai-form': this.formToken,
        'sec-fetch-site': 'same-origin',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
    });
    const state = STATE.safeParse(answer.headers['content-type']?.toString().includes('json') ? answer.json() : null);
    if (state.success) this.formToken = state.data.formToken;
    return answer;
  }

  /** The state that the API tells; takes its token over. */
  async state(): Promise<string> {
    const { state, formToken } = STATE.parse((await this.get('/api/v1/session')).json());
    this.formToken = formToken;
    return state;
  }

  /** Gives the state, or the code of the refusal. */
  async signIn(signInName: string, password: string): Promise<string> {
    await this.state();
    return outcome(await this.send('POST', '/api/v1/session', { signInName, password }));
  }

  #cookieHeader(): Record<string, string> {
    return this.cookies.size === 0 ? {} : { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }
}

/** The state that an answer tells, or the code of the refusal. */
export function outcome(answer: LightMyRequestResponse): string {
  const body = z.looseObject({ state: z.string().optional(), code: z.string().optional() }).parse(answer.json());
  return body.state ?? body.code ?? String(answer.statusCode);
}
