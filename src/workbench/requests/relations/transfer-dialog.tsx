import { Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { say } from '../../feedback/toast-store.ts';
import { Field } from '../../form/field.tsx';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import { ChoiceField } from '../../wording/choice-field.tsx';
import { todayWords, type RequestShape } from '../request-words.ts';
import { doDeed, useRequestChanged } from '../use-request.ts';
import { AgencySelect } from './agency-select.tsx';
import { CodesToHandOut } from './codes-to-hand-out.tsx';
import { useOtherAgencies } from './use-other-agencies.ts';

const PLACES = { inside: '在本系统里的机关', outside: '不在本系统里的机关' } as const;
const LABELS = { where: '转给', toAgencyId: '哪个机关', on: '转送之日', reason: '理由' } as const;

/** Hands a request on that another agency has to answer: into its inbox here, or by letter. */
export function TransferDialog({ request, onClose }: { readonly request: RequestShape; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const changed = useRequestChanged();
  const agencies = useOtherAgencies();
  const [done, setDone] = useState<{ readonly agency: string; readonly queryCode: string } | null>(null);
  const nameOf = (id: string): string => agencies.find((one) => String(one.id) === id)?.name ?? '';
  const form = useDraftForm({
    draft: { personId: person.id, form: 'request.transfer', record: String(request.id) },
    version: request.version,
    initial: { where: 'inside', toAgencyId: '', on: todayWords(), reason: '' },
    check: ({ where, toAgencyId, on, reason }) => ({
      ...(where === 'inside' && toAgencyId === '' ? { toAgencyId: '请选择转给哪个机关。' } : {}),
      ...(on === '' ? { on: '请填写转送之日。' } : {}),
      ...(reason.trim() === '' ? { reason: '请写明理由：为什么由它办理。' } : {}),
    }),
    submit: async ({ where, toAgencyId, on, reason }, sending) => {
      if (where === 'inside') {
        const answer = await answerOf(
          api.POST('/api/v1/requests/{id}/transfer-inside', {
            params: { path: { id: request.id } },
            headers: { 'if-match': `"${sending.version}"`, 'idempotency-key': sending.key },
            body: { on, reason, toAgencyId: Number(toAgencyId) },
          }),
        );
        setDone({ agency: nameOf(toAgencyId), queryCode: answer.queryCode });
      } else await doDeed(request.id, 'transfer', { on, reason }, sending);
      await changed(request.id);
      say('已转送');
      if (where !== 'inside') onClose();
    },
  });
  const { where, toAgencyId } = form.values;
  if (done !== null)
    return (
      <Modal open title="转送其他机关" footer={null} closable={false} width={640}>
        <CodesToHandOut
          words={`已转到${done.agency}。申请人要用新的查询码查询进度；`}
          cases={[{ key: 1, to: null, title: request.title, about: done.agency, queryCode: done.queryCode }]}
          onClose={onClose}
        />
      </Modal>
    );
  return (
    <Modal open title="转送其他机关" footer={null} onCancel={onClose} width={600}>
      <FormFrame form={form} labels={LABELS} name="转送其他机关" submitLabel="转送" danger onCancel={onClose}>
        <p>还没有确认收到、应由别的机关办理的，转送过去并告知申请人（条例第三十六条第五项）。</p>
        <ChoiceField
          label={LABELS.where}
          titles={PLACES}
          codes={['inside', 'outside']}
          value={where === 'outside' ? 'outside' : 'inside'}
          error={form.errorOf('where')}
          onChange={(next) => form.setMany({ where: next })}
        />
        {where !== 'outside' && (
          <Field label={LABELS.toAgencyId} required error={form.errorOf('toAgencyId')}>
            {(marks) => (
              <AgencySelect marks={marks} value={toAgencyId} placeholder="请选择" onChange={(next) => form.setMany({ toAgencyId: next })} />
            )}
          </Field>
        )}
        <ul className="what-happens" aria-label="转送以后">
          {where === 'outside' ? (
            <li>本件就此办结，不计入年度报告。申请的材料要另外寄给那个机关，并告知申请人。</li>
          ) : (
            <>
              <li>申请、申请人信息和申请人交来的文件一起转过去，重新加密，只有那个机关打得开；它会收到提醒。</li>
              <li>那个机关从它确认收到之日起计算期限，另编登记编号；申请人换用新的查询码。</li>
              <li>本件就此办结，不计入年度报告。以后只看得到转给了哪个机关，看不到它怎么办。</li>
            </>
          )}
        </ul>
        <TextField form={form} name="on" label={LABELS.on} type="date" required />
        <TextField form={form} name="reason" label={LABELS.reason} rows={3} maxLength={2000} required />
      </FormFrame>
    </Modal>
  );
}
