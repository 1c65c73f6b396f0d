import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { slugFault, type SiteShape } from './site-words.ts';
import { readSite, useSiteDone } from './use-site.ts';

export type SiteDialogName = 'place' | 'close';

interface Props {
  readonly site: SiteShape;
  readonly onClose: () => void;
}

const LABELS = { slug: '网址代码', host: '域名' };

export function PlaceDialog({ site, onClose }: Props): ReactNode {
  const { person } = useSignedIn();
  const done = useSiteDone();
  const isMain = site.slug === '';
  const valuesOf = ({ slug, host }: SiteShape) => ({ slug, host: host ?? '' });
  const form = useDraftForm({
    draft: { personId: person.id, form: 'site.place', record: String(site.id) },
    version: site.version,
    initial: valuesOf(site),
    check: ({ slug }): { slug?: string } => {
      const fault = isMain ? null : slugFault(slug.trim(), []);
      return fault === null ? {} : { slug: fault };
    },
    submit: async ({ slug, host }, { key, version }) => {
      const placed = await answerOf(
        api.PUT('/api/v1/sites/{id}/place', {
          params: { path: { id: site.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { slug: slug.trim(), host: host.trim() === '' ? null : host.trim() },
        }),
      );
      done(placed);
      say('网址已修改');
      onClose();
    },
    reread: async () => {
      const now = await readSite(site.id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  return (
    <Modal open title="修改网址" footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={LABELS} name="修改网址" submitLabel="保存网址" onCancel={onClose}>
        {isMain ? (
          <p>这是主站，在网址的根上，只能修改域名。</p>
        ) : (
          <TextField
            form={form}
            name="slug"
            label="网址代码"
            required
            hint="改了以后，别人收藏的旧网址就打不开了。"
            maxLength={60}
            autoFocus
          />
        )}
        <TextField form={form} name="host" label="域名" hint="例如 wjw.example.gov.cn；没有单独的域名就空着。" maxLength={253} />
      </FormFrame>
    </Modal>
  );
}

export function CloseSiteDialog({ site, onClose }: Props): ReactNode {
  const { person } = useSignedIn();
  const done = useSiteDone();
  const closes = site.closedAt === null;
  return (
    <ReasonDialog
      title={closes ? '关闭网站' : '重新开放网站'}
      words={
        closes
          ? '关闭后，网站的页面仍能打开，页首注明网站已经关闭；信息本身不撤下，仍在上级机关的网站上。'
          : '重新开放后，网站恢复关闭前的样子。'
      }
      label="原因"
      required
      danger={closes}
      draft={{ personId: person.id, form: closes ? 'site.close' : 'site.reopen', record: String(site.id) }}
      version={site.version}
      submit={async (reason, { key, version }) => {
        const at = { params: { path: { id: site.id } }, headers: { 'if-match': `"${version}"`, 'idempotency-key': key }, body: { reason } };
        done(await answerOf(closes ? api.POST('/api/v1/sites/{id}/close', at) : api.POST('/api/v1/sites/{id}/reopen', at)));
        say(closes ? '网站已关闭' : '网站已重新开放');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
