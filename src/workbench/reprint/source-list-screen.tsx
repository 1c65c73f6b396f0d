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
import { Mark } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { SourceDialog } from './source-dialog.tsx';

const PATH = '/api/v1/reprint-sources';

/** 转载来源: the sites from which one may reprint. */
export function SourceListScreen(): ReactNode {
  const mayEdit = useMay('reprintSource:edit');
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
            <Button size="small" aria-label={`修改“${textOr(row['name'], '')}”`} onClick={() => setEditing(Number(row['id']))}>
              修改
            </Button>
            <Button size="small" aria-label={`停用“${textOr(row['name'], '')}”`} onClick={() => setRetiring(row)}>
              停用
            </Button>
          </>
        )}
      </span>
    );
  };
  return (
    <Page
      title="转载来源"
      lead="转载的信息要写明来源和原文网址；原文不在这些网站上的，不能送审。"
      actions={
        mayEdit && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} data-shortcut="new" onClick={() => setAdding(true)}>
            增加来源
          </Button>
        )
      }
    >
      <RecordList
        path={PATH}
        pathOf={() => null}
        searchColumn="name"
        shows={['name', 'hosts', 'since', 'note', 'retired']}
        presets={[
          { title: '使用中', filters: { retired: 'false' } },
          { title: '全部', filters: {} },
        ]}
        cells={{ retired: stateOf }}
        empty="还没有转载来源，现在任何转载都不能送审。常转载的网站（例如中国政府网、上级机关网站），请公开工作人员按“增加来源”加上。"
      />
      {adding && <SourceDialog source={null} onClose={() => setAdding(false)} />}
      {editing !== null && <EditDialog id={editing} onClose={() => setEditing(null)} />}
      {retiring !== null && <RetireDialog row={retiring} onClose={() => setRetiring(null)} />}
    </Page>
  );
}

function EditDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }): ReactNode {
  const { data } = useQuery({
    queryKey: ['reprint-source', id],
    queryFn: () => answerOf(api.GET('/api/v1/reprint-sources/{id}', { params: { path: { id } } })),
    gcTime: 0,
  });
  return data === undefined ? null : <SourceDialog source={data} onClose={onClose} />;
}

function RetireDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }): ReactNode {
  const client = useQueryClient();
  const version = Number(row['version']);
  return (
    <ConfirmDialog
      title="停用转载来源"
      words={`停用后，不能再转载“${textOr(row['name'], '')}”；已经转载的不受影响。`}
      submitLabel="停用"
      danger
      version={version}
      submit={async ({ key }) => {
        const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
        await answerOf(api.POST('/api/v1/reprint-sources/{id}/retire', { params: { path: { id: Number(row['id']) } }, headers, body: {} }));
        void client.invalidateQueries({ queryKey: ['list', PATH] });
        void client.invalidateQueries({ queryKey: ['reprint-hosts'] });
        say('已停用');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
