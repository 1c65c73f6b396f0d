import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { DocumentType } from '../../modules/documents/rules/index.ts';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import type { DocumentDialogName } from './document-dialog.tsx';
import type { DocumentShape } from './document-words.ts';
import type { Drafting } from './drafting/use-drafting.ts';

/** There is something to see of a review. */
const REVIEWED: ReadonlySet<DocumentShape['state']> = new Set(['inReview', 'returned', 'approved', 'released', 'filed', 'withdrawn']);

export interface DocumentActionsProps {
  readonly document: DocumentShape;
  readonly type: DocumentType;
  readonly drafting: Drafting;
  readonly onDialog: (name: DocumentDialogName) => void;
}

/** What this person may do to the document now: what it waits for as buttons, the rest under one. */
export function DocumentActions({ document, type, drafting, onDialog }: DocumentActionsProps): ReactNode {
  const mayRecall = useMay('review:recall') && document.state === 'inReview';
  const mayReview = useMay('review:read') && REVIEWED.has(document.state);
  const mayCreate = useMay('document:create');
  const { may } = document;
  const edits = may.includes('edit');
  const asksOpinion = edits && document.incomplete.some(({ code }) => code === 'openness.priorOpinionMissing');
  // What is read by others is a saved revision.
  const withSaved = async (name: DocumentDialogName): Promise<void> => {
    if (!drafting.dirty || (await drafting.save(''))) onDialog(name);
  };
  const more: readonly { readonly key: DocumentDialogName; readonly label: string; readonly danger?: boolean }[] = [
    ...(mayCreate && isToInterpret(document, type) ? [{ key: 'interpret', label: '起草解读' } as const] : []),
    ...(may.includes('reEvaluate') ? [{ key: 'reEvaluate', label: '定期评估' } as const] : []),
    ...(may.includes('setValidity') ? [{ key: 'setValidity', label: '变更效力' } as const] : []),
    ...(may.includes('schedule') ? [{ key: 'schedule', label: '定时发布和撤下' } as const] : []),
    ...(may.includes('withdraw') ? [{ key: 'withdraw', label: '撤下', danger: true } as const] : []),
    ...(may.includes('discard') ? [{ key: 'discard', label: '作废', danger: true } as const] : []),
  ];
  return (
    <>
      {edits && (
        <Button type={drafting.dirty ? 'primary' : 'default'} loading={drafting.busy} title="Ctrl+S" onClick={() => void drafting.save('')}>
          保存
        </Button>
      )}
      {asksOpinion && (
        <Button type={drafting.dirty ? 'default' : 'primary'} disabled={drafting.busy} onClick={() => void withSaved('askOpinion')}>
          送审查公开属性
        </Button>
      )}
      {may.includes('judgeOpenness') && (
        <Button disabled={drafting.busy || drafting.dirty} onClick={() => onDialog('judgeOpenness')}>
          审查公开属性
        </Button>
      )}
      {may.includes('submit') && (
        <Button
          type={drafting.dirty || asksOpinion ? 'default' : 'primary'}
          disabled={drafting.busy}
          onClick={() => void withSaved('submit')}
        >
          送审
        </Button>
      )}
      {mayReview && (
        <LinkButton to={`/documents/${document.id}/review`} primary={may.includes('release')}>
          {!may.includes('release') ? '审核情况' : document.content.openness?.status === 'proactive' ? '去发布' : '去归档'}
        </LinkButton>
      )}
      {mayRecall && <Button onClick={() => onDialog('recall')}>撤回送审</Button>}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: [...more],
            onClick: ({ key }) => {
              const chosen = more.find((one) => one.key === key);
              if (chosen !== undefined) onDialog(chosen.key);
            },
          }}
        >
          <Button icon={<DownOutlined aria-hidden />} iconPlacement="end">
            更多
          </Button>
        </Dropdown>
      )}
    </>
  );
}

/** A policy wants its interpretation, best drafted with it; one that is being written already is found among its relations. */
function isToInterpret({ state, relationsBack }: DocumentShape, { policy }: DocumentType): boolean {
  return policy && state !== 'discarded' && !relationsBack.some((one) => one.kind === 'interprets' && one.state !== 'discarded');
}
