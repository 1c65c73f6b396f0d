import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { GRAVITY_TITLES, WORD_CODE_TITLES, WORD_GATE_TITLES } from '../../screening/index.ts';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { useMay } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { WordDialog } from './word-dialog.tsx';
import { useWordsChanged } from './use-words-changed.ts';
import type { OwnWordShape } from './word-shapes.ts';

const ABOVE = [{ text: '审查词库', to: '/words' }];

/** One word of the agency's own, with what was done to it. */
export function WordScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const { data, error, refetch } = useQuery({
    queryKey: ['word', id],
    queryFn: () => answerOf(api.GET('/api/v1/words/{id}', { params: { path: { id } } })),
  });
  if (data !== undefined) return <WordRecord word={data} />;
  return <AwaitedRecord title="词" above={ABOVE} error={error} onAgain={refetch} />;
}

function WordRecord({ word }: { readonly word: OwnWordShape }): ReactNode {
  const mayEdit = useMay('wordList:edit');
  const [dialog, setDialog] = useState<'edit' | 'retire' | null>(null);
  const inUse = word.retiredAt === null;
  const close = (): void => setDialog(null);
  return (
    <>
      <RecordPage
        title={word.word}
        above={ABOVE}
        state={<Mark tone={inUse ? 'done' : 'quiet'}>{inUse ? '使用中' : '已停用'}</Mark>}
        facts={[
          { label: '正确写法', value: word.instead },
          { label: '类别', value: WORD_CODE_TITLES[word.code] },
          { label: '级别', value: GRAVITY_TITLES[word.severity] },
          { label: '关口', value: WORD_GATE_TITLES[word.gate] },
          { label: '说明', value: word.note },
          { label: '依据', value: word.source },
          { label: '启用日期', value: word.from },
          { label: '停用日期', value: word.until },
          { label: '例外', value: word.except.join('、') },
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
        historyPath={`/api/v1/words/${word.id}/history`}
      />
      {dialog === 'edit' && <WordDialog word={word} onClose={close} />}
      {dialog === 'retire' && <RetireDialog word={word} onClose={close} />}
    </>
  );
}

function RetireDialog({ word: { id, word, version }, onClose }: { readonly word: OwnWordShape; readonly onClose: () => void }): ReactNode {
  const client = useQueryClient();
  const changed = useWordsChanged();
  return (
    <ConfirmDialog
      title="停用词"
      words={`停用后不再检查“${word}”，不能恢复；以后还要查，请重新增加。`}
      submitLabel="停用"
      danger
      version={version}
      submit={async ({ key }) => {
        const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
        client.setQueryData(
          ['word', id],
          await answerOf(api.POST('/api/v1/words/{id}/retire', { params: { path: { id } }, headers, body: {} })),
        );
        changed(id);
        say('已停用');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
