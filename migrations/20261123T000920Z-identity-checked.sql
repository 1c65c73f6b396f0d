-- Who made sure that the applicant is who the application says (art 29), and by what.
alter table disclosure_request
  add column identity_check text check (identity_check in ('original', 'copy', 'telephone')),
  add column identity_checked_by text not null default '',
  add column identity_checked_on date,
  add constraint disclosure_request_identity_checked check ((identity_check is null) = (identity_checked_on is null));
