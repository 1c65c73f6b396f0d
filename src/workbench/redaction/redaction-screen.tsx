import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { MarkingDesk } from './marking-desk.tsx';
import { useBegin, usePages, useRedactionOf, type RedactionShape } from './use-redaction.ts';
import './redaction.css';

const TITLE = '涂黑';

/** Where parts of a file are marked, covered and looked at (art 37). */
export function RedactionScreen({ params }: ScreenProps): ReactNode {
  const [requestId, fileId] = [Number(params['id']), Number(params['file'])];
  const above = [
    { text: '公开申请', to: '/requests' },
    { text: '这件申请', to: `/requests/${requestId}` },
  ];
  const { data, error, refetch } = useRedactionOf(requestId, fileId);
  const begin = useBegin(requestId, fileId);
  const may = useMay('redaction:mark');
  if (data === undefined) return <AwaitedRecord title={TITLE} above={above} error={error} onAgain={refetch} />;
  if (data === null)
    return (
      <Page title={TITLE} above={above} lead="能够区分处理的，把不予公开的部分涂黑，其余部分提供给申请人（条例第三十七条）。">
        {begin.error !== null && <ProblemAlert problem={asProblem(begin.error)} />}
        {may && (
          <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>
            开始涂黑这个文件
          </Button>
        )}
      </Page>
    );
  return (
    <Page title={TITLE} above={above} lead={`原件：${data.source.name}。涂黑的地方不能恢复；原件不变。`}>
      <Opened redaction={data} />
    </Page>
  );
}

function Opened({ redaction }: { readonly redaction: RedactionShape }): ReactNode {
  const { data, error } = usePages(redaction.id);
  if (error !== null) return <ProblemAlert problem={asProblem(error)} />;
  if (data === undefined) return <p role="status">正在打开文件……</p>;
  return <MarkingDesk redaction={redaction} opened={data} />;
}
