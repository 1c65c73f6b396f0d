import type { Result } from '../../kernel/result.ts';
import type { NoticeReason } from './rules/index.ts';

/** What a provider is given. */
export interface OutgoingNotice {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every try of the same notice: 32 hexadecimal digits. */
  readonly token: string;
}

/** `later`: it surely did not go out, and may be tried again. `never`: it did not and will not. `perhaps`: nobody knows. */
export interface NotSent {
  readonly kind: 'later' | 'never' | 'perhaps';
  readonly reason: NoticeReason;
  readonly replyCode: number | null;
}

/** Somebody who carries notices: a mail server, a company for text messages. */
export interface NoticeProvider {
  /** `id`: what the provider calls it. */
  readonly send: (notice: OutgoingNotice) => Promise<Result<{ readonly id: string | null }, NotSent>>;
}
