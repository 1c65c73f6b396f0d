-- When the account's owner first set a password: a disabled account comes back as what it was.
alter table account add column activated_at timestamptz;
update account set activated_at = created_at where status = 'active';
