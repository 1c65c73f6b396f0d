import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { APPLICANT_KIND_TITLES } from '../../modules/requests/rules/index.ts';
import { IdentityCheck } from './identity-check.tsx';
import { CHANNEL_TITLES, dayWords, DELIVERY_TITLES, FORM_TITLES, type RequestShape } from './request-words.ts';
import { useApplicant } from './use-applicant.ts';

/** What is asked, by whom, how it came. */
export function RequestContent({ request }: { readonly request: RequestShape }): ReactNode {
  const { channel, arrivedOn, receivedOn, wantedForm, wantedDelivery, unit, assignee, acceptedAt, fee } = request;
  const facts = [
    ['来自', `${CHANNEL_TITLES[channel]}，${dayWords(arrivedOn)}到达`],
    ['收到之日', receivedOn === null ? '待确认' : dayWords(receivedOn)],
    ['获取形式', FORM_TITLES[wantedForm]],
    ['获取方式', DELIVERY_TITLES[wantedDelivery]],
    ['承办科室', unit === null ? '公开工作机构' : `${unit.name}${acceptedAt === null ? '（未签收）' : ''}`],
    ['承办人', assignee?.name ?? '未指定'],
    ...(fee === null
      ? []
      : [['信息处理费', `${fee.yuan} 元，${fee.paidOn === null ? `${dayWords(fee.noticedOn)}通知` : `${dayWords(fee.paidOn)}缴纳`}`]]),
  ];
  return (
    <div className="column">
      {request.returnReason !== '' && <Alert type="error" showIcon title="科室已退回，请重新分派" description={request.returnReason} />}
      <section className="task-part">
        <h2>申请的内容</h2>
        <p className="said">{request.content}</p>
        {request.originalContent !== null && (
          <details>
            <summary>拆分以前的原文</summary>
            <p className="said">{request.originalContent}</p>
          </details>
        )}
      </section>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ApplicantPanel request={request} />
    </div>
  );
}

function ApplicantPanel({ request }: { readonly request: RequestShape }): ReactNode {
  const { id, erased, allowed, applicantKind } = request;
  const [wanted, setWanted] = useState(false);
  const asked = useApplicant(id, wanted);
  return (
    <section className="task-part">
      <h2>申请人</h2>
      {asked.data === undefined ? (
        <>
          <p>{APPLICANT_KIND_TITLES[applicantKind]}</p>
          {erased && <p className="nothing">个人信息已按保存期限清除。</p>}
          {!erased && allowed.includes('readApplicant') && (
            <p>
              <Button loading={asked.isFetching} onClick={() => (wanted ? void asked.refetch() : setWanted(true))}>
                查看申请人信息（会记入审计）
              </Button>
            </p>
          )}
          {asked.error !== null && <ProblemAlert problem={asProblem(asked.error)} />}
          {!erased && !allowed.includes('readApplicant') && <p className="nothing">姓名和联系方式由公开工作机构保管。</p>}
        </>
      ) : (
        <ApplicantFacts applicant={asked.data} />
      )}
      <IdentityCheck request={request} />
    </section>
  );
}

function ApplicantFacts({ applicant }: { readonly applicant: Shape<'RequestApplicant'> }): ReactNode {
  const { agent } = applicant;
  const facts = [
    [applicant.kind === 'naturalPerson' ? '姓名' : '名称', applicant.name],
    [applicant.idType === '' ? '证件号码' : applicant.idType, applicant.idNumber],
    ['法定代表人', applicant.representative],
    ['联系人', applicant.contactName],
    ['电话', applicant.phone],
    ['电子邮箱', applicant.email],
    ['地址', [applicant.address, applicant.postcode].filter((part) => part !== '').join('，')],
    ...(agent === null
      ? []
      : [['代理人', [agent.name, agent.idType, agent.idNumber, agent.phone].filter((part) => part !== '').join('，')]]),
  ].filter(([, value]) => value !== '');
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
