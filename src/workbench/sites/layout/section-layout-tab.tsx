import type { ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { say } from '../../feedback/toast-store.ts';
import { useMay } from '../../session/use-session.ts';
import { PageSkeleton } from '../../shell/page-skeleton.tsx';
import type { SectionShape } from '../site-words.ts';
import { readSection, useSectionDone, useSections } from '../use-site.ts';
import { LayoutForm } from './layout-form.tsx';

/** What stands on the page of a topic, a single page or a page of links. */
export function SectionLayoutTab({ section }: { readonly section: SectionShape }): ReactNode {
  const { data } = useSections(section.siteId);
  const editable = useMay('site:editSections');
  const done = useSectionDone();
  if (data === undefined) return <PageSkeleton />;
  return (
    <LayoutForm
      form="section.layout"
      record={section.id}
      version={section.version}
      layout={section.layout}
      field="layout"
      address={section.address}
      sections={data.items}
      editable={editable}
      submit={async (layout, { key, version }) => {
        const at = { params: { path: { id: section.id } }, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } };
        done(await answerOf(api.PATCH('/api/v1/sections/{id}', { ...at, body: { layout } })));
        say('布局已保存，公开网站随即改变');
      }}
      reread={async () => {
        const now = await readSection(section.id);
        return { version: now.version, layout: now.layout };
      }}
    />
  );
}
