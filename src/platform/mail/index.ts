/** Letters by SMTP and IMAP, and reading them. No word of the domain; contents are never logged. */
export { isCertificateFault, isOtherMachine, MAIL_SECURITIES, type MailSecurity, type MailServer } from './mail-server.ts';
export { parseMail } from './parse-mail.ts';
export type { DeliveryReport, MailAttachment, MailNote, ParsedMail } from './parsed-mail.ts';
export { withMailbox, type MailboxRefusal, type OpenMailbox } from './read-mailbox.ts';
export { sendMail, type MailRefusal } from './send-mail.ts';
