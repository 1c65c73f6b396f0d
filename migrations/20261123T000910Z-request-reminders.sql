-- What people were reminded of, once each: a term that comes near, one that ends today, one that is over.
create table request_reminder (
  agency_id integer not null,
  request_id integer not null,
  about text not null check (about in ('near', 'today', 'late', 'unconfirmed')),
  about_on date not null,
  reminded_at timestamptz not null default now(),
  primary key (agency_id, request_id, about, about_on),
  foreign key (agency_id, request_id) references disclosure_request
);
