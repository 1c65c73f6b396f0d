import type { ReactNode } from 'react';
import { Picker } from '../form/picker.tsx';
import { useSignedIn } from '../session/use-session.ts';
import { OFFICE } from './task-words.ts';

export interface TaskPlace {
  readonly unitId: string;
  readonly assigneeId: string;
}

export interface TaskPlaceFieldsProps extends TaskPlace {
  readonly errorOf: (name: string) => string | null;
  readonly labels?: { readonly unit?: string; readonly assignee?: string };
  readonly onChange: (place: Partial<TaskPlace>) => void;
}

/** To which unit, and to whom of it. */
export function TaskPlaceFields({ unitId, assigneeId, errorOf, labels = {}, onChange }: TaskPlaceFieldsProps): ReactNode {
  const { person } = useSignedIn();
  const agencyId = String(person.agency?.id ?? '');
  return (
    <>
      <Picker
        label="承办科室"
        path="/api/v1/units"
        query={{ agencyId, isClosed: 'false', sort: 'position' }}
        column="name"
        value={unitId}
        {...(labels.unit === undefined ? {} : { valueLabel: labels.unit })}
        noneLabel={`由${OFFICE}自己办`}
        error={errorOf('unitId')}
        onChange={(value) => {
          // A person of another unit can't take it.
          onChange({ unitId: value, assigneeId: '' });
        }}
      />
      <Picker
        label="承办人"
        hint="不选时，科室的人都能签收。"
        path="/api/v1/people"
        query={{ agencyId, ...(unitId === '' ? {} : { unitId }) }}
        column="displayName"
        about={(row) => (typeof row['post'] === 'string' ? row['post'] : '')}
        value={assigneeId}
        {...(labels.assignee === undefined ? {} : { valueLabel: labels.assignee })}
        noneLabel="不指定"
        error={errorOf('assigneeId')}
        onChange={(value) => {
          onChange({ assigneeId: value });
        }}
      />
    </>
  );
}

/** As the API wants it. */
export function placeOf({ unitId, assigneeId }: TaskPlace): { unitId: number | null; assigneeId: number | null } {
  return { unitId: unitId === '' ? null : Number(unitId), assigneeId: assigneeId === '' ? null : Number(assigneeId) };
}
