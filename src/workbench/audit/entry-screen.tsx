import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { EMPTY, valueWords } from '../record/history.ts';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import type { ScreenProps } from '../shell/screen.ts';
import '../list/table.css';
import './audit.css';

const ABOVE = [{ text: '审计记录', to: '/audit-entries' }];
const KINDS: Readonly<Record<Shape<'AuditEntry'>['actor']['kind'], string>> = {
  person: '人员',
  machine: '程序（接口令牌）',
  system: '系统',
  visitor: '未登录的访客',
};

/** One entry of the audit: who, from where, what, and how the record looked before and after. */
export function EntryScreen({ params }: ScreenProps): ReactNode {
  const path = { agency: Number(params['agency']), id: Number(params['id']) };
  const { data, error, refetch } = useQuery({
    queryKey: ['audit-entry', path.agency, path.id],
    queryFn: () => answerOf(api.GET('/api/v1/audit-entries/{agency}/{id}', { params: { path } })),
    staleTime: Infinity,
  });
  if (data === undefined) return <AwaitedRecord title="审计记录" above={ABOVE} error={error} onAgain={refetch} />;
  return (
    <RecordPage
      title={`${data.actor.name} ${data.deedTitle}${data.nounTitle}`}
      above={ABOVE}
      facts={[
        { label: '时间', value: timeWords(data.at) },
        { label: '操作者', value: `${data.actor.name}（${KINDS[data.actor.kind]}）` },
        { label: '对象', value: `${data.nounTitle} ${data.recordId}` },
        { label: '操作', value: data.deedTitle },
        { label: '机关', value: data.agencyName ?? '' },
        { label: '理由', value: data.reason ?? '' },
        { label: '来源地址', value: data.actor.clientAddress ?? '' },
        { label: '浏览器', value: data.actor.clientAgent ?? '' },
        { label: '记录编号', value: String(data.entryId) },
        { label: '请求编号', value: data.requestId ?? '' },
      ]}
      tabs={[
        { name: 'changes', title: '变化', content: <Changes entry={data} /> },
        { name: 'whole', title: '前后全文', content: <Whole entry={data} /> },
      ]}
      historyPath={null}
    />
  );
}

function Changes({ entry }: { readonly entry: Shape<'AuditEntry'> }): ReactNode {
  // A record that begins has fields that are empty before and after.
  const changes = entry.changes
    .map(({ field, label, before, after, beforeTitle, afterTitle }) => ({
      field,
      label,
      before: beforeTitle ?? valueWords(before),
      after: afterTitle ?? valueWords(after),
    }))
    .filter(({ before, after }) => before !== EMPTY || after !== EMPTY);
  if (changes.length === 0) return <p className="nothing">这次操作没有改变登记的内容。</p>;
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="sr-only">改变了的内容</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">之前</th>
            <th scope="col">之后</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.field}>
              <th scope="row">{change.label}</th>
              <td>{change.before}</td>
              <td>{change.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Whole({ entry }: { readonly entry: Shape<'AuditEntry'> }): ReactNode {
  return (
    <div className="audit-whole">
      {(['before', 'after'] as const).map((side) => (
        <section key={side}>
          <h2>{side === 'before' ? '之前' : '之后'}</h2>
          {entry[side] === null ? <p className="nothing">没有。</p> : <pre tabIndex={0}>{JSON.stringify(entry[side], null, 2)}</pre>}
        </section>
      ))}
    </div>
  );
}
