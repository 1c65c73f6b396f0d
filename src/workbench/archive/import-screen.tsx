import { Alert, Button, Progress } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { Figures } from '../openness/figures.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { DocumentsTab } from './documents-tab.tsx';
import { FindingsTab } from './findings-tab.tsx';
import { useMay } from '../session/use-session.ts';
import { importState, standingOf, type ImportShape } from './import-words.ts';
import { useImport, useImportDone } from './use-import.ts';
import './archive.css';

const ABOVE = [{ text: '批量导入', to: '/archive-imports' }];

/** One import: what the dry run found, how far it is, what it became. */
export function ImportScreen({ params }: ScreenProps): ReactNode {
  const { data: archive, error, refetch } = useImport(Number(params['id']));
  if (archive === undefined)
    return error === null ? (
      <PageSkeleton />
    ) : (
      <Page title="批量导入" above={ABOVE}>
        <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
      </Page>
    );
  return <ImportRecord archive={archive} />;
}

function ImportRecord({ archive }: { readonly archive: ImportShape }): ReactNode {
  const { id, source, sheetName, rows, faultyRows, readRows, incompleteRows, blockedRows, publicRows, imported } = archive;
  const [asking, setAsking] = useState<'start' | 'pause' | null>(null);
  const standing = standingOf(archive);
  const [title, tone] = importState(standing);
  const documents = { name: 'documents', title: `导入的信息（${imported}）`, content: <DocumentsTab id={id} /> };
  return (
    <>
      <RecordPage
        title={source}
        above={ABOVE}
        state={<Mark tone={tone}>{title}</Mark>}
        facts={[
          { label: '目录表格', value: sheetName },
          { label: '上传', value: `${archive.createdBy}，${timeWords(archive.createdAt)}` },
          {
            label: '批准',
            value: archive.approvedAt === null ? null : `${archive.approvedBy ?? ''}，${timeWords(archive.approvedAt)}`,
          },
          { label: '开始', value: archive.startedAt === null ? null : `${archive.startedBy ?? ''}，${timeWords(archive.startedAt)}` },
          { label: '完成', value: archive.finishedAt === null ? null : timeWords(archive.finishedAt) },
        ]}
        actions={<ImportActions archive={archive} onAsk={setAsking} />}
        tabs={[
          {
            name: 'overview',
            title: '概况',
            content: (
              <div className="archive-standing">
                <Standing archive={archive} />
                <Figures
                  label="行数"
                  figures={[
                    { count: rows, words: '行' },
                    { count: imported, words: '条已导入' },
                    ...(standing === 'examined' ? [{ count: publicRows, words: '条导入后即公开' }] : []),
                    { count: faultyRows, words: '行有错误，不导入', bad: true },
                    { count: incompleteRows, words: '行缺内容，导入后补' },
                    { count: blockedRows, words: '行内容检查有问题', bad: true },
                  ]}
                />
                {readRows > 0 && readRows < rows - faultyRows && standing === 'examined' && (
                  <p>
                    正文读了 {readRows} 行（前 2000 行，后面抽查），“内容检查有问题”只算这些行；上传时选“每一行的正文都读”可以全部检查。
                  </p>
                )}
                <FindingsTab archive={archive} />
              </div>
            ),
          },
          ...(imported > 0 ? [documents] : []),
        ]}
        historyPath={`/api/v1/archive-imports/${id}/history`}
      />
      {asking !== null && <AskDialog archive={archive} deed={asking} onClose={() => setAsking(null)} />}
    </>
  );
}

function ImportActions({
  archive,
  onAsk,
}: {
  readonly archive: ImportShape;
  readonly onAsk: (deed: 'start' | 'pause') => void;
}): ReactNode {
  const { isAtServer, run, rows, faultyRows } = archive;
  const mayUpload = useMay('document:import');
  const mayBegin = useMayBegin(archive);
  const again = mayUpload ? <LinkButton to="/archive-imports/new">重新上传</LinkButton> : null;
  if (isAtServer) return null;
  switch (standingOf(archive)) {
    case 'examined':
      return (
        <>
          {again}
          {mayBegin && faultyRows < rows && (
            <Button type="primary" onClick={() => onAsk('start')}>
              批准并开始导入 {rows - faultyRows} 行
            </Button>
          )}
        </>
      );
    case 'running':
      return (
        <>
          {mayBegin && run !== null && run.againAt !== null && (
            <Button type="primary" onClick={() => onAsk('start')}>
              现在接着导入
            </Button>
          )}
          {mayUpload && <Button onClick={() => onAsk('pause')}>暂停</Button>}
        </>
      );
    case 'stopped':
      return mayBegin ? (
        <Button type="primary" onClick={() => onAsk('start')}>
          接着导入
        </Button>
      ) : null;
    case 'done':
      return archive.faultyRows > 0 ? again : null;
  }
}

