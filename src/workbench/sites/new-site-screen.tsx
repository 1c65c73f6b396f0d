import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { CoversField, coversOf } from './covers-field.tsx';
import { slugFault } from './site-words.ts';
import { useSiteDone } from './use-site.ts';

const LABELS = { name: '网站名称', slug: '网址代码', host: '域名', covers: '收录范围', agencyId: '机关' };

export function NewSiteScreen(): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const done = useSiteDone();
  const own = person.agency;
  const form = useDraftForm({
    draft: { personId: person.id, form: 'site', record: 'new' },
    initial: { name: own?.name ?? '', slug: '', host: '', covers: 'agency', agencyId: '' },
    check: ({ name, slug, agencyId }): { name?: string; slug?: string; agencyId?: string } => {
      const fault = slugFault(slug.trim(), []);
      return {
        ...(own === null && agencyId === '' ? { agencyId: '请选择这是哪个机关的网站。' } : {}),
        ...(name.trim() === '' ? { name: '请填写网站名称。' } : {}),
        ...(fault === null ? {} : { slug: fault }),
      };
    },
    submit: async ({ name, slug, host, covers, agencyId }, { key }) => {
      const site = await answerOf(
        api.POST('/api/v1/sites', {
          headers: { 'idempotency-key': key },
          body: {
            name: name.trim(),
            slug: slug.trim(),
            host: host.trim() === '' ? null : host.trim(),
            covers: coversOf(covers),
            agencyId: agencyId === '' ? null : Number(agencyId),
          },
        }),
      );
      done(site);
      say('网站已建立，栏目和首页已按模板排好');
      void navigate({ to: `/sites/${site.id}`, ignoreBlocker: true, replace: true });
    },
  });
  return (
    <Page title="建立网站" above={[{ text: '网站', to: '/sites' }]}>
      <UnsavedGuard form={form} />
      <div className="column">
        <FormFrame form={form} labels={LABELS} name="建立网站" submitLabel="建立网站" onCancel={() => void navigate({ to: '/sites' })}>
          {own === null && (
            <Picker
              label="机关"
              required
              path="/api/v1/agencies"
              query={{ isClosed: 'false' }}
              column="name"
              value={form.values.agencyId}
              error={form.errorOf('agencyId')}
              onChange={(value) => form.set('agencyId', value)}
            />
          )}
          <TextField form={form} name="name" label="网站名称" required maxLength={100} />
          <TextField
            form={form}
            name="slug"
            label="网址代码"
            required
            hint="写在网址里，例如填 health，网址就是 /sites/health/。小写字母、数字和连字符。"
            maxLength={60}
          />
          <TextField
            form={form}
            name="host"
            label="域名"
            hint="网站有自己的域名时填写，例如 wjw.example.gov.cn；没有就空着。"
            maxLength={253}
          />
          <CoversField value={form.values.covers} error={form.errorOf('covers')} onChange={(value) => form.set('covers', value)} />
        </FormFrame>
      </div>
    </Page>
  );
}
