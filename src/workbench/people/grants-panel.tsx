import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Mark } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { GrantRoleDialog } from './grant-role-dialog.tsx';
import { placeWords, useGrants, type GrantRow } from './grants.ts';
import type { PersonShape } from './person-words.ts';
import { RevokeGrantDialog } from './revoke-grant-dialog.tsx';
import { useRoleTitles } from './use-policies.ts';
import '../list/table.css';
import './people.css';

/** What a person may do and did hold; here the securityAdmin grants and revokes. */
export function GrantsPanel({ person }: { readonly person: PersonShape }): ReactNode {
  const me = useSignedIn().person;
  const mayGrant = useMay('roleGrant:grant');
  const mayRevoke = useMay('roleGrant:revoke');
  const isSelf = me.id === person.id;
  const [granting, setGranting] = useState(false);
  const [revoking, setRevoking] = useState<GrantRow | null>(null);
  const { data: grants, error, refetch } = useGrants(person.id);
  const titles = useRoleTitles();
  if (error !== null) return <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />;
  if (grants === undefined) return <PageSkeleton />;
  return (
    <section aria-label="角色">
      <div className="panel-head">
        <p>
          {leadOf(
            grants.some(({ isActive }) => isActive),
            isSelf && mayGrant,
            mayGrant,
          )}
        </p>
        {mayGrant && !isSelf && person.status !== 'disabled' && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} data-shortcut="new" onClick={() => setGranting(true)}>
            授予角色
          </Button>
        )}
      </div>
      {grants.length > 0 && (
        <div className="table-frame" role="group" aria-label="角色：表格" tabIndex={0}>
          <table className="table">
            <caption className="sr-only">角色</caption>
            <thead>
              <tr>
                <th scope="col">角色</th>
                <th scope="col">范围</th>
                <th scope="col">授予</th>
                <th scope="col">状态</th>
              </tr>
            </thead>
            <tbody>
              {grants.map((grant) => (
                <tr key={grant.id} className={grant.isActive ? '' : 'is-over'}>
                  <th scope="row">{titles.get(grant.role) ?? grant.role}</th>
                  <td>{placeWords(grant)}</td>
                  <td>
                    {timeWords(grant.grantedAt)} {grant.grantedByName}
                    {grant.reason !== '' && <p className="cell-note">理由：{grant.reason}</p>}
                  </td>
                  <td>
                    {grant.isActive ? (
                      <span className="beside">
                        <Mark tone="done">有效</Mark>
                        {mayRevoke && !isSelf && (
                          <Button
                            size="small"
                            aria-label={`收回：${titles.get(grant.role) ?? grant.role}`}
                            onClick={() => setRevoking(grant)}
                          >
                            收回
                          </Button>
                        )}
                      </span>
                    ) : (
                      <>
                        <Mark>已收回</Mark>
                        <p className="cell-note">
                          {timeWords(grant.revokedAt)} {grant.revokedByName}
                        </p>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {granting && <GrantRoleDialog person={person} onClose={() => setGranting(false)} />}
      {revoking !== null && <RevokeGrantDialog grant={revoking} person={person} onClose={() => setRevoking(null)} />}
    </section>
  );
}

function leadOf(holdsAny: boolean, isSelf: boolean, mayGrant: boolean): string {
  if (isSelf) return '不能给自己授予或收回角色，请由另一位安全保密员处理。';
  if (holdsAny) return mayGrant ? '收回后，这个人的下一次操作即不再有这项权限。' : '角色由安全保密员授予和收回。';
  return mayGrant ? '还没有角色，登录后看不到任何内容。请授予与其岗位相符的角色。' : '还没有角色，登录后看不到任何内容。请安全保密员授予。';
}
