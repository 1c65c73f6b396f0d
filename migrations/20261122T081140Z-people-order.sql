-- Lists of a whole city, in the order in which they open.
create index account_display_name on account (display_name, account_id);
create index role_grant_granted_at on role_grant (granted_at, grant_id);
-- Also those that have ended; the other index holds only what is in force.
create index role_grant_of_account on role_grant (account_id, grant_id);
