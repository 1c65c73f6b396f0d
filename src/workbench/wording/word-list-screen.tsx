import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import type { Row } from '../list/list-description.ts';
import { RecordList } from '../list/record-list.tsx';
import { PartLinks } from '../openness/part-links.tsx';
import { Mark } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { WordDialog } from './word-dialog.tsx';
import { WORD_LINKS } from './word-links.ts';
import { WORDS_PATH } from './word-shapes.ts';

/** 审查词库: the agency's own words. */
export function WordListScreen(): ReactNode {
  const mayEdit = useMay('wordList:edit');
  const mayImport = useMay('wordList:import');
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<number | null>(null);
  const [retiring, setRetiring] = useState<Row | null>(null);
  const stateOf = (row: Row): ReactNode => {
    const retired = row['retired'] === true;
    return (
      <span className="beside">
        <Mark tone={retired ? 'quiet' : 'done'}>{retired ? '已停用' : '使用中'}</Mark>
        {mayEdit && !retired && (
          <>
            <Button size="small" aria-label={`修改“${textOr(row['word'], '')}”`} onClick={() => setEditing(Number(row['id']))}>
              修改
            </Button>
            <Button size="small" aria-label={`停用“${textOr(row['word'], '')}”`} onClick={() => setRetiring(row)}>
              停用
            </Button>
          </>
        )}
      </span>
    );
  };
  return (
    <Page
      title="审查词库"
      lead="起草、送审时，文字检查按内置词和本机关自己的词来查。这里的改动马上生效，已经发布的信息不受影响。"
      actions={
        <>
          {mayImport && <LinkButton to="/words/import">导入词表</LinkButton>}
          {mayEdit && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} data-shortcut="new" onClick={() => setAdding(true)}>
              增加词
            </Button>
          )}
        </>
      }
    >
      <PartLinks label="审查词库" links={WORD_LINKS} />
      <RecordList
        path={WORDS_PATH}
        pathOf={() => null}
        searchColumn="word"
        shows={['word', 'instead', 'code', 'severity', 'note', 'source', 'retired']}
        presets={[
          { title: '使用中', filters: { retired: 'false' } },
          { title: '全部', filters: {} },
        ]}
        cells={{ retired: stateOf }}
        empty="还没有本机关自己的词，检查时只用内置词。容易写错的机构名、地名、固定提法，按“增加词”一个个加，或者按“导入词表”成批导入。"
      />
      {adding && <WordDialog word={null} onClose={() => setAdding(false)} />}
      {editing !== null && <EditDialog id={editing} onClose={() => setEditing(null)} />}
      {retiring !== null && <RetireDialog row={retiring} onClose={() => setRetiring(null)} />}
    </Page>
  );
}

function EditDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }): ReactNode {
  const { data } = useQuery({
    queryKey: ['word', id],
    queryFn: () => answerOf(api.GET('/api/v1/words/{id}', { params: { path: { id } } })),
    gcTime: 0,
  });
  return data === undefined ? null : <WordDialog word={data} onClose={onClose} />;
}

function RetireDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }): ReactNode {
  const client = useQueryClient();
  const version = Number(row['version']);
  return (
    <ConfirmDialog
      title="停用词"
      words={`停用后不再检查“${textOr(row['word'], '')}”，不能恢复；以后还要查，请重新增加。`}
      submitLabel="停用"
      danger
      version={version}
      submit={async ({ key }) => {
        const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
        await answerOf(api.POST('/api/v1/words/{id}/retire', { params: { path: { id: Number(row['id']) } }, headers, body: {} }));
        void client.invalidateQueries({ queryKey: ['list', WORDS_PATH] });
        void client.invalidateQueries({ queryKey: ['screening-words'] });
        say('已停用');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
