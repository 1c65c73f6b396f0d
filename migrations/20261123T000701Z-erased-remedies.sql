-- Who applied or sued goes when the term is over; the record stays, with its course and result.
alter table remedy alter column party drop not null;
alter table remedy add column erased_at timestamptz;
alter table remedy add constraint remedy_erased check (party is not null or erased_at is not null);
alter table remedy_note alter column text drop not null;
alter table remedy_file alter column file_sha256 drop not null;
