import { Alert } from 'antd';
import { useState, type ReactNode } from 'react';
import { Mark } from '../record/mark.tsx';
import type { ImportShape } from './import-words.ts';
import '../list/table.css';
import './archive.css';

/** A person reads no more at once. */
const MOST_SHOWN = 200;

/** What was found in the sheet and its files, errors first. */
export function FindingsTab({ archive }: { readonly archive: ImportShape }): ReactNode {
  const { findings, errors, warnings } = archive;
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <Alert type="success" showIcon title="没有发现问题。" />;
  const shown = all ? findings : findings.slice(0, MOST_SHOWN);
  return (
    <section aria-label="检查结果">
      <p>
        错误 {errors} 处，有错误的行不导入；提示 {warnings} 处，照样导入，请核对。
        {errors + warnings > findings.length && `这里列出 ${findings.length} 处，改好以后重新上传，再看其余的。`}
      </p>
      <div className="table-frame" role="group" aria-label="检查结果：表格" tabIndex={0}>
        <table className="table archive-findings">
          <caption className="sr-only">检查结果</caption>
          <thead>
            <tr>
              <th scope="col">级别</th>
              <th scope="col">行</th>
              <th scope="col">列</th>
              <th scope="col">问题和办法</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, column, severity, code, message }) => (
              <tr key={`${row} ${column} ${code}`}>
                <td>
                  <Mark tone={severity}>{severity === 'error' ? '错误' : '提示'}</Mark>
                </td>
                <td className="archive-row">{row === 0 ? '整张表' : `第 ${row} 行`}</td>
                <td className="archive-row">{column}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < findings.length && (
        <button type="button" className="link-button archive-more" onClick={() => setAll(true)}>
          再列出其余 {findings.length - shown.length} 处
        </button>
      )}
    </section>
  );
}
