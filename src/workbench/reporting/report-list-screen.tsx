import { ImportOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { reportPath } from './report-words.ts';
import './reporting.css';

const PRESETS: readonly Preset[] = [
  { title: '全部', filters: {} },
  { title: '有待处理的问题', filters: { 'open.from': '1' } },
  { title: '有错误', filters: { 'errors.from': '1' } },
];

/** The stored annual reports with what was found in them. */
export function ReportListScreen(): ReactNode {
  const mayStore = useMay('annualReport:store');
  return (
    <Page
      title="年度报告"
      actions={
        mayStore && (
          <LinkButton to="/annual-reports/import" primary icon={<ImportOutlined aria-hidden />} shortcut="new">
            导入年度报告
          </LinkButton>
        )
      }
    >
      <RecordList
        path="/api/v1/annual-reports"
        pathOf={(row) => reportPath(Number(row['agencyId']), Number(row['year']))}
        searchColumn="agency"
        presets={PRESETS}
        shows={['agency', 'year', 'form', 'publishedOn', 'errors', 'warnings', 'open', 'storedAt', 'storedBy']}
        cells={{
          errors: (row) => countTag(row['errors'], 'error'),
          warnings: (row) => countTag(row['warnings'], 'warning'),
          open: (row) => (Number(row['open']) === 0 ? <span className="nothing">0</span> : <strong>{String(row['open'])}</strong>),
        }}
        empty={
          mayStore ? (
            <>
              还没有年度报告。可以<Link to="/annual-reports/import">导入第一份</Link>，系统会检查它的数据是否前后一致。
            </>
          ) : (
            '还没有年度报告。公开工作人员导入后会列在这里。'
          )
        }
      />
    </Page>
  );
}

function countTag(count: unknown, severity: 'error' | 'warning'): ReactNode {
  return Number(count) === 0 ? (
    <span className="nothing">0</span>
  ) : (
    <span className={`severity severity-${severity}`}>{String(count)}</span>
  );
}
