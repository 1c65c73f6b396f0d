import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StateTag } from '../tasks/state-tag.tsx';
import { OFFICE } from '../tasks/task-words.ts';
import type { ReportShape } from './report-words.ts';
import '../list/table.css';

/** The tasks about a report. */
export function ReportTasks({ report }: { readonly report: ReportShape }): ReactNode {
  if (report.tasks.length === 0) return <p className="nothing">还没有交给科室的任务。</p>;
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="sr-only">与这份报告有关的任务</caption>
        <thead>
          <tr>
            <th scope="col">任务</th>
            <th scope="col">状态</th>
            <th scope="col">承办科室</th>
            <th scope="col">办理期限</th>
          </tr>
        </thead>
        <tbody>
          {report.tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">
                <Link to={`/tasks/${task.id}`}>{task.title}</Link>
              </th>
              <td>
                <StateTag state={task.state} />
              </td>
              <td>{task.unitName ?? OFFICE}</td>
              <td>{task.dueOn ?? '没有规定'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
