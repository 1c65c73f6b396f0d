import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { useSignedIn } from '../session/use-session.ts';
import type { FindingShape, ReportShape } from './report-words.ts';
import { useReportDone } from './use-report.ts';

export interface DismissDialogProps {
  readonly report: ReportShape;
  readonly finding: FindingShape;
  readonly onClose: () => void;
}

/** Sets a finding aside with its reason, or takes that back. */
export function DismissDialog({ report, finding, onClose }: DismissDialogProps): ReactNode {
  const { person } = useSignedIn();
  const done = useReportDone();
  const undoes = finding.dismissal !== null;
  const path = { agencyId: report.agency.id, year: report.year };
  return (
    <ReasonDialog
      title={undoes ? '撤销排除' : '排除问题'}
      words={finding.message}
      label={undoes ? '说明' : '排除理由'}
      required={!undoes}
      draft={{ personId: person.id, form: 'finding', record: finding.fingerprint }}
      version={report.version}
      submit={async (reason, { key, version }) => {
        const headers = { 'if-match': `"${version}"`, 'idempotency-key': key };
        const at = { params: { path }, headers, body: { fingerprint: finding.fingerprint, reason } };
        done(
          undoes
            ? await answerOf(api.POST('/api/v1/annual-reports/{agencyId}/{year}/dismissals/undo', at))
            : await answerOf(api.POST('/api/v1/annual-reports/{agencyId}/{year}/dismissals', at)),
        );
        say(undoes ? '已撤销排除' : '已排除');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
