import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { dayWords, type RequestShape } from './request-words.ts';

const MOST_UNITS = 1_000_000;

/** How the fee comes about, while it is typed: with what the applicant asked for before in the same month. */
export function FeeReckoning({
  request: { id },
  scale,
  units,
}: {
  readonly request: RequestShape;
  readonly scale: 'pieces' | 'pages';
  readonly units: number;
}): ReactNode {
  const { data, error } = useQuery({
    queryKey: ['requests', 'fee', id, scale, units],
    queryFn: () => answerOf(api.GET('/api/v1/requests/{id}/fee', { params: { path: { id }, query: { scale, units } } })),
    enabled: Number.isSafeInteger(units) && units >= 1 && units <= MOST_UNITS,
    placeholderData: (before) => before,
    gcTime: 0,
  });
  if (error !== null) return <p role="status">{asProblem(error).message}</p>;
  if (data === undefined) return null;
  const { yuan, lines, source, article, earlier } = data;
  const unit = scale === 'pieces' ? '件' : '页';
  const before = earlier.reduce((sum, { pieces }) => sum + pieces, 0);
  return (
    <div className="fee" role="status">
      {before > 0 && (
        <>
          <p>
            同一申请人同一个自然月里先前已有 {before} 件，本件接着从第 {before + 1} 件算起：
          </p>
          <ul>
            {earlier.map((one) => (
              <li key={one.id}>
                <Link to={`/requests/${one.id}`} target="_blank">{`${one.number ?? ''} ${one.title}`}</Link>，{dayWords(one.receivedOn)}
                收到，{one.pieces} 件
              </li>
            ))}
          </ul>
        </>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line.from}>
            第 {line.from === line.to ? line.from : `${line.from} 至 ${line.to}`} {unit}：每{unit} {line.yuanEach} 元，计 {line.yuan} 元
          </li>
        ))}
      </ul>
      <p>
        合计 <strong>{yuan}</strong> 元（{source}
        {article}）。{yuan === 0 && '不用收费，不必通知缴费。'}
        {scale === 'pieces' && before === 0 && '同一申请人本月先前没有别的申请。'}
      </p>
    </div>
  );
}
