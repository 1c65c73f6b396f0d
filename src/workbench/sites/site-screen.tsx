import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import { useMay } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { DisplayTab } from './display-tab.tsx';
import { HomeLayoutTab } from './layout/home-layout-tab.tsx';
import { MarksForm } from './marks-form.tsx';
import { PublicButton, PublicLink } from './public-link.tsx';
import { SectionsTab } from './sections/sections-tab.tsx';
import { CloseSiteDialog, PlaceDialog, type SiteDialogName } from './site-dialogs.tsx';
import { COVER_TITLES, type SiteShape } from './site-words.ts';
import { ThemeForm } from './theme-form.tsx';
import { useSite } from './use-site.ts';
import './sites.css';

const ABOVE = [{ text: '网站', to: '/sites' }];

/** One site: its sections, its home page, what it says of itself, how it looks. */
export function SiteScreen({ params }: ScreenProps): ReactNode {
  const { data: site, error, refetch } = useSite(Number(params['id']));
  if (site === undefined) return <AwaitedRecord title="网站" above={ABOVE} error={error} onAgain={refetch} />;
  return <SiteRecord site={site} />;
}

function SiteRecord({ site }: { readonly site: SiteShape }): ReactNode {
  const [dialog, setDialog] = useState<SiteDialogName | null>(null);
  const mayPlace = useMay('site:place');
  const mayClose = useMay('site:close') && site.slug !== '';
  return (
    <>
      <RecordPage
        title={site.name}
        above={ABOVE}
        state={site.closedAt === null ? <Mark tone="done">开放</Mark> : <Mark>已关闭</Mark>}
        facts={[
          { label: '网址', value: <PublicLink href={site.address}>{site.address}</PublicLink> },
          { label: '域名', value: site.host ?? '没有单独的域名' },
          { label: '机关', value: site.agency.name },
          { label: '收录范围', value: COVER_TITLES[site.covers] },
          ...(site.closedAt === null ? [] : [{ label: '关闭时间', value: timeWords(site.closedAt) }]),
        ]}
        actions={
          <>
            <PublicButton href={site.address}>看公开网站</PublicButton>
            {mayPlace && <Button onClick={() => setDialog('place')}>修改网址</Button>}
            {mayClose && (
              <Button danger={site.closedAt === null} onClick={() => setDialog('close')}>
                {site.closedAt === null ? '关闭网站' : '重新开放'}
              </Button>
            )}
          </>
        }
        tabs={[
          { name: 'sections', title: '栏目', content: <SectionsTab site={site} /> },
          { name: 'home', title: '首页布局', content: <HomeLayoutTab key={site.version} site={site} /> },
          { name: 'marks', title: '名称和标识', content: <MarksForm key={site.version} site={site} /> },
          { name: 'theme', title: '颜色', content: <ThemeForm key={site.version} site={site} /> },
          { name: 'display', title: '公示屏', content: <DisplayTab site={site} /> },
        ]}
        historyPath={`/api/v1/sites/${site.id}/history`}
      />
      {dialog === 'place' && <PlaceDialog site={site} onClose={() => setDialog(null)} />}
      {dialog === 'close' && <CloseSiteDialog site={site} onClose={() => setDialog(null)} />}
    </>
  );
}
