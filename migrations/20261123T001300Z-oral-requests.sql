-- 口头申请 (art 29): who of the office wrote it down, and how the applicant confirmed what was written.
alter table disclosure_request
  add column oral_writer text not null default '',
  add column oral_confirmed text check (oral_confirmed in ('signature', 'fingerprint', 'recording')),
  add constraint disclosure_request_oral_whole check ((oral_writer = '') = (oral_confirmed is null));
