import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { OFFICE_KEY, readOffice } from '../../letters/use-office.ts';
import { useMay } from '../../session/use-session.ts';
import './papers.css';

/** Says before letters are made what they will leave out, as nobody has filled it in. */
export function OfficeGaps(): ReactNode {
  const mayRead = useMay('disclosureOffice:read');
  const mayEdit = useMay('disclosureOffice:edit');
  const { data } = useQuery({ queryKey: OFFICE_KEY, queryFn: readOffice, enabled: mayRead });
  if (data === undefined || data.missing.length === 0) return null;
  const names = data.missing.map(({ label }) => label).join('、');
  return (
    <Alert
      className="office-gaps"
      type="warning"
      showIcon
      title={
        <>
          公开工作机构信息还没有填写{names}，文书里这些地方不印；
          {mayEdit ? <Link to="/disclosure-office">现在去填写</Link> : '请公开工作机构的经办人填写'}。
        </>
      }
    />
  );
}
