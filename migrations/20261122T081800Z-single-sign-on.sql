-- A sign-in that has been sent to the provider and not come back: good once, for the browser that began it.
create table single_sign_on_attempt (
  state_hash bytea primary key,
  -- SHA-256 of a cookie of the browser that began: an answer brought by another browser counts for nothing.
  browser_hash bytea not null,
  issuer text not null,
  nonce text not null,
  verifier text not null,
  -- Path within the site to return to.
  back text not null,
  expires_at timestamptz not null
);

create index single_sign_on_attempt_expires_at on single_sign_on_attempt (expires_at);

-- Which person of the provider an account belongs to. Made at the first sign-in; afterwards only the subject counts.
create table single_sign_on_identity (
  issuer text not null,
  subject text not null,
  account_id integer not null references account,
  linked_at timestamptz not null default now(),
  primary key (issuer, subject)
);

create unique index single_sign_on_identity_account on single_sign_on_identity (account_id, issuer);
