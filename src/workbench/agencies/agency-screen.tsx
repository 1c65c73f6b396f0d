import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { AgencyDialog, type AgencyDialogName } from './agency-dialog.tsx';
import { UnitsPanel } from './units-panel.tsx';
import { useAgency, useAgencyTree, type AgencyShape } from './use-agency.ts';
import './agencies.css';

const ABOVE = [{ text: '机关', to: '/agencies' }];

/** One agency: its data, its units, what stands below it. */
export function AgencyScreen({ params }: ScreenProps): ReactNode {
  const { data: agency, error, refetch } = useAgency(Number(params['id']));
  if (agency === undefined) return <AwaitedRecord title="机关" above={ABOVE} error={error} onAgain={refetch} />;
  return <AgencyRecord agency={agency} />;
}

function AgencyRecord({ agency }: { readonly agency: AgencyShape }): ReactNode {
  const [dialog, setDialog] = useState<AgencyDialogName | null>(null);
  const readsPeople = useMay('person:read');
  return (
    <>
      <RecordPage
        title={agency.name}
        above={ABOVE}
        state={agency.closedAt !== null && <Mark>已撤销</Mark>}
        facts={[
          {
            label: '上级机关',
            value: agency.parentId === null ? '没有上级' : <Link to={`/agencies/${agency.parentId}`}>{agency.parentName}</Link>,
          },
          { label: '简称', value: agency.shortName },
          { label: '网址代码', value: agency.code },
          { label: '统一社会信用代码', value: agency.creditCode },
          { label: '登记时间', value: timeWords(agency.createdAt) },
          ...(agency.closedAt === null ? [] : [{ label: '撤销时间', value: timeWords(agency.closedAt) }]),
          ...(readsPeople
            ? [
                {
                  label: '人员',
                  value: (
                    <Link to="/people" search={{ agencyName: agency.name }}>
                      查看本机关人员
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
        actions={agency.closedAt === null && <AgencyActions agency={agency} onDialog={setDialog} />}
        tabs={[
          { name: 'units', title: '科室', content: <UnitsPanel agency={agency} /> },
          { name: 'below', title: '下级机关', content: <AgenciesBelow agency={agency} /> },
        ]}
        historyPath={`/api/v1/agencies/${agency.id}/history`}
      />
      {dialog !== null && <AgencyDialog name={dialog} agency={agency} onClose={() => setDialog(null)} />}
    </>
  );
}

const TITLES: Readonly<Record<AgencyDialogName, string>> = { edit: '修改', move: '调整隶属关系', close: '撤销机关' };
const ORDER: readonly AgencyDialogName[] = ['edit', 'move', 'close'];

function AgencyActions({
  agency,
  onDialog,
}: {
  readonly agency: AgencyShape;
  readonly onDialog: (name: AgencyDialogName) => void;
}): ReactNode {
  const { deeds } = useSignedIn();
  return (
    <>
      {deeds.includes('agency:create') && (
        <LinkButton to="/agencies/new" search={{ parent: String(agency.id) }}>
          设立下级机关
        </LinkButton>
      )}
      {ORDER.filter((name) => deeds.includes(`agency:${name}`)).map((name) => (
        <Button key={name} danger={name === 'close'} onClick={() => onDialog(name)}>
          {TITLES[name]}
        </Button>
      ))}
    </>
  );
}

function AgenciesBelow({ agency }: { readonly agency: AgencyShape }): ReactNode {
  const { data: tree, error } = useAgencyTree();
  if (error !== null) return <ProblemAlert problem={asProblem(error)} />;
  if (tree === undefined) return <PageSkeleton />;
  const below = tree.below.get(agency.id) ?? [];
  if (below.length === 0) return <p className="nothing">没有下级机关。</p>;
  return (
    <ul className="plain-list">
      {below.map((node) => (
        <li key={node.id}>
          <Link to={`/agencies/${node.id}`}>{node.name}</Link> {node.isClosed && <Mark>已撤销</Mark>}
        </li>
      ))}
    </ul>
  );
}
