-- Marks are kept by themselves while they are drawn: one audit row for each sitting of a person, and with the covered file who marked what.
alter table redaction
  add column sittings jsonb not null default '[]',
  add column mark_sittings jsonb not null default '[]';

comment on column redaction.sittings is 'who marked, from when to when, how many marks were added and removed; the newest last';
comment on column redaction.mark_sittings is 'for each mark the sitting that drew it, counted from 0; null where that was not kept';
