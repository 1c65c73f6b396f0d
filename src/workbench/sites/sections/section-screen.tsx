import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { AwaitedRecord } from '../../record/awaited-record.tsx';
import { Mark } from '../../record/mark.tsx';
import { RecordPage } from '../../record/record-page.tsx';
import { useMay } from '../../session/use-session.ts';
import type { ScreenProps } from '../../shell/screen.ts';
import { SectionLayoutTab } from '../layout/section-layout-tab.tsx';
import { PublicButton, PublicLink } from '../public-link.tsx';
import { KIND_TITLES, STATE_TITLES, type SectionShape } from '../site-words.ts';
import { useSection, useSections, useSite } from '../use-site.ts';
import { EntriesForm } from './entries-form.tsx';
import { RuleForm } from './rule-form.tsx';
import { SectionForm } from './section-form.tsx';
import { ArchiveDialog, StateDialog } from './state-dialogs.tsx';
import '../sites.css';

/** One section: what stands in it, how it is called, its state. */
export function SectionScreen({ params }: ScreenProps): ReactNode {
  const { data: section, error, refetch } = useSection(Number(params['id']));
  if (section === undefined) return <AwaitedRecord title="栏目" above={[{ text: '网站', to: '/sites' }]} error={error} onAgain={refetch} />;
  return <SectionRecord section={section} />;
}

type DialogName = 'archive' | 'close' | 'open';

function SectionRecord({ section }: { readonly section: SectionShape }): ReactNode {
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const mayEdit = useMay('site:editSections');
  const { data: site } = useSite(section.siteId);
  const { data: sisters } = useSections(section.siteId);
  const { kind, state } = section;
  const holds = kind === 'list' || kind === 'series' || kind === 'topic';
  const laidOut = kind === 'page' || kind === 'topic' || kind === 'links';
  const item = sisters?.disclosureItems.find(({ code }) => code === section.item);
  const parent = sisters?.items.find(({ id }) => id === section.parentId);
  return (
    <>
      <RecordPage
        title={section.title}
        above={[
          { text: '网站', to: '/sites' },
          ...(site === undefined ? [] : [{ text: site.name, to: `/sites/${site.id}` }]),
          ...(parent === undefined ? [] : [{ text: parent.title, to: `/sections/${parent.id}` }]),
        ]}
        state={
          <>
            <Mark tone={state === 'open' ? 'done' : 'quiet'}>{STATE_TITLES[state]}</Mark>
            {kind !== 'list' && <Mark tone="going">{KIND_TITLES[kind]}</Mark>}
          </>
        }
        facts={[
          {
            label: '网址',
            value: state === 'closed' ? section.address : <PublicLink href={section.address}>{section.address}</PublicLink>,
          },
          { label: '现在有', value: `${section.documents} 条` },
          { label: '法定主动公开事项', value: item === undefined ? '没有对应' : `${item.article} ${item.title}` },
          ...(section.archivedOn === null ? [] : [{ label: '归档日期', value: section.archivedOn }]),
        ]}
        actions={
          <>
            {state !== 'closed' && <PublicButton href={section.address}>看公开页面</PublicButton>}
            {mayEdit && state === 'open' && <Button onClick={() => setDialog('archive')}>归档</Button>}
            {mayEdit && state !== 'open' && <Button onClick={() => setDialog('open')}>重新开放</Button>}
            {mayEdit && state !== 'closed' && (
              <Button danger onClick={() => setDialog('close')}>
                关闭
              </Button>
            )}
          </>
        }
        tabs={[
          ...(holds
            ? [
                {
                  name: 'content',
                  title: '收录的信息',
                  content: (
                    <>
                      {state === 'archived' && (
                        <Alert
                          type="info"
                          showIcon
                          title="已归档：归档日期以后公开的信息不再进入，公开页面注明“已归档”，仍可查阅。"
                          className="section-notice"
                        />
                      )}
                      <RuleForm key={`rule ${section.version}`} section={section} />
                      <EntriesForm key={`entries ${section.version}`} section={section} />
                    </>
                  ),
                },
              ]
            : []),
          ...(laidOut ? [{ name: 'layout', title: '布局', content: <SectionLayoutTab key={section.version} section={section} /> }] : []),
          { name: 'about', title: '栏目设置', content: <SectionForm key={section.version} section={section} /> },
        ]}
        historyPath={`/api/v1/sections/${section.id}/history`}
      />
      {dialog === 'archive' && <ArchiveDialog section={section} onClose={() => setDialog(null)} />}
      {(dialog === 'close' || dialog === 'open') && <StateDialog section={section} to={dialog} onClose={() => setDialog(null)} />}
    </>
  );
}
