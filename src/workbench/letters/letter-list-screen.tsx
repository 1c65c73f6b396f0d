import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { PartLinks } from '../openness/part-links.tsx';
import { Mark } from '../record/mark.tsx';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { LETTER_LINKS } from './letter-links.ts';
import { useIsNarrow } from '../list/use-is-narrow.ts';
import '../list/list.css';
import '../list/table.css';
import '../record/record.css';

type Letter = Shape<'LetterTemplates'>['letters'][number];

interface LettersProps {
  readonly letters: readonly Letter[];
}

/** All letters with the text that holds today. */
export function LetterListScreen(): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: ['letter-templates'],
    queryFn: () => answerOf(api.GET('/api/v1/letter-templates')),
  });
  const narrow = useIsNarrow();
  return (
    <Page title="文书文本" lead="依申请公开的全部文书。系统自带文本，本机关可以换成自己的；文书按其日期使用当日启用的文本。">
      <PartLinks label="依申请公开文书" links={LETTER_LINKS} />
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (narrow ? <LetterCards letters={data.letters} /> : <LetterTable letters={data.letters} />)}
    </Page>
  );
}

function LetterTable({ letters }: LettersProps): ReactNode {
  return (
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
          {letters.map(({ code, title, inForce, next }) => (
            <tr key={code}>
              <th scope="row">
                <Link to="/letter-templates/$code" params={{ code }}>
                  {title}
                </Link>
              </th>
              <td>{inForce.title}</td>
              <td>
                <Origin origin={inForce.origin} />
              </td>
              <td>{inForce.effectiveFrom}</td>
              <td>{next ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LetterCards({ letters }: LettersProps): ReactNode {
  return (
    <ul className="cards" aria-label="文书文本">
      {letters.map(({ code, title, inForce, next }) => (
        <li key={code} className="card">
          <h2>
            <Link to="/letter-templates/$code" params={{ code }}>
              {title}
            </Link>
          </h2>
          <p className="act">
            <Origin origin={inForce.origin} />
            <span>{inForce.effectiveFrom} 起</span>
            {next !== null && <span>{next} 起换成新文本</span>}
          </p>
          {inForce.title !== title && <p>{inForce.title}</p>}
        </li>
      ))}
    </ul>
  );
}

function Origin({ origin }: Pick<Letter['inForce'], 'origin'>): ReactNode {
  return <Mark tone={origin === 'agency' ? 'done' : 'quiet'}>{origin === 'agency' ? '本机关' : '系统自带'}</Mark>;
}
