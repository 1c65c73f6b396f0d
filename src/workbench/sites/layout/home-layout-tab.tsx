import type { ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { say } from '../../feedback/toast-store.ts';
import { useMay } from '../../session/use-session.ts';
import { PageSkeleton } from '../../shell/page-skeleton.tsx';
import type { SiteShape } from '../site-words.ts';
import { readSite, useSections, useSiteDone } from '../use-site.ts';
import { LayoutForm } from './layout-form.tsx';

/** What stands on the home page of a site. */
export function HomeLayoutTab({ site }: { readonly site: SiteShape }): ReactNode {
  const { data } = useSections(site.id);
  const editable = useMay('site:edit');
  const done = useSiteDone();
  if (data === undefined) return <PageSkeleton />;
  return (
    <LayoutForm
      form="site.home"
      record={site.id}
      version={site.version}
      layout={site.home}
      field="home"
      address={site.address}
      sections={data.items}
      editable={editable}
      submit={async (home, { key, version }) => {
        const at = { params: { path: { id: site.id } }, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } };
        done(await answerOf(api.PATCH('/api/v1/sites/{id}', { ...at, body: { home } })));
        say('首页布局已保存，公开网站随即改变');
      }}
      reread={async () => {
        const { version, home } = await readSite(site.id);
        return { version, layout: home };
      }}
    />
  );
}
