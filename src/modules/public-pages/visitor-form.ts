import type { FastifyRequest } from 'fastify';
import type { DoneBy } from '../../platform/audit/index.ts';
import { open } from '../../platform/http/index.ts';
import { alert, html, type Html } from '../../portal/index.ts';

/** Of one address; all visitors of one are counted together, and nothing of it is kept longer than that. */
const MOST_IN_TEN_MINUTES = 10;
/** A form with the longest text in it, each character as nine signs, has 45 KB. */
export const FORM_BYTES = 64 * 1024;

/** The `config` of a route that takes a visitor's form. */
export const VISITOR_FORM = {
  ...open('whoever reads the site may write to the office; there are no accounts for visitors'),
  // All forms together, on every site and in both scripts.
  rateLimit: { max: MOST_IN_TEN_MINUTES, timeWindow: 600_000, groupId: 'visitor-form' },
};

/**
 * Whether a form comes from a page of this site. Visitors have no session, so nothing of theirs could be misused; but a page
 * elsewhere could have its readers' browsers write here. Browsers say where a form comes from; what says nothing is no browser's.
 */
export function comesFromHere({ headers, host, protocol }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const from = headers.origin;
  if (from === undefined) return true;
  const here = URL.parse(`${protocol}://${host}`);
  return from === origin || (here !== null && URL.parse(from)?.host === here.host);
}

/** The name of a field that people do not see and programs fill in. */
const TRAP = 'website';

export function trapField(): Html {
  return html`<div class="trap" aria-hidden="true"><label for="field-${TRAP}">请不要填写这一栏</label><input id="field-${TRAP}" name="${TRAP}" type="text" tabindex="-1" autocomplete="off"></div>`;
}

export function isTrapped(form: Readonly<Record<string, unknown>>): boolean {
  const value = form[TRAP];
  return typeof value !== 'undefined' && value !== '';
}

/** What a form sends; anything else than a form sends nothing. */
export function formOf({ body }: FastifyRequest): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

/** Above a form that did not go through. */
export function formErrors(errors: readonly { readonly field: string; readonly message: string }[]): Html | null {
  if (errors.length === 0) return null;
  return alert(
    'error',
    '还没有提交，请改正后再提交一次',
    html`<ul>
      ${errors.map(({ field, message }) => html`<li><a href="#field-${field}">${message}</a></li>`)}
    </ul>`,
  );
}

/** What a field is described by, and whether it is wrong; to stand within its tag. */
export function fieldState(name: string, errors: readonly { readonly field: string }[]): Html {
  const isWrong = errors.some(({ field }) => field === name);
  return html` aria-describedby="field-${name}-hint"${isWrong && html` aria-invalid="true"`}`;
}

/** Who writes without an account; where they sit is kept nowhere. */
export function byVisitor(requestId: string): DoneBy {
  return { kind: 'visitor', id: null, name: '网民', clientAddress: null, clientAgent: null, requestId };
}
