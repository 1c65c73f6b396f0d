import { Checkbox } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { REQUEST_KINDS } from '../../law/index.ts';
import { answerOf, api } from '../api/client.ts';
import { newKey } from '../api/new-key.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm, type DraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { ChoiceField } from '../wording/choice-field.tsx';
import { receiptField } from './deed-plan.ts';
import { IntakeDone } from './intake-done.tsx';
import { INTAKE_LABELS, NEW_INTAKE, ORAL_CONFIRMED, wishOf, wrongIn, type IntakeValues } from './intake-values.ts';
import { CHANNEL_TITLES, todayWords, type RequestShape } from './request-words.ts';
import { SimilarHints } from './similar-hints.tsx';
import { ApplicantFields } from './applicant-fields.tsx';
import { codeOr } from './code-or.ts';
import { WantedFields } from './wanted-fields.tsx';
import './requests.css';

const ABOVE = [{ text: '公开申请', to: '/requests' }];
const CHANNELS = ['counter', 'registeredPost', 'ordinaryPost', 'fax', 'email', 'online', 'transfer'] as const;
const KINDS = { information: '政府信息公开申请', recordCorrection: '更正与自己有关的信息（条例第四十一条）' } as const;
const CONFIRMED = { signature: '读给申请人听，申请人签名', fingerprint: '读给申请人听，申请人按指印', recording: '录音录像' } as const;

/** 登记申请: in the order of the paper form, from the keyboard; what names the applicant is kept in no browser. */
export function NewRequestScreen(): ReactNode {
  const [taken, setTaken] = useState<{ readonly request: RequestShape; readonly queryCode: string } | null>(null);
  const [round, setRound] = useState(0);
  return (
    <Page title="登记申请" above={ABOVE}>
      {taken === null ? (
        <IntakeForm key={round} onTaken={setTaken} />
      ) : (
        <IntakeDone
          {...taken}
          onNext={() => {
            setTaken(null);
            setRound(round + 1);
          }}
        />
      )}
    </Page>
  );
}

function IntakeForm({
  onTaken,
}: {
  readonly onTaken: (taken: { readonly request: RequestShape; readonly queryCode: string }) => void;
}): ReactNode {
  const client = useQueryClient();
  // The same application however often it is sent.
  const [intakeKey] = useState(newKey);
  const today = todayWords();
  const form = useDraftForm<IntakeValues>({
    draft: null,
    initial: { ...NEW_INTAKE, arrivedOn: today },
    check: wrongIn,
    submit: async (values, { key }) => {
      const body = { intakeKey, ...wishOf(values) };
      const taken = await answerOf(api.POST('/api/v1/requests', { headers: { 'idempotency-key': key }, body }));
      await client.invalidateQueries({ queryKey: ['list', '/api/v1/requests'] });
      void client.invalidateQueries({ queryKey: ['requests'] });
      onTaken(taken);
    },
  });
  const { values } = form;
  const channel = codeOr(CHANNELS, values.channel, 'counter');
  const { field, rule } = receiptField(channel, values.arrivedOn);
  const kind = codeOr(REQUEST_KINDS, values.kind, 'information');
  return (
    <FormFrame form={form} labels={INTAKE_LABELS} name="登记申请" submitLabel="登记">
      <div className="intake">
        <div className="intake-main">
          <fieldset className="intake-part">
            <legend>一、怎么来的</legend>
            <div className="columns-of-form">
              <ChoiceField
                label={INTAKE_LABELS.channel}
                titles={CHANNEL_TITLES}
                codes={CHANNELS}
                value={channel}
                error={form.errorOf('channel')}
                onChange={(code) => form.setMany({ channel: code })}
              />
              <TextField
                form={form}
                name="arrivedOn"
                label={field === 'submittedOn' ? '当面提交之日' : INTAKE_LABELS.arrivedOn}
                type="date"
                required
              />
              {field === 'signedOn' && (
                <TextField form={form} name="signedOn" label={INTAKE_LABELS.signedOn} type="date" hint="就是到达之日的不用填。" />
              )}
            </div>
            <p className="field-hint">{receiptWords(field, rule)}</p>
            {channel === 'counter' && <OralFields form={form} />}
          </fieldset>
          <fieldset className="intake-part">
            <legend>二、申请人</legend>
            <ApplicantFields form={form} />
          </fieldset>
          <fieldset className="intake-part">
            <legend>三、申请的内容</legend>
            <ChoiceField
              label={INTAKE_LABELS.kind}
              titles={KINDS}
              codes={REQUEST_KINDS}
              value={kind}
              error={form.errorOf('kind')}
              onChange={(kind) => form.setMany({ kind })}
            />
            <TextField
              form={form}
              name="content"
              label={INTAKE_LABELS.content}
              rows={6}
              required
              maxLength={10_000}
              hint={
                kind === 'information' ? '照申请书录入。' : '写明哪一条记录有误、应当怎样更正；证据材料登记以后上传，没有的可以告知补充。'
              }
            />
            <WantedFields form={form} />
            {kind === 'information' && (
              <Checkbox
                checked={values.proposesPublication}
                onChange={(event) => form.setMany({ proposesPublication: event.target.checked })}
              >
                申请人建议把这项信息转为主动公开（条例第四十四条）
              </Checkbox>
            )}
          </fieldset>
        </div>
        <SimilarHints values={values} />
      </div>
      <p className="field-hint">按 Ctrl+Enter 也能登记。申请书、身份证明的扫描件登记以后上传。</p>
    </FormFrame>
  );
}

/** 采用书面形式确有困难的，可以口头提出 (art 29): who wrote it down, and how the applicant confirmed it. */
function OralFields({ form }: { readonly form: DraftForm<IntakeValues> }): ReactNode {
  const { person } = useSignedIn();
  const { values } = form;
  return (
    <>
      <Checkbox
        checked={values.isOral}
        onChange={({ target }) =>
          form.setMany({ isOral: target.checked, ...(values.oralWriter === '' ? { oralWriter: person.name } : {}) })
        }
      >
        口头申请，由工作人员代为填写（条例第二十九条）
      </Checkbox>
      {values.isOral && (
        <div className="columns-of-form">
          <TextField form={form} name="oralWriter" label={INTAKE_LABELS.oralWriter} required maxLength={100} />
          <ChoiceField
            label={INTAKE_LABELS.oralConfirmed}
            titles={CONFIRMED}
            codes={ORAL_CONFIRMED}
            value={codeOr(ORAL_CONFIRMED, values.oralConfirmed, 'signature')}
            error={form.errorOf('oralConfirmed')}
            onChange={(oralConfirmed) => form.setMany({ oralConfirmed })}
          />
        </div>
      )}
    </>
  );
}

function receiptWords(field: ReturnType<typeof receiptField>['field'], rule: string): string {
  if (field === null) return `收到之日就是到达之日（${rule}）。`;
  if (field === 'confirmedOn') return `收到之日是与申请人确认之日（${rule}）：登记以后联系申请人，再按“确认收到”。`;
  return `收到之日由它确定（${rule}），答复期限从次日起算。`;
}
