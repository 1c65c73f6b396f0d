import type { ReactNode } from 'react';
import { feeByPages, feeByPieces } from '../../law/index.ts';
import { plainDateOf } from '../wording/plain-date-of.ts';
import type { RequestShape } from './request-words.ts';

/** How the fee comes about, while it is typed; what the applicant had before in the same month is added by the server. */
export function FeeReckoning({
  request,
  scale,
  units,
}: {
  readonly request: RequestShape;
  readonly scale: 'pieces' | 'pages';
  readonly units: number;
}): ReactNode {
  const on = plainDateOf(request.receivedOn);
  if (on === null || !Number.isSafeInteger(units) || units < 1) return null;
  const fee = scale === 'pieces' ? feeByPieces(on, units, 0) : feeByPages(on, units);
  if (!fee.ok) return null;
  const { yuan, lines, source, article } = fee.value;
  const unit = scale === 'pieces' ? '件' : '页';
  return (
    <div className="fee" role="status">
      <ul>
        {lines.map((line) => (
          <li key={line.from}>
            第 {line.from} 至 {line.to} {unit}：每{unit} {line.yuanEach} 元，计 {line.yuan} 元
          </li>
        ))}
      </ul>
      <p>
        合计 <strong>{yuan}</strong> 元（{source}
        {article}）。{yuan === 0 && '不用收费，不必通知缴费。'}
        {scale === 'pieces' && '同一申请人同一自然月里先前的件数，发出时由系统累计。'}
      </p>
    </div>
  );
}
