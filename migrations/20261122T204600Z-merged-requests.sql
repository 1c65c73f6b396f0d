-- A request that is answered with another one of the same applicant: closed, and counted nowhere.
alter table disclosure_request
  drop constraint disclosure_request_state_check,
  add constraint disclosure_request_state_check check (state in (
    'arrived', 'handling', 'awaitingCorrection', 'awaitingReasons', 'awaitingPayment', 'consulting', 'approving', 'approved',
    'answered', 'withdrawn', 'transferred', 'discarded', 'merged', 'archived')),
  add constraint disclosure_request_merged check ((state = 'merged') = (merged_into is not null));
