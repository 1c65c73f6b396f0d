import type { DeliveryReport } from './parsed-mail.ts';

/** What a report's parts may hold, in bytes: the letters that it is about are short. */
const MOST = 512 * 1024;
const MAILER = /^mailer-daemon(?:@|$)/;
const POSTMASTER = /^postmaster(?:@|$)/;
const TITLE = /退信|退回|undeliver|undelivered|returned mail|mail delivery|failure notice|delivery (?:status|failed|failure|has failed)/i;
const WAITS =
  /\b(?:delayed|will be (?:retried|attempted again)|still being retried|not yet been delivered|warning message only)\b|(?:尚未|还没有|暂未)[^。]{0,12}(?:送达|投递)|(?:延迟|稍后)[^。]{0,8}(?:投递|重试)/i;

export interface SeemingReport {
  readonly raw: Buffer;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** The Content-Type, unfolded, small letters. */
  readonly type: string;
  /** Whether programs answer to it: Auto-Submitted, Precedence, an empty sender. */
  readonly automatic: boolean;
}

/**
 * What a mail server tells of a letter that it was given (RFC 3464, and plain bounces of old programs); null for every other
 * letter, an automatic answer or a receipt of having been read among them.
 */
export function deliveryReport({ raw, from, subject, text, type, automatic }: SeemingReport): DeliveryReport | null {
  const wrapped = type.startsWith('multipart/report');
  // A receipt that a letter was shown, a complaint of unwanted mail.
  if (wrapped && /report-type="?(?!delivery-status)[a-z]/.test(type)) return null;
  const plain = MAILER.test(from) || (POSTMASTER.test(from) && (automatic || TITLE.test(subject)));
  // Somebody may send on a report that he got.
  if (!wrapped && !plain) return null;
  const bytes = raw.toString('latin1', 0, Math.min(raw.length, MOST));
  const part = statusPart(bytes);
  const messageIds = idsIn(`${bytes}\n${text.slice(0, MOST)}`);
  if (part === null) return { outcome: WAITS.test(`${subject}\n${text}`) ? 'delayed' : 'failed', ...codesIn('', text), messageIds };
  const actions = new Set([...part.matchAll(/^action:[ \t]*([a-z]+)/gim)].map(([, action = '']) => action.toLowerCase()));
  const outcome = actions.has('failed') ? 'failed' : actions.has('delayed') ? 'delayed' : 'delivered';
  return { outcome, ...codesIn(part, text), messageIds };
}

/** The part that programs read; null when there is none. */
function statusPart(bytes: string): string | null {
  const head = /^content-type:[ \t]*message\/(?:global-)?delivery-status\b/im.exec(bytes);
  if (head === null) return null;
  const rest = bytes.slice(head.index);
  const blank = /\r?\n\r?\n/.exec(rest);
  if (blank === null) return null;
  const body = rest.slice(blank.index + blank[0].length).split(/\r?\n--/, 1)[0] ?? '';
  // What stands before the line may belong to another part's head: only as far as the boundary above.
  const before =
    bytes
      .slice(0, head.index)
      .split(/\r?\n--/)
      .at(-1) ?? '';
  const encoded = /^content-transfer-encoding:[ \t]*base64/im.test(`${before}\n${rest.slice(0, blank.index)}`);
  return encoded ? Buffer.from(body, 'base64').toString('latin1') : body;
}

/** RFC 3463's code and the number of SMTP, the exacter of what part and text say. */
function codesIn(part: string, text: string): Pick<DeliveryReport, 'status' | 'replyCode'> {
  const said = /^status:[ \t]*([245]\.\d{1,3}\.\d{1,3})/im.exec(part)?.[1] ?? null;
  const words = `${/^diagnostic-code:(.*(?:\r?\n[ \t].*)*)/im.exec(part)?.[1] ?? ''}\n${text.slice(0, 20_000)}`;
  const smtp = /(?<![\d.])([45]\d\d)(?:[ -]+#?([45]\.\d{1,3}\.\d{1,3}))?(?![\d.])/.exec(words);
  const vague = said === null || said.endsWith('.0.0');
  return { status: vague ? (smtp?.[2] ?? said) : said, replyCode: smtp?.[1] === undefined ? null : Number(smtp[1]) };
}

function idsIn(all: string): readonly string[] {
  return [...new Set(all.match(/<[^<>\s@]{1,200}@[^<>\s@]{1,200}>/g) ?? [])].slice(0, 200);
}
