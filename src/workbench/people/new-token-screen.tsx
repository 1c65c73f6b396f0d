import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { ShownOnce } from './shown-once.tsx';
import { scopesOf, usePolicies } from './use-policies.ts';
import './people.css';

const ABOVE = [{ text: '接口令牌', to: '/tokens' }];
const LABELS = { agencyId: '机关', name: '名称', scopes: '可以做什么', expiresAt: '有效期至' };

interface Made {
  readonly name: string;
  readonly token: string;
  readonly needsApproval: boolean;
}

/** A token for a program: for whom, for what, how long; then the token itself, once. */
export function NewTokenScreen(): ReactNode {
  const navigate = useNavigate();
  const [made, setMade] = useState<Made | null>(null);
  if (made === null) return <NewTokenForm onMade={setMade} />;
  return (
    <Page key="token" title={`已新建：${made.name}`} above={ABOVE}>
      <div className="column">
        <ShownOnce
          title="令牌已生成，请交给接入单位"
          label="令牌"
          text={made.token}
          steps={[
            '复制令牌，用单位内部的安全方式交给接入系统的管理人员，不要发到群里或写进代码库。',
            '接入系统调用接口时，在请求头写：Authorization: Bearer 加令牌。',
            ...(made.needsApproval ? ['令牌要读写业务内容，所属机关的分管领导在“接口令牌”里批准后才能使用。'] : []),
            '令牌丢失或泄露时，立即在“接口令牌”里吊销，再新建一个。',
          ]}
          doneLabel="已交给接入单位，关闭"
          onDone={() => void navigate({ to: '/tokens', replace: true })}
        />
      </div>
    </Page>
  );
}

function NewTokenForm({ onMade }: { readonly onMade: (made: Made) => void }): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: policies } = usePolicies();
  const scopes = policies === undefined ? [] : scopesOf(policies);
  const form = useDraftForm<{
    readonly agencyId: string;
    readonly name: string;
    readonly scopes: readonly string[];
    readonly expiresAt: string;
  }>({
    draft: { personId: person.id, form: 'token', record: 'new' },
    initial: { agencyId: person.agency === null ? '' : String(person.agency.id), name: '', scopes: [], expiresAt: dayAfter(90) },
    check: (values) => ({
      ...(values.name.trim() === '' ? { name: '请写明是哪个系统，例如“数据共享平台”。' } : {}),
      ...(values.agencyId === '' ? { agencyId: '请选择机关。' } : {}),
      ...(values.scopes.length === 0 ? { scopes: '请至少选择一项。' } : {}),
      ...(values.expiresAt === '' ? { expiresAt: '请选择有效期。' } : {}),
    }),
    submit: async (values, { key }) => {
      const name = values.name.trim();
      const { token, needsApproval } = await answerOf(
        api.POST('/api/v1/tokens', {
          headers: { 'idempotency-key': key },
          body: { agencyId: Number(values.agencyId), name, scopes: [...values.scopes], expiresAt: `${values.expiresAt}T23:59:59+08:00` },
        }),
      );
      void client.invalidateQueries({ queryKey: ['list', '/api/v1/tokens'] });
      onMade({ name, token, needsApproval });
    },
  });
  const chosen = form.values.scopes;
  const wrongScopes =
    form.errorOf('scopes') ?? chosen.map((_, index) => form.errorOf(`scopes/${index}`)).find((words) => words !== null) ?? null;
  return (
    <Page title="新建接口令牌" above={ABOVE}>
      <UnsavedGuard form={form} />
      <div className="column">
        <FormFrame form={form} labels={LABELS} name="新建接口令牌" submitLabel="新建令牌" onCancel={() => void navigate({ to: '/tokens' })}>
          <TextField form={form} name="name" label="名称" hint="哪个单位的哪个系统使用。" required maxLength={100} />
          <div className="columns-of-form">
            <Picker
              label="机关"
              hint="令牌只能处理这个机关的记录。"
              required
              path="/api/v1/agencies"
              query={{ isClosed: 'false' }}
              column="name"
              value={form.values.agencyId}
              {...(person.agency === null ? {} : { valueLabel: person.agency.name })}
              error={form.errorOf('agencyId')}
              onChange={(value) => form.set('agencyId', value)}
            />
            <TextField form={form} name="expiresAt" label="有效期至" type="date" hint="最长一年。" required />
          </div>
          <fieldset className={wrongScopes === null ? 'field choices' : 'field choices field-wrong'}>
            <legend className="field-label">可以做什么</legend>
            <p className="field-hint">涉及业务内容的令牌，要由所属机关的分管领导批准后才能使用。</p>
            {scopes.map(({ scope, title }, index) => (
              <Checkbox
                key={scope}
                checked={chosen.includes(scope)}
                {...(index === 0 && wrongScopes !== null ? { 'aria-invalid': true } : {})}
                onChange={(event) =>
                  form.set('scopes', [...chosen.filter((one) => one !== scope), ...(event.target.checked ? [scope] : [])])
                }
              >
                {title}
                <span className="code scope-code">{scope}</span>
              </Checkbox>
            ))}
            {wrongScopes !== null && <p className="field-error">{wrongScopes}</p>}
          </fieldset>
        </FormFrame>
      </div>
    </Page>
  );
}

/** The day so many days from today, in China. */
function dayAfter(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}
