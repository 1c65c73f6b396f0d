-- A notice about days off moves stored days outside cases too: those that say by what they were counted.

-- The notice of the body names another day for our answer than the law's. Null: entered before this was kept.
alter table remedy_instance add column answer_due_named boolean;

-- How many working days the office took for it. Null: handed in before this was kept, or brought in from elsewhere.
alter table correction_report add column due_workdays integer;

-- Whose days the cursor stands in: of cases first, then of other records.
alter table calendar_recalculation add column noun text not null default 'request';
alter table calendar_recalculation_moved add column noun text not null default 'request';
alter table calendar_recalculation_moved rename column request_id to record_id;
alter table calendar_recalculation_moved drop constraint calendar_recalculation_moved_pkey;
alter table calendar_recalculation_moved add primary key (agency_id, notice_id, noun, unit_id, assignee_id);
