-- What whoever hands a document in tells those who review it.
alter table review_submission add column note text not null default '';

-- All signatures of a submission are read together, at every look.
create index review_step_submission on review_step (agency_id, submission_id, step_id);
create index review_flow_agency on review_flow (agency_id) where retired_at is null;
