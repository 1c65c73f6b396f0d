import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { PartLinks } from '../openness/part-links.tsx';
import { Mark } from '../record/mark.tsx';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { LETTER_LINKS } from './letter-links.ts';
import '../list/table.css';

/** All letters with the text that holds today. */
export function LetterListScreen(): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: ['letter-templates'],
    queryFn: () => answerOf(api.GET('/api/v1/letter-templates')),
  });
  return (
    <Page title="文书文本" lead="依申请公开的全部文书。系统自带文本，本机关可以换成自己的；文书按其日期使用当日启用的文本。">
      <PartLinks label="依申请公开文书" links={LETTER_LINKS} />
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (
        <div className="table-frame" role="group" aria-label="文书文本：表格" tabIndex={0}>
          <table className="table">
            <caption className="sr-only">文书文本</caption>
            <thead>
              <tr>
                <th scope="col">文书</th>
                <th scope="col">现行标题</th>
                <th scope="col">文本</th>
                <th scope="col">启用日期</th>
                <th scope="col">将要启用</th>
              </tr>
            </thead>
            <tbody>
              {data.letters.map(({ code, title, inForce, next }) => (
                <tr key={code}>
                  <th scope="row">
                    <Link to="/letter-templates/$code" params={{ code }}>
                      {title}
                    </Link>
                  </th>
                  <td>{inForce.title}</td>
                  <td>
                    <Mark tone={inForce.origin === 'agency' ? 'done' : 'quiet'}>{inForce.origin === 'agency' ? '本机关' : '系统自带'}</Mark>
                  </td>
                  <td>{inForce.effectiveFrom}</td>
                  <td>{next ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
