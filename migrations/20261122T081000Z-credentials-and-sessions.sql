-- How an account proves who it is. Apart from the account: whoever reads people reads no hash by accident.
create table credential (
  account_id integer primary key references account on delete cascade,
  -- argon2id, with its parameters and salt. Null: signs in only by single sign-on, or not yet.
  password_hash text,
  password_changed_at timestamptz,
  -- The next sign-in asks for a new password before anything else.
  must_change boolean not null default false,
  -- Hashes of the passwords before, newest first.
  previous_hashes text[] not null default '{}',
  -- Sealed with the installation's key (src/platform/secrets).
  totp_secret bytea,
  -- Shown on the screen, not yet confirmed with a code.
  totp_pending_secret bytea,
  totp_confirmed_at timestamptz,
  -- The last time step whose code was used: no code works twice.
  totp_last_step bigint,
  check ((totp_secret is null) = (totp_confirmed_at is null))
);

insert into credential (account_id, password_hash, password_changed_at)
  select account_id, password_hash, coalesce(password_changed_at, created_at) from account where password_hash is not null;
alter table account drop column password_hash, drop column password_changed_at;

-- Ten for each enrolment, each good once, in place of a code.
create table recovery_code (
  account_id integer not null references account on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

drop table staff_session;
drop table setup_link;

-- A browser that has begun or finished signing in. Only the hash of its cookie is kept, and it changes at every step up.
create table session (
  session_id bigint generated always as identity primary key,
  secret_hash bytea not null unique,
  account_id integer not null references account on delete cascade,
  proof text not null check (proof in ('password', 'singleSignOn', 'link')),
  -- Null: no code has been given in this session.
  second_factor_at timestamptz,
  client_address text not null,
  client_agent text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  -- Whatever is done, it ends here.
  expires_at timestamptz not null
);

create index session_account on session (account_id, created_at);
create index session_expires_at on session (expires_at);

-- Failed attempts in a row, by name (whether or not there is such an account) and by address. The subject is a keyed
-- hash: what was typed as a name may be a password.
create table sign_in_failure (
  scope text not null check (scope in ('name', 'address')),
  subject bytea not null,
  failures integer not null,
  first_failed_at timestamptz not null default now(),
  last_failed_at timestamptz not null default now(),
  locked_until timestamptz,
  primary key (scope, subject)
);

create index sign_in_failure_last on sign_in_failure (last_failed_at);

-- A disabled account is signed out everywhere, for good: enabled again, it starts afresh.
create function account_disabled_ends_sessions() returns trigger language plpgsql as $$
begin
  delete from session where account_id = new.account_id;
  return null;
end $$;

create trigger disabled_ends_sessions after update of status on account
  for each row when (new.status = 'disabled') execute function account_disabled_ends_sessions();
