import type { ParsedMail } from '../../platform/mail/index.ts';
import { titleLine } from './title-line.ts';
import type { MessageContent } from './message-record.ts';
import type { MessageMark } from './rules/index.ts';

/** What is kept of a letter beside its bytes. */
export function contentOf(mail: ParsedMail): MessageContent {
  return {
    fromName: mail.from?.name ?? '',
    fromAddress: mail.from?.address ?? '',
    subject: titleLine(mail.subject),
    date: mail.date?.toISOString() ?? null,
    text: mail.text,
    fromHtml: mail.fromHtml,
    attachments: mail.attachments.map(({ name, size }) => ({ name, size })),
  };
}

/** What the reader found out of it. */
export function readingMarks({ signs, report, notes }: ParsedMail): readonly MessageMark[] {
  return [
    ...(report?.outcome === 'failed' ? (['bounce'] as const) : []),
    ...(report?.outcome === 'delayed' ? (['delay'] as const) : []),
    ...(report?.outcome === 'delivered' || (report === null && signs.automatic) ? (['automatic'] as const) : []),
    ...(signs.list ? (['list'] as const) : []),
    ...notes,
  ];
}
