import type { ReactNode } from 'react';
import { TextField } from '../form/text-field.tsx';
import type { DraftForm } from '../form/use-draft-form.ts';
import { TaskPlaceFields } from '../tasks/task-place-fields.tsx';
import { ChoiceField } from '../wording/choice-field.tsx';
import { receiptField, type DeedField, type DeedValues, type PlannedDeed } from './deed-plan.ts';
import { AnswerUntilField } from './answer-until-field.tsx';
import { AskedAgencyField } from './asked-agency-field.tsx';
import { FeeReckoning } from './fee-reckoning.tsx';
import { LaterDueDay } from './later-due-day.tsx';
import { OPINION_TITLES, SENDING_TITLES, type RequestShape } from './request-words.ts';
import { workdaysLater } from './usual-days.ts';

export const DEED_LABELS: Readonly<Record<DeedField, string>> = {
  on: '日期',
  until: '期限',
  reason: '理由',
  excuse: '逾期的正当理由',
  workdays: '延长的工作日',
  scale: '收费方式',
  units: '数量',
  asks: '征求谁的意见',
  askedAgencyId: '本系统里的机关',
  name: '名称',
  contact: '联系人',
  phone: '电话',
  address: '地址',
  postcode: '邮编',
  question: '涉及的信息',
  concern: '为什么要征求意见',
  payWay: '缴费方式',
  consultationId: '哪一方',
  opinion: '意见',
  answer: '意见的内容',
  overrideReason: '仍然公开的理由',
  remark: '意见',
  delivery: '送达方式',
  tracking: '邮件号码',
  submittedOn: '当面提交之日',
  signedOn: '签收之日',
  confirmedOn: '与申请人确认之日',
  unitId: '承办科室',
  assigneeId: '承办人',
};

const REASONS: Readonly<Partial<Record<PlannedDeed, { readonly label: string; readonly hint: string }>>> = {
  askCorrection: { label: '需要补正的事项', hint: '一次说全：哪里不明确，应当补充什么。会写进补正告知书。' },
  askReasons: { label: '需要说明理由的情况', hint: '写明申请的数量、频次。会写进告知书。' },
  extend: { label: '延期的理由', hint: '会写进延期答复告知书。' },
  announceDelay: { label: '延迟的理由', hint: '会写进延迟答复告知书。' },
  handBack: { label: '退回的理由', hint: '写明应当由哪个科室承办。' },
};

const ON_LABELS: Readonly<Partial<Record<PlannedDeed, string>>> = {
  askCorrection: '告知书发出之日',
  receiveCorrection: '收到补正之日',
  noticeFee: '申请人收到通知之日',
  receivePayment: '缴费之日',
  consult: '征求意见书发出之日',
  confirmDelivery: '对方收到之日',
  receiveAnswer: '收到意见之日',
  deliver: '送达之日',
};

const ASKS = { thirdParty: '第三方（企业、个人）', agency: '其他机关' } as const;
const SCALES = { pieces: '按件', pages: '按量（页）' } as const;
const GIVEN = ['agrees', 'partly', 'refuses'] as const;

interface DeedFieldProps {
  readonly deed: PlannedDeed;
  readonly field: DeedField;
  readonly form: DraftForm<DeedValues>;
  readonly request: RequestShape;
  readonly required: boolean;
}

