-- How many open cases a recalculation goes over, as of its beginning; null before.
alter table calendar_recalculation add column total integer;

-- Whose cases a recalculation has moved, until they are told at its end: once each. 0 where there is no unit or assignee.
create table calendar_recalculation_moved (
  agency_id integer not null references agency,
  notice_id integer not null references calendar_recalculation,
  unit_id integer not null,
  assignee_id integer not null,
  moved integer not null,
  -- One of the cases.
  request_id integer not null,
  primary key (agency_id, notice_id, unit_id, assignee_id)
);
