import type { ReactNode } from 'react';
import type { HomeBlock } from '../../../modules/sites/rules/index.ts';
import type { Shape } from '../../api/shapes.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { UnsavedGuard } from '../../form/unsaved-guard.tsx';
import { useDraftForm, type Reread, type Sending } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import { PublicButton } from '../public-link.tsx';
import type { SectionShape } from '../site-words.ts';
import { blockOf, blockWords, givenBlock } from './blocks.ts';
import { LayoutEditor } from './layout-editor.tsx';

type Given = Shape<'HomeBlockInput'>;
type Stored = Shape<'HomeBlock'>;

export interface LayoutFormProps {
  /** Where its draft is kept: `site.home`. */
  readonly form: string;
  readonly record: number;
  readonly version: number;
  readonly layout: readonly Stored[];
  /** What the API calls it in its answers. */
  readonly field: 'home' | 'layout';
  readonly address: string;
  readonly sections: readonly SectionShape[];
  readonly editable: boolean;
  readonly submit: (blocks: Given[], sending: Sending) => Promise<void>;
  readonly reread: () => Promise<{ readonly version: number; readonly layout: readonly Stored[] }>;
}

interface Values {
  readonly blocks: readonly string[];
  readonly [name: string]: readonly string[];
}

/** The layout of a page as a form: kept while it is typed, its faults in place, another's change told. */
export function LayoutForm(props: LayoutFormProps): ReactNode {
  const { record, version, layout, field, address, sections, editable } = props;
  const { person } = useSignedIn();
  const form = useDraftForm<Values>({
    draft: { personId: person.id, form: props.form, record: String(record) },
    version,
    initial: { blocks: layout.map(blockWords) },
    submit: ({ blocks }, sending) => props.submit(blocksOf(blocks).map(givenBlock), sending),
    reread: async (): Promise<Reread<Values>> => {
      const now = await props.reread();
      return { version: now.version, values: { blocks: now.layout.map(blockWords) } };
    },
  });
  return (
    <>
      <UnsavedGuard form={form} />
      <FormFrame form={form} labels={{ blocks: '布局' }} name="布局" submitLabel="保存布局">
        <LayoutEditor
          value={form.values.blocks}
          sections={sections}
          editable={editable}
          errorOf={(path) => form.errorOf(`${field}/${path}`)}
          onChange={(blocks) => form.set('blocks', blocks)}
        />
      </FormFrame>
      <p className="after-form">
        <PublicButton href={address}>保存后看公开页面</PublicButton>
      </p>
    </>
  );
}

function blocksOf(words: readonly string[]): readonly HomeBlock[] {
  return words.flatMap((one) => blockOf(one) ?? []);
}
