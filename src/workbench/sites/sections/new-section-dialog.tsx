import { useNavigate } from '@tanstack/react-router';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import type { SectionKind } from '../../../modules/sites/rules/index.ts';
import { answerOf, api } from '../../api/client.ts';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import { slugFault, type SectionShape, type SiteShape } from '../site-words.ts';
import { useSectionDone } from '../use-site.ts';
import { KindField, kindOf } from './kind-field.tsx';

export interface NewSectionWish {
  readonly kind: SectionKind;
  readonly parent: SectionShape | null;
}

interface Props {
  readonly site: SiteShape;
  readonly sections: readonly SectionShape[];
  readonly wish: NewSectionWish;
  readonly onClose: () => void;
}

const LABELS = { title: '名称', slug: '网址代码', kind: '类型', description: '说明' };

/** A new section, the last at its place; what stands in it is said on its own page. */
export function NewSectionDialog({ site, sections, wish, onClose }: Props): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const done = useSectionDone();
  const taken = sections.map(({ slug }) => slug);
  const kind: string = wish.kind;
  const isTopic = kind === 'topic';
  const words = isTopic ? '开设专题' : '增加栏目';
  const form = useDraftForm({
    draft: { personId: person.id, form: `section.${wish.kind}`, record: `of-${site.id}-${wish.parent?.id ?? 'top'}` },
    initial: { title: '', slug: '', kind, description: '' },
    check: ({ title, slug }): { title?: string; slug?: string } => {
      const fault = slugFault(slug.trim(), taken);
      return { ...(title.trim() === '' ? { title: '请填写名称。' } : {}), ...(fault === null ? {} : { slug: fault }) };
    },
    submit: async ({ title, slug, kind, description }, { key }) => {
      const section = await answerOf(
        api.POST('/api/v1/sites/{id}/sections', {
          params: { path: { id: site.id } },
          headers: { 'idempotency-key': key },
          body: {
            parentId: wish.parent?.id ?? null,
            title: title.trim(),
            slug: slug.trim(),
            kind: kindOf(kind),
            description: description.trim(),
          },
        }),
      );
      done(section);
      say(isTopic ? '专题已开设，接着排它的布局' : '栏目已增加，接着说它收哪些信息');
      void navigate({ to: `/sections/${section.id}`, search: isTopic ? { tab: 'layout' } : {} });
    },
  });
  return (
    <Modal open title={words} footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={LABELS} name={words} submitLabel={words} onCancel={onClose}>
        <p>{wish.parent === null ? '放在最上一级的最后，以后可以移动。' : `放在“${wish.parent.title}”下面的最后，以后可以移动。`}</p>
        <TextField form={form} name="title" label="名称" required maxLength={60} autoFocus />
        <TextField
          form={form}
          name="slug"
          label="网址代码"
          required
          hint={`写在网址里，例如填 ${isTopic ? 'flood-2026' : 'notices'}。小写字母、数字和连字符，定了以后尽量不改。`}
          maxLength={60}
        />
        {!isTopic && <KindField value={form.values.kind} error={form.errorOf('kind')} onChange={(kind) => form.set('kind', kind)} />}
        <TextField
          form={form}
          name="description"
          label="说明"
          hint="一句话，显示在栏目名称下面，也给搜索引擎看。"
          rows={2}
          maxLength={500}
        />
      </FormFrame>
    </Modal>
  );
}
