-- What securityAdmins may not read themselves, no token of theirs reads before a leader of the agency agrees.
alter table api_token
  add column needs_approval boolean not null default false,
  add column decision text check (decision in ('approved', 'refused')),
  add column decision_reason text not null default '',
  add column decided_by integer references account,
  add column decided_at timestamptz,
  add constraint token_decision_whole check ((decision is null) = (decided_at is null) and (decision is null or needs_approval)),
  add constraint token_needs_two check (decided_by <> created_by);

-- Tokens of before wait as well.
update api_token set needs_approval = true where not scopes <@ array['agency:read'];
