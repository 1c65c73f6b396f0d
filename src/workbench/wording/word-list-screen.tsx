import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
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
        pathOf={(row) => `/words/${Number(row['id'])}`}
        searchColumn="word"
        shows={['word', 'instead', 'code', 'severity', 'note', 'source', 'state']}
        presets={[
          { title: '使用中', filters: { state: 'inUse' } },
          { title: '全部', filters: {} },
        ]}
        cells={{
          state: (row) => <Mark tone={row['state'] === 'inUse' ? 'done' : 'quiet'}>{row['state'] === 'inUse' ? '使用中' : '已停用'}</Mark>,
        }}
        empty="还没有本机关自己的词，检查时只用内置词。容易写错的机构名、地名、固定提法，按“增加词”一个个加，或者按“导入词表”成批导入。"
      />
      {adding && <WordDialog word={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}
