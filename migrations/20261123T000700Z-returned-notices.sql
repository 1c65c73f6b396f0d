-- A notice that was sent and came back; a letter that seems to belong to a case.
alter table notice drop constraint notice_state_check;
alter table notice add constraint notice_state_check
  check (state in ('queued', 'sending', 'sent', 'failed', 'uncertain', 'returned'));
alter table notice drop constraint notice_sent;
alter table notice add constraint notice_sent check ((state in ('sent', 'returned')) = (sent_at is not null));
alter table notice drop constraint notice_not_sent;
alter table notice add constraint notice_not_sent check (state not in ('failed', 'uncertain', 'returned') or reason is not null);
alter table notice drop constraint notice_erased;
alter table notice add constraint notice_erased check (content is not null or state in ('sent', 'failed', 'returned'));

-- By what a letter seems to belong to the case in request_id; surely: it goes there by itself.
alter table mailbox_message add column belongs_by text check (belongs_by in ('notice', 'thread', 'number', 'sender'));
alter table mailbox_message add column belongs_surely boolean not null default false;
alter table mailbox_message add constraint mailbox_message_belongs check (not belongs_surely or belongs_by is not null);
