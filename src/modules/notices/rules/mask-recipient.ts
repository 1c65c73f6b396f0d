import type { NoticeChannel } from './notice-states.ts';

/** What is shown of whom a notice goes to: `138****1234`, `z***@example.com`. */
export function maskRecipient(channel: NoticeChannel, recipient: string): string {
  switch (channel) {
    case 'sms':
      return recipient.length < 7 ? '****' : `${recipient.slice(0, -8)}****${recipient.slice(-4)}`;
    case 'email': {
      const at = recipient.lastIndexOf('@');
      const [first = ''] = recipient;
      return at < 1 ? '***' : `${first}***${recipient.slice(at)}`;
    }
  }
}

const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/;

/** The one recipient that the text names, as providers want it; null when it names none, or anything besides. */
export function readRecipient(channel: NoticeChannel, text: string): string | null {
  switch (channel) {
    case 'sms':
      return MOBILE.exec(text.replaceAll(/[\s-]/g, ''))?.[1] ?? null;
    case 'email': {
      const address = text.trim();
      return ADDRESS.test(address) ? address : null;
    }
  }
}
