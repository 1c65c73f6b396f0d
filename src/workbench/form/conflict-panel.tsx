import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import type { FieldValue, FieldValues } from './drafts.ts';
import type { DraftForm } from './use-draft-form.ts';

/** Somebody else was faster: what they changed beside what one typed, and whose words shall stand. */
export function ConflictPanel<V extends FieldValues>({
  form,
  labels,
}: {
  readonly form: DraftForm<V>;
  readonly labels: Readonly<Record<keyof V & string, string>>;
}): ReactNode {
  const { conflict } = form;
  if (conflict === null) return null;
  const rows = Object.entries<string>(labels).flatMap(([name, label]) => {
    const before = words(conflict.base[name]);
    const now = words(conflict.now[name]);
    const mine = words(form.values[name]);
    return before === now && mine === now ? [] : [{ name, label, before, now, mine }];
  });
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title="您打开之后，别人改过这条记录"
      description={
        <>
          <p>您填写的内容没有丢。请对照后选择：</p>
          <div className="conflict-frame">
            <table className="conflict">
              <thead>
                <tr>
                  <th scope="col">项目</th>
                  <th scope="col">您打开时</th>
                  <th scope="col">现在（别人改后）</th>
                  <th scope="col">您填写的</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.name}>
                    <th scope="row">{row.label}</th>
                    <td>{row.before}</td>
                    <td className={row.before === row.now ? '' : 'changed'}>{row.now}</td>
                    <td>{row.mine}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="form-actions">
            <Button type="primary" onClick={() => form.settle('mine')}>
              用我填写的提交
            </Button>
            <Button onClick={() => form.settle('theirs')}>改用最新内容</Button>
          </div>
        </>
      }
    />
  );
}

function words(value: FieldValue | undefined): string {
  if (value === undefined || value === '') return '（空）';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' ? value : value.join('、');
}
