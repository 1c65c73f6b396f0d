-- One person may have a document open in two windows: each is told of the other, and neither writes over the other's words.
alter table document_draft add column tab text not null default '';
alter table document_presence add column tab text not null default '';
alter table document_presence drop constraint document_presence_pkey;
alter table document_presence add primary key (agency_id, document_id, account_id, tab);
