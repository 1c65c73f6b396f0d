import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { asProblem } from '../api/problem-error.ts';
import { requestJson } from '../api/request-json.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Field } from '../form/field.tsx';
import { readPage } from '../list/list-description.ts';
import { Mark } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import type { DocumentShape } from './document-words.ts';
import { Html } from './html.tsx';
import '../editor/editor.css';

interface Revision {
  readonly revision: number;
  readonly author: string;
  readonly at: string;
  readonly note: string;
}

/** All that the document ever said, and what changed from one to another. */
export function RevisionsTab({ document }: { readonly document: DocumentShape }): ReactNode {
  const path = `/api/v1/documents/${document.id}/revisions`;
  const loaded = useQuery({
    queryKey: ['list', path],
    queryFn: async () => readPage(await requestJson(path, { query: { limit: '200', sort: '-revision' } })).items.map(revisionOf),
  });
  const [chosen, setChosen] = useState<{ readonly from: number; readonly to: number } | null>(null);
  if (loaded.error !== null)
    return <ProblemAlert problem={asProblem(loaded.error)} action={<Button onClick={() => void loaded.refetch()}>重试</Button>} />;
  if (loaded.data === undefined) return <PageSkeleton />;
  const revisions = loaded.data;
  const to = chosen?.to ?? document.revision;
  const from = chosen?.from ?? Math.max(1, to - 1);
  const options = revisions.map((one) => ({ value: one.revision, label: `第 ${one.revision} 稿（${one.author}，${timeWords(one.at)}）` }));
  return (
    <div className="revisions">
      <ol className="revision-list" aria-label="历次稿件">
        {revisions.map((one) => (
          <li key={one.revision} className={one.revision === to ? 'revision revision-chosen' : 'revision'}>
            <p className="revision-head">
              <strong>第 {one.revision} 稿</strong>
              {one.revision === document.revision && <Mark tone="going">最新</Mark>}
              {one.revision === document.released?.revision && document.withdrawn === null && <Mark tone="done">公众看到的</Mark>}
            </p>
            <p className="revision-about">
              {one.author}，{timeWords(one.at)}
            </p>
            {one.note !== '' && <p className="said">{one.note}</p>}
            {one.revision > 1 && (
              <Button size="small" onClick={() => setChosen({ from: one.revision - 1, to: one.revision })}>
                看这一稿改了什么
              </Button>
            )}
          </li>
        ))}
      </ol>
      <section className="revision-difference" aria-label="两稿对照">
        {revisions.length < 2 ? (
          <p className="nothing">只有一稿，还没有可以对照的。</p>
        ) : (
          <>
            <div className="columns-of-form">
              <Field label="从">
                {(marks) => <Select {...marks} value={from} options={options} onChange={(next: number) => setChosen({ from: next, to })} />}
              </Field>
              <Field label="到">
                {(marks) => <Select {...marks} value={to} options={options} onChange={(next: number) => setChosen({ from, to: next })} />}
              </Field>
            </div>
            <Difference id={document.id} from={from} to={to} />
          </>
        )}
      </section>
    </div>
  );
}

function Difference({ id, from, to }: { readonly id: number; readonly from: number; readonly to: number }): ReactNode {
  const { data, error } = useQuery({
    queryKey: ['document-difference', id, from, to],
    queryFn: () => answerOf(api.GET('/api/v1/documents/{id}/difference', { params: { path: { id }, query: { from, to } } })),
    enabled: from !== to,
    staleTime: Infinity,
  });
  if (from === to) return <p className="nothing">请选择不同的两稿。</p>;
  if (error !== null) return <ProblemAlert problem={asProblem(error)} />;
  if (data === undefined) return <PageSkeleton />;
  const { members, bodyHtml: html } = data;
  return (
    <>
      {members.length > 0 && (
        <div className="conflict-frame">
          <table className="conflict">
            <thead>
              <tr>
                <th scope="col">项目</th>
                <th scope="col">第 {from} 稿</th>
                <th scope="col">第 {to} 稿</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ member, title, before, after }) => (
                <tr key={member}>
                  <th scope="row">{title}</th>
                  <td>{before}</td>
                  <td className="changed">{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {html === '' ? (
        members.length === 0 && <p className="nothing">这两稿内容相同。</p>
      ) : (
        <Html className="body-text difference" html={html} />
      )}
    </>
  );
}

function revisionOf(row: Readonly<Record<string, unknown>>): Revision {
  return {
    revision: Number(row['revision']),
    author: textOr(row['author'], ''),
    at: textOr(row['madeAt'], ''),
    note: textOr(row['note'], ''),
  };
}
