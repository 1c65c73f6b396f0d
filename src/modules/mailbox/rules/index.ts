// The pure half of the front door.
export { belongingOf, BELONGS_TITLES, requestNumbersIn, type Belonging, type BelongsBy, type Named } from './belonging.ts';
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
