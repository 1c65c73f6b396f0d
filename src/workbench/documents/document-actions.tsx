import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import type { DocumentDialogName } from './document-dialog.tsx';
import type { DocumentShape } from './document-words.ts';
import type { Drafting } from './drafting/use-drafting.ts';

/** There is something to see of a review. */
const REVIEWED: ReadonlySet<DocumentShape['state']> = new Set(['inReview', 'returned', 'approved', 'released', 'filed', 'withdrawn']);

export interface DocumentActionsProps {
  readonly document: DocumentShape;
  readonly drafting: Drafting;
  readonly onDialog: (name: DocumentDialogName) => void;
}

/** What this person may do to the document now. */
export function DocumentActions({ document, drafting, onDialog }: DocumentActionsProps): ReactNode {
  const mayRecall = useMay('review:recall') && document.state === 'inReview';
  const mayReview = useMay('review:read') && REVIEWED.has(document.state);
  const { may } = document;
  const submit = async (): Promise<void> => {
    // What is reviewed is a saved revision.
    if (!drafting.dirty || (await drafting.save(''))) onDialog('submit');
  };
  return (
    <>
      {may.includes('edit') && (
        <Button type={drafting.dirty ? 'primary' : 'default'} loading={drafting.busy} title="Ctrl+S" onClick={() => void drafting.save('')}>
          保存
        </Button>
      )}
      {may.includes('submit') && (
        <Button type={drafting.dirty ? 'default' : 'primary'} disabled={drafting.busy} onClick={() => void submit()}>
          送审
        </Button>
      )}
      {mayReview && <LinkButton to={`/documents/${document.id}/review`}>审核情况</LinkButton>}
      {mayRecall && <Button onClick={() => onDialog('recall')}>撤回送审</Button>}
      {may.includes('schedule') && <Button onClick={() => onDialog('schedule')}>定时</Button>}
      {may.includes('withdraw') && (
        <Button danger onClick={() => onDialog('withdraw')}>
          撤下
        </Button>
      )}
      {may.includes('discard') && (
        <Button danger onClick={() => onDialog('discard')}>
          作废
        </Button>
      )}
    </>
  );
}
