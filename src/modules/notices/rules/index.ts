// The pure half of the front door.
export { minutesToNextTry } from './next-try.ts';
export { maskRecipient, readRecipient } from './mask-recipient.ts';
export {
  CHANNEL_REASONS,
  CHANNEL_TITLES,
  decided,
  DEED_TITLES,
  NOTICE_CHANNELS,
  NOTICE_REASONS,
  NOTICE_STATES,
  REASON_TITLES,
  returnReason,
  STATE_TITLES,
  trialTitle,
  type NoticeChannel,
  type NoticeDeed,
  type NoticeReason,
  type NoticeState,
} from './notice-states.ts';
export { noticePolicy } from './notice-policy.ts';
