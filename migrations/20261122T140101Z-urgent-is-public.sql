-- The public is told what was released before its review, and when that is done: nothing is released then, but the page changes.
create function document_urgency_changes_public() returns trigger language plpgsql as $$
begin
  if new.released_revision is not null then
    perform note_public_change('document', new.agency_id, new.document_id);
  end if;
  return null;
end $$;

create constraint trigger document_urgent_public after update of urgent on document
  deferrable initially deferred for each row when (old.urgent is distinct from new.urgent) execute function document_urgency_changes_public();
