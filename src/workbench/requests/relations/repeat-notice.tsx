import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import type { RequestShape } from '../request-words.ts';
import { ALIKE, mergeable, useSimilar } from './use-similar.ts';

/** Tells whoever takes a request in that the same applicant has asked for the same before; people say whether it is the same. */
export function RepeatNotice({ request, onMerge }: { readonly request: RequestShape; readonly onMerge: () => void }): ReactNode {
  const { id, state, deeds, related } = request;
  const { data } = useSimilar(id, state === 'arrived' && deeds.some(({ deed }) => deed === 'merge'));
  if (data === undefined || state !== 'arrived') return null;
  const parts = new Set(related.map((one) => one.id));
  const twin = mergeable(data).find((one) => one.likeness >= ALIKE && !parts.has(one.id));
  if (twin !== undefined)
    return (
      <Alert
        type="warning"
        showIcon
        className="case-notice"
        title="同一申请人还有一件内容相近的申请正在办理"
        description={
          <Link to={`/requests/${twin.id}`}>
            {twin.number ?? '未编号'} {twin.title}
          </Link>
        }
        action={<Button onClick={onMerge}>对照，并入</Button>}
      />
    );
  if (data.repeats === null) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="case-notice"
      title="同一申请人已经就相近的内容得到过答复；核对后确是重复的，按“重复申请”答复（条例第三十六条第六项）"
      description={
        <Link to={`/requests/${data.repeats.id}`}>
          {data.repeats.number ?? '未编号'} {data.repeats.title}
        </Link>
      }
    />
  );
}
