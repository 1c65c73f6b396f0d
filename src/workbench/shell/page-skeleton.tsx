import { Skeleton } from 'antd';
import type { ReactNode } from 'react';

/** Where a page will stand while its code or its record is on the way. */
export function PageSkeleton(): ReactNode {
  return (
    <div className="page-skeleton" role="status" aria-label="正在载入">
      <Skeleton active title={{ width: '16em' }} paragraph={{ rows: 8 }} />
    </div>
  );
}
