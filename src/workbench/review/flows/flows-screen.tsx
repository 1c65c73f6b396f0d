import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem-error.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { RecordList } from '../../list/record-list.tsx';
import { useMay } from '../../session/use-session.ts';
import { LinkButton } from '../../shell/link-button.tsx';
import { Page } from '../../shell/page.tsx';
import { PageSkeleton } from '../../shell/page-skeleton.tsx';
import { FlowTable } from './flow-table.tsx';
import { useHouseFlows } from './use-flows.ts';
import '../review.css';

/** Which rounds a document goes through: the agency's own flows, and the house's for the rest. */
export function FlowsScreen(): ReactNode {
  const mayEdit = useMay('reviewFlow:edit');
  const { data, error, refetch } = useHouseFlows();
  return (
    <Page
      title="审核流程"
      lead="一份信息按它的类型或等级走哪几道审核、每一道谁来签、把什么关。本机关设立的优先，没有设立的按系统默认。正在进行的审核按送审时的流程走完。"
      actions={
        mayEdit && (
          <LinkButton to="/review-flows/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
            设立流程
          </LinkButton>
        )
      }
    >
      <div className="flows">
        <section aria-labelledby="flows-own">
          <h2 id="flows-own">本机关设立的</h2>
          <RecordList
            path="/api/v1/review-flows"
            pathOf={(row) => `/review-flows/${String(row['id'])}`}
            presets={[
              { title: '在用', filters: { retired: 'false' } },
              { title: '全部', filters: {} },
            ]}
            empty={
              mayEdit
                ? '还没有设立。按系统默认的流程走即可；要改，按“设立流程”，可以照着默认的改。'
                : '还没有设立，按下面系统默认的流程走。'
            }
          />
        </section>
        <section aria-labelledby="flows-house">
          <h2 id="flows-house">系统默认的</h2>
          {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
          {data === undefined && error === null && <PageSkeleton />}
          {data?.flows.map((flow) => (
            <div key={flow.name} className="flow-shown">
              <div className="flow-head">
                <h3>{flow.name}</h3>
                {mayEdit && (
                  <LinkButton to="/review-flows/new" search={{ like: flow.name }}>
                    照此设立
                  </LinkButton>
                )}
              </div>
              <FlowTable flow={flow} />
            </div>
          ))}
        </section>
      </div>
    </Page>
  );
}
