import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import { useMay } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { GrantsPanel } from './grants-panel.tsx';
import { PersonActions, type PersonDialogName } from './person-actions.tsx';
import { PersonDialog } from './person-dialog.tsx';
import type { PersonShape } from './person-words.ts';
import { StatusMark } from './status-mark.tsx';
import { usePerson } from './use-person.ts';

const ABOVE = [{ text: '人员', to: '/people' }];

/** One person: where they work, how to reach them; for administrators the account, its roles and what was done to it. */
export function PersonScreen({ params }: ScreenProps): ReactNode {
  const { data: person, error, refetch } = usePerson(Number(params['id']));
  if (person === undefined) return <AwaitedRecord title="人员" above={ABOVE} error={error} onAgain={refetch} />;
  return <PersonRecord person={person} />;
}

function PersonRecord({ person }: { readonly person: PersonShape }): ReactNode {
  const [dialog, setDialog] = useState<PersonDialogName | null>(null);
  const knowsAccount = useMay('person:readAccount') && person.status !== null;
  return (
    <>
      <RecordPage
        title={person.displayName}
        above={ABOVE}
        state={<StatusMark status={person.status} />}
        facts={[
          {
            label: '所属机关',
            value: person.agencyId === null ? '不属于任何机关' : <Link to={`/agencies/${person.agencyId}`}>{person.agencyName}</Link>,
          },
          { label: '科室', value: person.unitName },
          { label: '职务', value: person.post },
          { label: '电话', value: person.phone },
          ...(knowsAccount
            ? [
                { label: '登录名', value: person.signInName },
                { label: '邮箱', value: person.email },
                { label: '建立时间', value: person.createdAt === null ? null : timeWords(person.createdAt) },
              ]
            : []),
        ]}
        actions={knowsAccount && <PersonActions person={person} onDialog={setDialog} />}
        tabs={knowsAccount ? [{ name: 'roles', title: '角色', content: <GrantsPanel person={person} /> }] : []}
        historyPath={knowsAccount ? `/api/v1/people/${person.id}/history` : null}
      />
      {dialog !== null && <PersonDialog name={dialog} person={person} onClose={() => setDialog(null)} />}
    </>
  );
}
