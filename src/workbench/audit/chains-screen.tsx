import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { timeWords } from '../record/time-words.ts';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { Verdict } from './verdict.tsx';
import '../list/table.css';
import './audit.css';

type Chain = Shape<'AuditChains'>['items'][number];

/** Whether what the audit holds is what was written: the chain of each agency, its last examination, and one at once. */
export function ChainsScreen(): ReactNode {
  const client = useQueryClient();
  const mayVerify = useMay('auditEntry:verify');
  const { data, error, refetch } = useQuery({ queryKey: ['audit-chains'], queryFn: () => answerOf(api.GET('/api/v1/audit-chains')) });
  const examine = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/audit-verifications', { body: { agencyId: null } })),
    onSuccess: ({ items }) => {
      say(items.every((item) => item.findingCount === 0) ? '核对完成，没有发现问题' : '核对完成，发现了问题');
      void client.invalidateQueries({ queryKey: ['audit-chains'] });
    },
  });
  const findings = (data?.items ?? []).flatMap((chain) => chain.lastVerification?.findings ?? []);
  return (
    <Page
      title="审计链"
      lead="每条记录写入后约一秒封入所在机关的链：改动、删除、插入或调换任何一条，核对时都会被指出来。"
      actions={
        mayVerify && (
          <Button type="primary" loading={examine.isPending} onClick={() => examine.mutate()}>
            立即核对
          </Button>
        )
      }
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {examine.error !== null && <ProblemAlert problem={asProblem(examine.error)} />}
      {data === undefined && error === null && <PageSkeleton />}
      {findings.length > 0 && (
        <Alert
          className="audit-alarm"
          type="error"
          showIcon
          role="alert"
          title="最近一次核对发现了问题，请保护现场并报告单位负责人"
          description={
            <ul className="audit-findings">
              {findings.slice(0, 20).map((finding) => (
                <li key={`${finding.code} ${finding.agencyId} ${finding.entryId ?? ''} ${finding.sealNumber ?? ''}`}>
                  {finding.message}
                  <span className="code">（{finding.code}）</span>
                </li>
              ))}
            </ul>
          }
        />
      )}
      {data !== undefined && <ChainTable chains={data.items} />}
    </Page>
  );
}

function ChainTable({ chains }: { readonly chains: readonly Chain[] }): ReactNode {
  if (chains.length === 0) return <p className="nothing">还没有审计记录。</p>;
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="sr-only">各机关的审计链</caption>
        <thead>
          <tr>
            <th scope="col">机关</th>
            <th scope="col" className="of-number">
              已封存
            </th>
            <th scope="col" className="of-number">
              待封存
            </th>
            <th scope="col">最近封存</th>
            <th scope="col">链尾</th>
            <th scope="col">最近核对</th>
            <th scope="col">导出</th>
          </tr>
        </thead>
        <tbody>
          {chains.map((chain) => (
            <tr key={chain.agencyId}>
              <th scope="row">{chain.agencyName ?? String(chain.agencyId)}</th>
              <td className="of-number">{chain.sealedEntries}</td>
              <td className="of-number">{chain.waitingEntries}</td>
              <td>{chain.lastSeal === null ? '—' : timeWords(chain.lastSeal.sealedAt)}</td>
              <td>
                {chain.lastSeal === null ? (
                  '—'
                ) : (
                  <code title={`${chain.lastSeal.algorithm} ${chain.lastSeal.hash}`}>{chain.lastSeal.hash.slice(0, 12)}…</code>
                )}
              </td>
              <td>
                <Verdict verification={chain.lastVerification} />
              </td>
              <td>
                <a href={`/api/v1/audit-export?agencyId=${chain.agencyId}`} download>
                  下载
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
