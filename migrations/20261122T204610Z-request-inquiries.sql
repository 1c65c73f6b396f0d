-- The asked agency's side of a question: who works on it there.
alter table request_consultation
  add column asked_unit_id integer references unit (unit_id),
  add column asked_assignee_id integer references account (account_id);