/** One field of a deed's dialog; nothing where what was chosen does not want it. */
export function DeedFieldOf({ deed, field, form, request, required }: DeedFieldProps): ReactNode {
  const { values } = form;
  switch (field) {
    case 'on':
      return <TextField form={form} name="on" label={ON_LABELS[deed] ?? '日期'} type="date" required={required} />;
    case 'until':
      return deed === 'askCorrection' || deed === 'askReasons' ? (
        <AnswerUntilField form={form} workdays={request.answerWorkdays} />
      ) : (
        <TextField form={form} name="until" label="答复的期限" type="date" required={required} />
      );
    case 'submittedOn':
    case 'signedOn':
    case 'confirmedOn':
      return (
        <TextField
          form={form}
          name={field}
          label={DEED_LABELS[field]}
          type="date"
          required
          hint={`${receiptField(request.channel, request.arrivedOn).rule}：收到之日由它确定。`}
        />
      );
    case 'reason': {
      const { label, hint } = REASONS[deed] ?? { label: '理由', hint: undefined };
      return (
        <TextField
          form={form}
          name="reason"
          label={label}
          rows={4}
          required={required}
          maxLength={2000}
          {...(hint === undefined ? {} : { hint })}
        />
      );
    }
    case 'remark':
      return (
        <TextField
          form={form}
          name="remark"
          label={deed === 'return' ? '退回的意见' : deed === 'opine' ? '办理意见' : '签批意见'}
          rows={3}
          required={required}
          maxLength={2000}
        />
      );
    case 'workdays':
      return (
        <>
          <TextField form={form} name="workdays" label={DEED_LABELS.workdays} type="number" hint="1 到 20 个工作日。" required />
          <NewDueDay request={request} workdays={Number(values.workdays)} />
        </>
      );
    case 'scale':
      return (
        <ChoiceField
          label={DEED_LABELS.scale}
          titles={SCALES}
          codes={['pieces', 'pages']}
          value={values.scale === 'pages' ? 'pages' : 'pieces'}
          error={form.errorOf('scale')}
          hint="一件申请只按一种方式收。"
          onChange={(scale) => form.setMany({ scale })}
        />
      );
    case 'units':
      return (
        <>
          <TextField form={form} name="units" label={values.scale === 'pages' ? '页数' : '件数'} type="number" required />
          <FeeReckoning request={request} scale={values.scale === 'pages' ? 'pages' : 'pieces'} units={Number(values.units)} />
        </>
      );
    case 'asks':
      return (
        <ChoiceField
          label={DEED_LABELS.asks}
          titles={ASKS}
          codes={['thirdParty', 'agency']}
          value={values.asks === 'agency' ? 'agency' : 'thirdParty'}
          error={form.errorOf('asks')}
          onChange={(asks) => form.setMany({ asks, askedAgencyId: '' })}
        />
      );
    case 'askedAgencyId':
      return values.asks === 'agency' ? <AskedAgencyField form={form} /> : null;
    case 'consultationId': {
      const open = request.consultations.filter(({ answeredOn }) => answeredOn === null);
      return (
        <ChoiceField
          label={DEED_LABELS.consultationId}
          titles={Object.fromEntries(
            open.map(({ id, party, addressee }) => [String(id), addressee === null ? party : `${party}：${addressee.name}`]),
          )}
          codes={open.map(({ id }) => String(id))}
          value={values.consultationId}
          error={form.errorOf('consultationId')}
          onChange={(consultationId) => form.setMany({ consultationId })}
        />
      );
    }
    case 'opinion':
      return (
        <ChoiceField
          label={DEED_LABELS.opinion}
          titles={{ ...OPINION_TITLES, '': '请选择' }}
          codes={[...GIVEN]}
          value={GIVEN.find((code) => code === values.opinion) ?? ''}
          error={form.errorOf('opinion')}
          onChange={(opinion) => form.setMany({ opinion })}
        />
      );
    case 'overrideReason':
      if (values.opinion === '' || values.opinion === 'agrees') return null;
      return (
        <TextField
          form={form}
          name="overrideReason"
          label={DEED_LABELS.overrideReason}
          hint="不公开会对公共利益造成重大影响、决定公开的才填（条例第三十二条）。"
          rows={2}
          maxLength={2000}
        />
      );
    case 'delivery':
      return (
        <ChoiceField
          label={DEED_LABELS.delivery}
          titles={SENDING_TITLES}
          codes={['handed', 'post', 'entrusted', 'email', 'online', 'fax']}
          value={sendingOf(values.delivery)}
          error={form.errorOf('delivery')}
          onChange={(delivery) => form.setMany({ delivery })}
        />
      );
    case 'tracking':
      if (values.delivery !== 'post') return null;
      return <TextField form={form} name="tracking" label={DEED_LABELS.tracking} maxLength={100} />;
    case 'unitId':
      return (
        <TaskPlaceFields
          unitId={values.unitId}
          assigneeId={values.assigneeId}
          errorOf={form.errorOf}
          labels={{
            ...(request.unit === null ? {} : { unit: request.unit.name }),
            ...(request.assignee === null ? {} : { assignee: request.assignee.name }),
          }}
          onChange={form.setMany}
        />
      );
    case 'assigneeId':
      return null;
    case 'question':
      return (
        <TextField
          form={form}
          name="question"
          label={DEED_LABELS.question}
          hint="申请的内容里与对方有关的那一部分，会写进征求意见书。不要写申请人是谁。"
          rows={4}
          required={required}
          maxLength={5000}
        />
      );
    case 'concern':
      if (values.asks !== 'thirdParty') return null;
      return (
        <TextField
          form={form}
          name="concern"
          label={DEED_LABELS.concern}
          hint="接在“经初步审查，该内容”后面，写进征求意见书（条例第三十二条）。"
          required={required}
          maxLength={2000}
        />
      );
    case 'payWay':
      return (
        <TextField
          form={form}
          name="payWay"
          label={DEED_LABELS.payWay}
          hint="写进收费通知；不填的，照公开工作机构信息里写的。"
          maxLength={500}
        />
      );
    case 'answer':
    case 'excuse':
      return (
        <TextField
          form={form}
          name={field}
          label={DEED_LABELS[field]}
          rows={4}
          required={required}
          maxLength={field === 'excuse' ? 2000 : 5000}
        />
      );
    case 'name':
    case 'contact':
    case 'phone':
    case 'address':
    case 'postcode':
      return <TextField form={form} name={field} label={DEED_LABELS[field]} required={required} maxLength={200} />;
  }
}

function NewDueDay({ request, workdays }: { readonly request: RequestShape; readonly workdays: number }): ReactNode {
  if (request.dueOn === null) return null;
  return <LaterDueDay from={request.dueOn} to={workdays >= 1 && workdays <= 20 ? workdaysLater(request.dueOn, workdays) : ''} />;
}

function sendingOf(value: string): keyof typeof SENDING_TITLES {
  const codes = ['handed', 'post', 'entrusted', 'email', 'online', 'fax'] as const;
  return codes.find((code) => code === value) ?? 'handed';
}