/** A leader, and not the one that uploaded it. */
function useMayBegin({ isOwnUpload }: ImportShape): boolean {
  return useMay('document:approveImport') && !isOwnUpload;
}

/** How it stands, and what to do. */
function Standing({ archive }: { readonly archive: ImportShape }): ReactNode {
  const { run, rows, faultyRows, imported, publicRows, isAtServer } = archive;
  const mayBegin = useMayBegin(archive);
  const toBegin = mayBegin
    ? `按“批准并开始导入”才写进系统；其中 ${publicRows} 条随即公开，不再经过三审三校，因为它们以前已经公开过。`
    : '请本机关负责人批准后开始导入；已经通知负责人，还什么都没有导入。';
  switch (standingOf(archive)) {
    case 'examined':
      return faultyRows >= rows ? (
        <Alert type="error" showIcon title="还不能导入" description="请按下面的检查结果改好表格，再重新上传。" />
      ) : faultyRows > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={`有 ${faultyRows} 行有错误，不会导入`}
          description={`可以改好表格重新上传，也可以先导入其余的行；同一来源的同一行不会导入两次。${toBegin}`}
        />
      ) : (
        <Alert type="success" showIcon title={mayBegin ? '检查完了，等您批准' : '检查完了，等负责人批准'} description={toBegin} />
      );
    case 'running':
      if (isAtServer)
        return (
          <Alert
            type="info"
            showIcon
            title="正在服务器上导入"
            description="这一批用 gongkai import 导入；中断了请在服务器上再运行同一条命令。"
          />
        );
      if (run !== null && run.againAt !== null)
        return (
          <Alert
            type="warning"
            showIcon
            title="中断了，会自动接着导入"
            description={`${run.sentence ?? ''}最晚 ${timeWords(run.againAt)}再试${mayBegin ? '，也可以按“现在接着导入”' : ''}。已经导入的不会重复。`}
          />
        );
      return (
        <div role="status" className="archive-progress">
          <Progress percent={Math.floor((run?.fraction ?? 0) * 100)} aria-label="导入进度" />
          <p>{run?.state === 'running' ? (run.sentence ?? '正在开始') : '排队等待，轮到时自动开始'}。可以离开这个页面，导入在后台进行。</p>
        </div>
      );
    case 'stopped':
      return (
        <Alert
          type={run?.state === 'failed' ? 'error' : 'warning'}
          showIcon
          title={run?.state === 'failed' ? '没有导入完' : `已暂停，导入了 ${imported} 条`}
          description={`${run?.state === 'failed' ? (run.sentence ?? '') : ''}${mayBegin ? '按“接着导入”' : '请本机关负责人接着导入，'}从停下的地方继续，已经导入的不会重复。`}
        />
      );
    case 'done':
      return (
        <Alert
          type={faultyRows > 0 ? 'warning' : 'success'}
          showIcon
          title={`导入完成：${imported} 条`}
          description={
            faultyRows > 0
              ? `有 ${faultyRows} 行没有导入，请按下面的结果改好，再上传（资料来源写“${archive.source}”），已经导入的会跳过。`
              : '都已按原来的日期算作发布或归档。'
          }
        />
      );
  }
}

function AskDialog({
  archive: { id, version, state, rows, faultyRows, publicRows },
  deed,
  onClose,
}: {
  readonly archive: ImportShape;
  readonly deed: 'start' | 'pause';
  readonly onClose: () => void;
}): ReactNode {
  const done = useImportDone();
  const first = state === 'examined';
  const words =
    deed === 'pause'
      ? '已经导入的留下，之后可以接着导入。'
      : first
        ? `${rows - faultyRows} 条信息按原来的日期导入，其中 ${publicRows} 条随即对公众公开，不再经过三审三校，因为它们以前已经公开过；您的批准记录在案，不能成批撤回。`
        : '从停下的地方继续，已经导入的不会重复。';
  const title = deed === 'pause' ? '暂停导入' : first ? '批准并开始导入' : '接着导入';
  return (
    <ConfirmDialog
      title={title}
      words={words}
      submitLabel={title}
      version={version}
      submit={async ({ key, version: known }) => {
        const params = { path: { id } };
        const headers = { 'if-match': `"${known}"`, 'idempotency-key': key };
        done(
          await (deed === 'pause'
            ? answerOf(api.POST('/api/v1/archive-imports/{id}/pause', { params, headers }))
            : answerOf(api.POST('/api/v1/archive-imports/{id}/start', { params, headers }))),
        );
        say(deed === 'pause' ? '已暂停' : '已开始，在后台导入');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
