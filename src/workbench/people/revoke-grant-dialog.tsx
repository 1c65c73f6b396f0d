import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { useSignedIn } from '../session/use-session.ts';
import { placeWords, type GrantRow } from './grants.ts';
import { useRoleTitles } from './use-policies.ts';
import { useRenewPeople } from './use-person.ts';

export interface RevokeGrantDialogProps {
  readonly grant: GrantRow;
  readonly person: { readonly displayName: string };
  readonly onClose: () => void;
}

export function RevokeGrantDialog({ grant, person, onClose }: RevokeGrantDialogProps): ReactNode {
  const me = useSignedIn().person;
  const renew = useRenewPeople();
  const title = useRoleTitles().get(grant.role) ?? grant.role;
  return (
    <ReasonDialog
      title="收回角色"
      words={`收回${person.displayName}的“${title}”（${placeWords(grant)}）。已登录的也立即失去这项权限，办理过的记录保留。`}
      label="收回理由"
      required
      danger
      draft={{ personId: me.id, form: 'roleGrant.revoke', record: String(grant.id) }}
      version={0}
      submit={async (reason, { key }) => {
        const at = { params: { path: { id: grant.id } }, headers: { 'idempotency-key': key } };
        await answerOf(api.POST('/api/v1/role-grants/{id}/revoke', { ...at, body: { reason } }));
        renew();
        say('已收回');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
