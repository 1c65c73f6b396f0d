// The pure half of the front door.
export {
  isSetAside,
  MARK_TITLES,
  mayAnswer,
  MESSAGE_MARKS,
  MESSAGE_STATES,
  senderMarks,
  STATE_TITLES,
  type MessageMark,
  type MessageState,
} from './message-marks.ts';
export { mailboxMessagePolicy, mailboxPolicy } from './mailbox-policy.ts';
