import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSignedIn } from '../session/use-session.ts';
import { useGrants } from './grants.ts';
import type { PersonShape } from './person-words.ts';
import { usePolicies } from './use-policies.ts';

export type PersonDialogName = 'edit' | 'invite' | 'requestReset' | 'disable' | 'enable';

const TITLES: Readonly<Record<PersonDialogName, string>> = {
  invite: '重新邀请',
  edit: '修改',
  requestReset: '申请重置密码',
  disable: '停用账号',
  enable: '恢复账号',
};

/** What one may do to the account in its state; nothing to an account that administers. */
export function PersonActions({
  person,
  onDialog,
}: {
  readonly person: PersonShape;
  readonly onDialog: (name: PersonDialogName) => void;
}): ReactNode {
  const { deeds } = useSignedIn();
  const grants = useGrants(person.id);
  const policies = usePolicies();
  if (grants.data === undefined || policies.data === undefined) return null;
  const administrators = new Set<string>(policies.data.roles.filter((role) => role.administers).map(({ role }) => role));
  if (grants.data.some(({ isActive, role }) => isActive && administrators.has(role))) return null;
  return namesFor(person)
    .filter((name) => deeds.includes(`person:${name}`))
    .map((name) => (
      <Button key={name} danger={name === 'disable'} type={name === 'invite' ? 'primary' : 'default'} onClick={() => onDialog(name)}>
        {TITLES[name]}
      </Button>
    ));
}

function namesFor({ status, agencyId }: PersonShape): readonly PersonDialogName[] {
  switch (status) {
    case 'invited':
      return ['invite', 'edit', 'disable'];
    case 'active':
      // Accounts of the installation itself are linked again on the server.
      return agencyId === null ? ['edit', 'disable'] : ['edit', 'requestReset', 'disable'];
    case 'disabled':
      return ['enable'];
    case null:
      return [];
  }
}
