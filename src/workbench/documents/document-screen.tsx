import { Button, Tabs } from 'antd';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { OPENNESS_TITLES, VALIDITY_TITLES } from '../../modules/documents/rules/index.ts';
import { asProblem } from '../api/problem-error.ts';
import type { EditorControls } from '../editor/editor-controls.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { HistoryTimeline } from '../record/history-timeline.tsx';
import { Mark } from '../record/mark.tsx';
import { stripAbove } from '../record/tab-strip.tsx';
import { timeWords } from '../record/time-words.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { PublicLink } from '../sites/public-link.tsx';
import { PublicPlacesTab } from '../sites/public-places-tab.tsx';
import { DocumentActions } from './document-actions.tsx';
import { DocumentDialog, type DocumentDialogName } from './document-dialog.tsx';
import type { DocumentShape } from './document-words.ts';
import { DraftingTab } from './drafting/drafting-tab.tsx';
import { SaveState } from './drafting/save-state.tsx';
import { useDrafting } from './drafting/use-drafting.ts';
import { PreviewTab } from './preview-tab.tsx';
import { RevisionsTab } from './revisions-tab.tsx';
import { StateMark } from './state-mark.tsx';
import { useDocument } from './use-document.ts';
import { useVocabulary } from './use-vocabulary.ts';
import type { Vocabulary } from './vocabulary-types.ts';
import '../record/record.css';
import './documents.css';

const ABOVE = [{ text: '信息', to: '/documents' }];

/** One document: writing it, how it will look, what it said before, what was done to it. */
export function DocumentScreen({ params }: ScreenProps): ReactNode {
  const document = useDocument(Number(params['id']));
  const vocabulary = useVocabulary();
  const error = document.error ?? vocabulary.error;
  if (document.data !== undefined && vocabulary.data !== undefined)
    return <DocumentRecord document={document.data} vocabulary={vocabulary.data} />;
  if (error === null) return <PageSkeleton />;
  const again = (): void => {
    void document.refetch();
    void vocabulary.refetch();
  };
  return (
    <Page title="信息" above={ABOVE}>
      <ProblemAlert problem={asProblem(error)} action={<Button onClick={again}>重试</Button>} />
    </Page>
  );
}

function DocumentRecord({ document, vocabulary }: { readonly document: DocumentShape; readonly vocabulary: Vocabulary }): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const editor = useRef<EditorControls>(null);
  const drafting = useDrafting(document, editor);
  const [dialog, setDialog] = useState<DocumentDialogName | null>(null);
  const type = vocabulary.types.find(({ code }) => code === document.type);
  useSaveKey(() => {
    if (document.may.includes('edit') && !drafting.busy) void drafting.save('');
  });
  if (type === undefined) throw new Error(`No type ${document.type} in the vocabulary`);
  const { content } = drafting;
  const tabs = [
    {
      key: 'write',
      label: document.may.includes('edit') ? '起草' : '内容',
      children: <DraftingTab document={document} type={type} vocabulary={vocabulary} drafting={drafting} editor={editor} />,
      forceRender: true,
    },
    {
      key: 'preview',
      label: '公开后的样子',
      children: <PreviewTab document={document} content={content} type={type} vocabulary={vocabulary} />,
    },
    ...(isPublic(document) ? [{ key: 'public', label: '公开情况', children: <PublicPlacesTab documentId={document.id} /> }] : []),
    { key: 'revisions', label: '历次稿件', children: <RevisionsTab document={document} /> },
    { key: 'history', label: '办理记录', children: <HistoryTimeline path={`/api/v1/documents/${document.id}/history`} /> },
  ];
  // Who can't write reads.
  const first = document.may.includes('edit') ? 'write' : 'preview';
  const active = tabs.find(({ key }) => key === search['tab'])?.key ?? first;
  const open = (key: string): void => {
    editor.current?.settle();
    void navigate({ to: '.', search: key === first ? {} : { tab: key }, resetScroll: false });
  };
  return (
    <Page
      title={content.title === '' ? '（还没有名称）' : content.title}
      above={ABOVE}
      marks={
        <>
          <StateMark state={document.state} />
          {document.urgent && <Mark tone="warning">先发后审</Mark>}
        </>
      }
      lead={<FactsLine document={document} typeTitle={type.title} />}
      actions={
        <>
          {document.may.includes('edit') && <SaveState keep={drafting.keep} revision={document.revision} />}
          <DocumentActions document={document} type={type} drafting={drafting} onDialog={setDialog} />
        </>
      }
    >
      <Tabs
        activeKey={active}
        items={tabs}
        renderTabBar={stripAbove(
          tabs.map(({ key, label }) => ({ name: key, title: label })),
          open,
        )}
      />
      {dialog !== null && <DocumentDialog name={dialog} document={document} onClose={() => setDialog(null)} />}
    </Page>
  );
}

function FactsLine({ document, typeTitle }: { readonly document: DocumentShape; readonly typeTitle: string }): ReactNode {
  const { openness } = document.content;
  const facts = [
    typeTitle,
    document.unit.name,
    openness === null ? '公开属性未定' : OPENNESS_TITLES[openness.status],
    ...(document.indexNumber === null ? [] : [`索引号 ${document.indexNumber}`]),
    ...(document.validity === null || document.indexNumber === null ? [] : [`效力：${VALIDITY_TITLES[document.validity]}`]),
    ...(document.released === null || document.withdrawn !== null
      ? []
      : [`第 ${document.released.revision} 稿 ${timeWords(document.released.at)} 发布`]),
    ...(document.withdrawn === null ? [] : [`${timeWords(document.withdrawn.at)} 撤下：${document.withdrawn.reason}`]),
    ...(document.schedule.releaseAt === null ? [] : [`定于 ${timeWords(document.schedule.releaseAt)} 发布`]),
    ...(document.schedule.withdrawAt === null ? [] : [`定于 ${timeWords(document.schedule.withdrawAt)} 撤下`]),
  ];
  return (
    <>
      {facts.join('　·　')}
      {isPublic(document) && document.released !== null && (
        <>
          {'　·　'}
          <PublicLink href={document.released.address}>看公开页面</PublicLink>
        </>
      )}
    </>
  );
}

function isPublic({ released, withdrawn }: DocumentShape): boolean {
  return released !== null && withdrawn === null;
}

/** Ctrl+S saves, as everywhere. */
function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      latest.current();
    };
    globalThis.addEventListener('keydown', onKeyDown);
    return () => globalThis.removeEventListener('keydown', onKeyDown);
  }, []);
}
