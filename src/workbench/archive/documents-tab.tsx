import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { StateMark } from '../documents/state-mark.tsx';
import { RecordList } from '../list/record-list.tsx';

/** The documents that the rows became. */
export function DocumentsTab({ id }: { readonly id: number }): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const filtered = search['importId'] === String(id);
  useEffect(() => {
    // The list takes its filters from the address.
    if (!filtered) void navigate({ to: '.', search: { ...search, importId: String(id) }, replace: true, resetScroll: false });
  }, [filtered, id, navigate, search]);
  if (!filtered) return null;
  return (
    <RecordList
      path="/api/v1/archive-documents"
      pathOf={(row) => `/documents/${String(row['documentId'])}`}
      searchColumn="title"
      shows={['title', 'rowNumber', 'type', 'openness', 'state', 'indexNumber']}
      cells={{ state: (row) => <StateMark state={row['state']} /> }}
      empty="还没有导入信息。开始导入以后，导入的信息列在这里。"
    />
  );
}
