-- A file that another agency of the installation sent with its answer to a question (arts 33, 34): it belongs to the case that asked.
alter table request_file add column consultation_id integer;
alter table request_file add constraint request_file_consultation foreign key (agency_id, consultation_id) references request_consultation;
create index request_file_consultation on request_file (agency_id, consultation_id) where consultation_id is not null;
