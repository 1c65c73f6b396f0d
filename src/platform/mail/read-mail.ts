import type { AddressObject, AttachmentStream, HeaderValue, MessageText } from 'mailparser';
import { decodeSevenBit } from './chinese-seven-bit.ts';
import { deliveryReport } from './delivery-report.ts';
import { decodeHeader, rawHeaders, withCharset } from './mail-bytes.ts';
import type { ParseMailJob, ParseMailReply } from './parse-mail-job.ts';
import type { MailAttachment, MailLimits, MailNote, MailSigns, ParsedMail } from './parsed-mail.ts';

const NOTHING = new Uint8Array();
/** A character that could not be decoded. */
const DAMAGE = /\uFFFD/g;

/** Reads a letter; null when it holds more than the limits allow. Throws when it is broken beyond reading. */
export async function readMail({ raw, withContents, limits }: ParseMailJob): Promise<ParseMailReply> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (boundariesOf(bytes, limits.maxMultiparts) > limits.maxMultiparts) return null;
  const first = await takeApart(bytes, withContents, limits);
  const damage = damageOf(first.text);
  if (damage === 0) return first;
  // Old programs of Chinese offices say nothing of the character set, or something else than is true.
  const again = await takeApart(withCharset(bytes, 'gb18030'), withContents, limits);
  return damageOf(again.text) < damage ? again : first;
}

function damageOf(text: string): number {
  return text.match(DAMAGE)?.length ?? 0;
}

/** Each multipart, however deep, names a boundary. Counted to one more than `most`. */
function boundariesOf(bytes: Buffer, most: number): number {
  let found = 0;
  for (let at = bytes.indexOf('boundary='); at !== -1 && found <= most; at = bytes.indexOf('boundary=', at + 9)) found += 1;
  return found;
}

interface Parts {
  readonly headers: ReadonlyMap<string, HeaderValue>;
  readonly text: MessageText | null;
  readonly attachments: readonly MailAttachment[];
  readonly tooMany: boolean;
}

async function takeApart(bytes: Buffer, withContents: boolean, limits: MailLimits): Promise<ParsedMail> {
  const parts = await parse(bytes, withContents, limits);
  const { headers, attachments, tooMany } = parts;
  const lines = rawHeaders(bytes, limits.maxHeadBytes);
  const charset = /charset="?(iso-2022-cn(?:-ext)?|hz(?:-gb-2312)?)\b/i.exec(
    bytes.toString('latin1', 0, Math.min(bytes.length, limits.maxHeadBytes)),
  );
  const whole = decodeSevenBit(parts.text?.text ?? '', charset?.[1] ?? '');
  const text = whole.slice(0, limits.maxTextCharacters).toWellFormed();
  const notes: MailNote[] = [];
  if (tooMany) notes.push('manyAttachments');
  if (text.length < whole.length || parts.text?.textConversionError !== undefined) notes.push('textCut');
  if (attachments.some(({ name, mediaType }) => mediaType === 'application/ms-tnef' || name.toLowerCase() === 'winmail.dat'))
    notes.push('winmail');
  const from = firstAddress(headers.get('from'), decodeHeader(lines, 'from'));
  const subject = decodeHeader(lines, 'subject') ?? textOf(headers.get('subject')) ?? '';
  const signs = signsOf(lines);
  const typeLine = (lines.get('content-type')?.[0] ?? '').trim().toLowerCase();
  return {
    messageId: textOf(headers.get('message-id')),
    answers: [...listOf(headers.get('in-reply-to')), ...listOf(headers.get('references'))].slice(0, 100),
    from,
    subject,
    date: dateOf(headers.get('date'), lines.has('date')),
    text,
    fromHtml: parts.text?.html !== undefined && !/^content-type:\s*text\/plain/im.test(bytes.toString('latin1')),
    attachments,
    signs,
    report: deliveryReport({ raw: bytes, from: from?.address ?? '', subject, text: whole, type: typeLine, automatic: signs.automatic }),
    notes,
  };
}

