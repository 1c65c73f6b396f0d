import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';
import { isCertificateFault, isOtherMachine } from '../../platform/mail/index.ts';
import type { NoticeProvider, NotSent, OutgoingNotice } from './notice-provider.ts';

/** How a company for text messages wants to be asked. */
export interface TextMessageService {
  readonly url: URL;
  /** JSON with `{{phone}}`, `{{text}}` and `{{id}}` within its texts. */
  readonly body: string;
  readonly secretHeader: string;
  readonly secret: string | null;
  /** What stands in the answer when a message was taken; null: any 2xx is enough. */
  readonly accepted: string | null;
}

const MILLISECONDS = 60_000;
const ANSWER_BYTES = 64 * 1024;

/** Nothing was said yet when these come. */
const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/** Notices as text messages, by one POST each. `milliseconds`: for all of it. */
export function textMessageProvider(service: TextMessageService, milliseconds = MILLISECONDS): NoticeProvider {
  return {
    send: async (notice) => {
      const { url, secretHeader, secret, accepted } = service;
      if (url.protocol !== 'https:' && isOtherMachine(url.hostname.replace(/^\[|\]$/g, '')))
        return err({ kind: 'later', reason: 'unprotected', replyCode: null });
      const body = fillIn(service.body, notice);
      if (body === null) return err({ kind: 'never', reason: 'notSetUp', replyCode: null });
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(secret === null ? {} : { [secretHeader]: secret }) },
          body,
          // The secret goes nowhere else.
          redirect: 'manual',
          signal: AbortSignal.timeout(milliseconds),
        });
        return judge(answer.status, await beginningOf(answer), accepted);
      } catch (fault) {
        return err(notReached(fault));
      }
    },
  };
}

/** Puts the notice into the texts of the template, which stays JSON whatever they hold; null when it is no JSON. */
function fillIn(template: string, { recipient, text, token }: OutgoingNotice): string | null {
  const values: Readonly<Record<string, string>> = { phone: recipient, text, id: token };
  const fill = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replaceAll(/\{\{(phone|text|id)\}\}/g, (_, name: string) => values[name] ?? '');
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, fill(value)]));
    return part;
  };
  try {
    return JSON.stringify(fill(JSON.parse(template)));
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

function judge(status: number, answer: string, accepted: string | null): Result<{ readonly id: string | null }, NotSent> {
  if (status === 429 || status === 503) return err({ kind: 'later', reason: 'busy', replyCode: status });
  if (status === 401 || status === 403) return err({ kind: 'later', reason: 'signIn', replyCode: status });
  // Something between us and them gave up, or they did, in the middle: it may be under way.
  if (status >= 500) return err({ kind: 'perhaps', reason: 'noAnswer', replyCode: status });
  if (status < 200 || status >= 300) return err({ kind: 'never', reason: 'providerRefused', replyCode: status });
  if (accepted !== null && !answer.includes(accepted)) return err({ kind: 'never', reason: 'providerRefused', replyCode: status });
  return ok({ id: idIn(answer) });
}

const Answer = z.looseObject({});

/** Companies call it this or that. */
function idIn(answer: string): string | null {
  try {
    const parsed = Answer.safeParse(JSON.parse(answer));
    if (!parsed.success) return null;
    const found = ['id', 'msgid', 'msgId', 'messageId', 'bizId', 'BizId', 'requestId'].map((name) => parsed.data[name]);
    const id = found.find((value) => typeof value === 'string' || typeof value === 'number');
    return id === undefined
      ? null
      : String(id)
          .replaceAll(/[^\w.-]/g, '')
          .slice(0, 60) || null;
  } catch {
    return null;
  }
}

async function beginningOf(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= ANSWER_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function notReached(fault: unknown): NotSent {
  if (isCertificateFault(fault)) return { kind: 'later', reason: 'certificate', replyCode: null };
  const cause = fault instanceof Error ? fault.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (NEVER_REACHED.has(code)) return { kind: 'later', reason: 'unreachable', replyCode: null };
  return { kind: 'perhaps', reason: 'noAnswer', replyCode: null };
}
