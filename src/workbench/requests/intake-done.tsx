import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { LinkButton } from '../shell/link-button.tsx';
import { AddFile } from './papers/case-files.tsx';
import { CHANNEL_TITLES, dayWords, type RequestShape } from './request-words.ts';
import '../record/record.css';
import '../tasks/tasks.css';
import './requests.css';

/** After the registration: the query code this once, as a slip for the applicant; scans; on to the case. */
export function IntakeDone({
  request,
  queryCode,
  onNext,
}: {
  readonly request: RequestShape;
  readonly queryCode: string;
  readonly onNext: () => void;
}): ReactNode {
  const { id, agency, title, channel, arrivedOn } = request;
  return (
    <div className="column intake-done">
      <Alert type="success" showIcon title="已登记。查询码只显示这一次，请打印回执交给申请人，或者抄给申请人。" className="not-printed" />
      <section className="slip" aria-label="回执">
        <h2>政府信息公开申请回执</h2>
        <dl className="facts">
          <div>
            <dt>受理机关</dt>
            <dd>{agency.name}</dd>
          </div>
          <div>
            <dt>申请的内容</dt>
            <dd>{title}</dd>
          </div>
          <div>
            <dt>来自</dt>
            <dd>
              {CHANNEL_TITLES[channel]}，{dayWords(arrivedOn)}
            </dd>
          </div>
          <div>
            <dt>查询码</dt>
            <dd className="query-code">{queryCode}</dd>
          </div>
        </dl>
        <p>凭查询码和登记的电话，可以在本机关网站“依申请公开”栏目查询办理情况。查询码请自己保管，不要告诉别人。</p>
      </section>
      <div className="form-actions not-printed">
        <Button type="primary" onClick={() => globalThis.print()}>
          打印回执
        </Button>
        <LinkButton to={`/requests/${id}`}>打开这件申请，确认收到</LinkButton>
        <Button onClick={onNext}>再登记一件</Button>
      </div>
      <section className="task-part not-printed">
        <h2>扫描件</h2>
        <p className="field-hint">申请书、身份证明、授权委托书；加密保存。</p>
        <AddFile id={id} />
      </section>
    </div>
  );
}