async function parse(bytes: Buffer, withContents: boolean, limits: MailLimits): Promise<Parts> {
  const { MailParser } = await import('mailparser');
  const parser = new MailParser({
    checksumAlgo: false,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    ignoreEmbedded: true,
    maxHtmlLengthToParse: 2_000_000,
    maxHeadSize: limits.maxHeadBytes,
    maxChildNodes: limits.maxParts * 2,
  });
  let headers: ReadonlyMap<string, HeaderValue> = new Map();
  let text: MessageText | null = null;
  const attachments: MailAttachment[] = [];
  let count = 0;
  parser.on('headers', (found: ReadonlyMap<string, HeaderValue>) => {
    headers = found;
  });
  parser.end(bytes);
  const parts: AsyncIterable<AttachmentStream | MessageText> = parser;
  for await (const part of parts) {
    if (part.type === 'text') {
      text = part;
      continue;
    }
    count += 1;
    if (count <= limits.maxAttachments) attachments.push(await take(part, count, withContents));
    else part.content.resume();
    part.release?.();
    // The text comes last, and is given up: so many parts are no letter.
    if (count >= limits.maxParts) break;
  }
  return { headers, text, attachments, tooMany: count > limits.maxAttachments };
}

async function take(part: AttachmentStream, number: number, withContents: boolean): Promise<MailAttachment> {
  const chunks: Buffer[] = [];
  let size = 0;
  const content: AsyncIterable<Buffer> = part.content;
  for await (const chunk of content) {
    size += chunk.length;
    if (withContents) chunks.push(chunk);
  }
  const name = (part.filename ?? '').toWellFormed().slice(0, 300);
  return {
    name: name === '' ? `附件${number}` : name,
    mediaType: part.contentType.slice(0, 100),
    size,
    content: withContents ? new Uint8Array(Buffer.concat(chunks)) : NOTHING,
  };
}

function signsOf(lines: ReadonlyMap<string, readonly string[]>): MailSigns {
  const said = (name: string) => (lines.get(name)?.[0] ?? '').trim().toLowerCase();
  const precedence = said('precedence');
  const report = /^multipart\/report\b/.test(said('content-type'));
  const emptySender = /^<\s*>$/.test(said('return-path'));
  return {
    automatic:
      (said('auto-submitted') !== '' && said('auto-submitted') !== 'no') ||
      ['bulk', 'junk', 'auto_reply'].includes(precedence) ||
      ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress'].some((name) => lines.has(name)) ||
      emptySender ||
      report,
    list: precedence === 'list' || ['list-id', 'list-unsubscribe', 'list-post'].some((name) => lines.has(name)),
    authenticationResults: (lines.get('authentication-results') ?? []).slice(0, 5).map((line) => line.trim().slice(0, 1_000)),
  };
}

function firstAddress(value: HeaderValue | undefined, decoded: string | null): ParsedMail['from'] {
  const found = addressesOf(value).find(({ address }) => (address ?? '') !== '');
  if (found === undefined) return null;
  const name = decoded === null || !found.name.includes('\uFFFD') ? found.name : (/^\s*"?([^"<]*)"?\s*</.exec(decoded)?.[1] ?? '');
  return { name: tidy(name).slice(0, 200), address: (found.address ?? '').toLowerCase().slice(0, 320) };
}

function addressesOf(value: HeaderValue | undefined): AddressObject['value'] {
  if (typeof value !== 'object' || value instanceof Date || Array.isArray(value)) return [];
  return 'value' in value && Array.isArray(value.value) ? flat({ value: value.value }) : [];
}

function flat({ value }: Pick<AddressObject, 'value'>): AddressObject['value'] {
  return value.flatMap((one) => (one.group === undefined ? [one] : flat({ value: one.group })));
}

function tidy(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .toWellFormed();
}

function textOf(value: HeaderValue | undefined): string | null {
  const text = typeof value === 'string' ? tidy(value).slice(0, 998) : '';
  return text === '' ? null : text;
}

function listOf(value: HeaderValue | undefined): readonly string[] {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return texts.map((text) => text.slice(0, 998));
}

/** The parser gives the present for a date that it can't read. */
function dateOf(value: HeaderValue | undefined, present: boolean): Date | null {
  return present && value instanceof Date ? value : null;
}
