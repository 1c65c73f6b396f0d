import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { useMay } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { SourceDialog } from './source-dialog.tsx';
import { useSourcesChanged } from './use-sources-changed.ts';

type Source = Shape<'ReprintSource'>;

const ABOVE = [{ text: '转载来源', to: '/reprint-sources' }];

/** One source of reprints, with what was done to it. */
export function SourceScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const { data, error, refetch } = useQuery({
    queryKey: ['reprint-source', id],
    queryFn: () => answerOf(api.GET('/api/v1/reprint-sources/{id}', { params: { path: { id } } })),
  });
  if (data !== undefined) return <SourceRecord source={data} />;
  return <AwaitedRecord title="转载来源" above={ABOVE} error={error} onAgain={refetch} />;
}

function SourceRecord({ source }: { readonly source: Source }): ReactNode {
  const mayEdit = useMay('reprintSource:edit');
  const [dialog, setDialog] = useState<'edit' | 'retire' | null>(null);
  const inUse = source.retiredAt === null;
  const close = (): void => setDialog(null);
  return (
    <>
      <RecordPage
        title={source.name}
        above={ABOVE}
        state={<Mark tone={inUse ? 'done' : 'quiet'}>{inUse ? '使用中' : '已停用'}</Mark>}
        facts={[
          { label: '网站', value: source.hosts.join('、') },
          { label: '列入日期', value: source.since },
          { label: '说明', value: source.note },
        ]}
        actions={
          mayEdit &&
          inUse && (
            <>
              <Button onClick={() => setDialog('edit')}>修改</Button>
              <Button danger onClick={() => setDialog('retire')}>
                停用
              </Button>
            </>
          )
        }
        tabs={[]}
        historyPath={`/api/v1/reprint-sources/${source.id}/history`}
      />
      {dialog === 'edit' && <SourceDialog source={source} onClose={close} />}
      {dialog === 'retire' && <RetireDialog source={source} onClose={close} />}
    </>
  );
}

function RetireDialog({ source: { id, name, version }, onClose }: { readonly source: Source; readonly onClose: () => void }): ReactNode {
  const client = useQueryClient();
  const changed = useSourcesChanged();
  return (
    <ConfirmDialog
      title="停用转载来源"
      words={`停用后，不能再转载“${name}”；已经转载的不受影响。`}
      submitLabel="停用"
      danger
      version={version}
      submit={async ({ key }) => {
        const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
        client.setQueryData(
          ['reprint-source', id],
          await answerOf(api.POST('/api/v1/reprint-sources/{id}/retire', { params: { path: { id } }, headers, body: {} })),
        );
        changed(id);
        say('已停用');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
