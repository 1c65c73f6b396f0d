import { err, ok } from '../../kernel/result.ts';
import { sendMail, type MailRefusal, type MailServer } from '../../platform/mail/index.ts';
import { messageIdOf } from './message-id.ts';
import type { NoticeProvider, NotSent } from './notice-provider.ts';

/** Notices by mail. */
export function mailProvider(server: MailServer, from: string, fromName: string): NoticeProvider {
  return {
    send: async ({ recipient, subject, text, token }) => {
      const messageId = messageIdOf(token, from);
      const sent = await sendMail(server, { from, fromName, to: recipient, subject, text, messageId });
      return sent.ok ? ok(sent.value) : err(notSent(sent.error));
    },
  };
}

function notSent({ kind, replyCode }: MailRefusal): NotSent {
  switch (kind) {
    case 'noAnswer':
      return { kind: 'perhaps', reason: kind, replyCode };
    case 'senderRefused':
    case 'recipientRefused':
    case 'contentRefused':
      return { kind: 'never', reason: kind, replyCode };
    case 'unprotected':
    case 'unreachable':
    case 'certificate':
    case 'signIn':
    case 'busy':
      return { kind: 'later', reason: kind, replyCode };
  }
}
