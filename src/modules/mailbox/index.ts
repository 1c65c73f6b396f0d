export { forgetLetters } from './forget-letters.ts';
export { mailboxRoutes } from './mailbox-routes.ts';
export { MAILBOX_WORDS } from './mailbox-record.ts';
export { MESSAGE_WORDS } from './message-record.ts';
export { messageRoutes } from './message-routes.ts';
export { pollMailbox, pollMailboxesHandler, pollMailboxesJob } from './poll-mailboxes.ts';
export { mailboxMessagePolicy, mailboxPolicy } from './rules/index.ts';
export { claimMailboxes } from './store.ts';
