import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { dayWords } from '../requests/request-words.ts';
import { useIsPhone } from '../requests/use-is-phone.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { InquiryDue, InquiryMark } from './inquiry-words.tsx';
import { useInquiries, type InquiryShape, type InquiryState } from './use-inquiry.ts';
import '../list/list.css';
import '../list/table.css';

const VIEWS: readonly { readonly state: InquiryState; readonly title: string }[] = [
  { state: 'open', title: '等我们答复' },
  { state: 'answered', title: '已经了结' },
  { state: 'all', title: '全部' },
];

/** 其他机关来函: what other agencies ask about requests of theirs (arts 33, 34). */
export function InquiryListScreen(): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = VIEWS.find((view) => view.state === search['state'])?.state ?? 'open';
  const { data, error, refetch } = useInquiries(state);
  return (
    <Page
      title="其他机关来函"
      lead="其他机关办理公开申请时，就我们参与制作或者了解的信息征求意见。来函里没有申请人是谁。共同制作的，签收后十五个工作日内不答复，视为同意公开（条例第三十四条）。"
    >
      <div className="presets" role="group" aria-label="显示哪些来函">
        {VIEWS.map((view) => (
          <button
            key={view.state}
            type="button"
            aria-pressed={view.state === state}
            onClick={() => void navigate({ to: '.', search: view.state === 'open' ? {} : { state: view.state } })}
          >
            {view.title}
          </button>
        ))}
      </div>
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && <Inquiries items={data.items} state={state} />}
    </Page>
  );
}

function Inquiries({ items, state }: { readonly items: readonly InquiryShape[]; readonly state: InquiryState }): ReactNode {
  const isPhone = useIsPhone();
  if (items.length === 0)
    return <p className="list-empty">{state === 'open' ? '没有等待答复的来函。有新的来函时，右上角的铃铛会提醒。' : '还没有来函。'}</p>;
  if (isPhone)
    return (
      <ul className="cards" aria-label="来函">
        {items.map((inquiry) => (
          <li key={inquiry.id} className="card">
            <h2>
              <Question inquiry={inquiry} />
            </h2>
            <p>
              {inquiry.from.name} {inquiry.number ?? ''}
            </p>
            <p className="beside">
              <InquiryMark inquiry={inquiry} /> <InquiryDue inquiry={inquiry} />
            </p>
            {inquiry.unit !== null && <p>{placeWords(inquiry)}</p>}
          </li>
        ))}
      </ul>
    );
  return (
    <div className="table-frame" role="group" aria-label="来函：表格" tabIndex={0}>
      <table className="table">
        <caption className="sr-only">其他机关来函</caption>
        <thead>
          <tr>
            {['征求意见的事项', '来函机关', '对方登记编号', '状态', '答复期限', '承办', '来函日期'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((inquiry) => (
            <tr key={inquiry.id}>
              <th scope="row">
                <Question inquiry={inquiry} />
              </th>
              <td>{inquiry.from.name}</td>
              <td className="of-choice">{inquiry.number ?? '—'}</td>
              <td className="of-choice">
                <InquiryMark inquiry={inquiry} />
              </td>
              <td className="of-date">
                <InquiryDue inquiry={inquiry} />
              </td>
              <td>{placeWords(inquiry)}</td>
              <td className="of-date">{dayWords(inquiry.sentOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SHOWN = 60;

function Question({ inquiry: { id, question } }: { readonly inquiry: InquiryShape }): ReactNode {
  const text = question.trim() === '' ? '（没有写明事项）' : question;
  return <Link to={`/request-inquiries/${id}`}>{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</Link>;
}

function placeWords({ unit, assignee }: InquiryShape): string {
  return [unit?.name ?? '公开工作机构', ...(assignee === null ? [] : [assignee.name])].join('，');
}
