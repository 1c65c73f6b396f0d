import { Button, Input } from 'antd';
import type { CSSProperties, ReactNode } from 'react';
import { contrast, HOUSE_THEME, LEAST_CONTRAST, type SiteTheme } from '../../modules/sites/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { Mark } from '../record/mark.tsx';
import { useMay, useSignedIn } from '../session/use-session.ts';
import type { SiteShape } from './site-words.ts';
import { readSite, useSiteDone } from './use-site.ts';

const LABELS = { mark: '标志和页头', action: '链接和按钮' };
const COLOUR = /^#[0-9a-f]{6}$/;

/** What is wrong with a colour; null when letters on it can be read. */
function colourFault(colour: string): string | null {
  if (!COLOUR.test(colour)) return '请写成 # 加六位小写的十六进制数字，例如 #a61b1b。';
  return contrast(colour, '#ffffff') < LEAST_CONTRAST ? `和白色的对比度不到 ${LEAST_CONTRAST}:1，文字看不清，请选深一些的颜色。` : null;
}

/** The two colours of a site, with what they do to its pages. */
export function ThemeForm({ site }: { readonly site: SiteShape }): ReactNode {
  const { person } = useSignedIn();
  const done = useSiteDone();
  const mayEdit = useMay('site:edit');
  const form = useDraftForm({
    draft: { personId: person.id, form: 'site.theme', record: String(site.id) },
    version: site.version,
    initial: { mark: site.theme.mark, action: site.theme.action },
    check: (values): { mark?: string; action?: string } => {
      const [mark, action] = [colourFault(values.mark), colourFault(values.action)];
      return { ...(mark === null ? {} : { mark }), ...(action === null ? {} : { action }) };
    },
    submit: async ({ mark, action }, { key, version }) => {
      const edited = await answerOf(
        api.PATCH('/api/v1/sites/{id}', {
          params: { path: { id: site.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { theme: { mark, action } },
        }),
      );
      done(edited);
      say('颜色已保存，公开网站随即改变');
    },
    reread: async () => {
      const { version, theme } = await readSite(site.id);
      return { version, values: { mark: theme.mark, action: theme.action } };
    },
  });
  const { mark, action } = form.values;
  const changed = (name: 'mark' | 'action') => (value: string) => form.set(name, value.toLowerCase());
  return (
    <div className="with-preview">
      <UnsavedGuard form={form} />
      <FormFrame form={form} labels={LABELS} name="颜色" submitLabel="保存颜色">
        <ColourField
          label="标志和页头"
          hint="网站标志和页头的底色，上面是白字。"
          value={mark}
          disabled={!mayEdit}
          error={form.errorOf('mark')}
          onChange={changed('mark')}
        />
        <ColourField
          label="链接和按钮"
          hint="正文里的链接是这个颜色，按钮是这个底色上的白字。"
          value={action}
          disabled={!mayEdit}
          error={form.errorOf('action')}
          onChange={changed('action')}
        />
        {mayEdit && (
          <p>
            <Button size="small" onClick={() => form.setMany({ mark: HOUSE_THEME.mark, action: HOUSE_THEME.action })}>
              用默认的颜色
            </Button>
          </p>
        )}
      </FormFrame>
      {/* Colours that can't be read are shown by the mark beside them alone. */}
      <ThemePreview
        name={site.name}
        theme={{
          mark: colourFault(mark) === null ? mark : site.theme.mark,
          action: colourFault(action) === null ? action : site.theme.action,
        }}
      />
    </div>
  );
}

interface ColourFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

function ColourField({ label, hint, value, disabled, error, onChange }: ColourFieldProps): ReactNode {
  const readable = COLOUR.test(value);
  const fault = colourFault(value);
  return (
    <Field label={label} hint={hint} required error={error ?? fault}>
      {(marks) => (
        <div className="colour">
          <input
            type="color"
            aria-label={`${label}：取色`}
            value={readable ? value : '#000000'}
            disabled={disabled}
            onChange={(event) => onChange(event.target.value)}
          />
          <Input {...marks} value={value} maxLength={7} disabled={disabled} onChange={(event) => onChange(event.target.value)} />
          {readable && (
            <span role="status">
              <Mark tone={fault === null ? 'done' : 'error'}>
                对比度 {contrast(value, '#ffffff').toFixed(1)}:1{fault === null ? '，看得清' : '，看不清'}
              </Mark>
            </span>
          )}
        </div>
      )}
    </Field>
  );
}

function ThemePreview({ name, theme }: { readonly name: string; readonly theme: SiteTheme }): ReactNode {
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--site-mark': theme.mark,
    '--site-action': theme.action,
  };
  return (
    <figure className="theme-preview" style={style}>
      <figcaption>预览</figcaption>
      {/* A picture of a page: nothing in it leads anywhere. */}
      <div aria-hidden="true">
        <div className="theme-head">{name}</div>
        <div className="theme-body">
          <span className="theme-link">关于加强院前急救工作的通知</span>
          <span className="theme-date">2026-11-20</span>
          <span className="theme-link">基本公共卫生服务问答</span>
          <span className="theme-date">2026-11-18</span>
          <span className="theme-button">搜索</span>
        </div>
      </div>
    </figure>
  );
}
