-- What an application asked for before it was cut apart: nothing of it may be lost.
alter table disclosure_request add original_content text;

-- Calls, letters and talks that the office notes down by hand: when it was, and the file that belongs to it. Notes stay inside.
alter table request_message
  add happened_on date,
  add noted boolean not null default false,
  add file_id integer,
  add foreign key (agency_id, file_id) references request_file;
