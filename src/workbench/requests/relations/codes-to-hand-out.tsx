import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useFocusBack } from '../../form/use-focus-back.ts';

export interface HandedOut {
  readonly key: number;
  /** Null: the case is another agency's. */
  readonly to: string | null;
  readonly title: string;
  readonly about: string;
  readonly queryCode: string;
}

/** Query codes, this once, with the cases that they open. */
export function CodesToHandOut({
  words,
  cases,
  onClose,
}: {
  readonly words: string;
  readonly cases: readonly HandedOut[];
  readonly onClose: () => void;
}): ReactNode {
  useFocusBack();
  return (
    <div className="codes">
      <Alert type="success" showIcon title={`${words}查询码只显示这一次，请告诉申请人。`} />
      <ul className="notes">
        {cases.map(({ key, to, title, about, queryCode }) => (
          <li key={key}>
            <p>{to === null ? title : <Link to={to}>{title}</Link>}</p>
            <p className="act">
              <span>{about}</span>
              <span>
                查询码 <strong className="query-code">{queryCode}</strong>
              </span>
            </p>
          </li>
        ))}
      </ul>
      <div className="form-actions">
        <Button type="primary" onClick={onClose}>
          已经告诉申请人
        </Button>
      </div>
    </div>
  );
}
