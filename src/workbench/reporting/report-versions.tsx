import type { ReactNode } from 'react';
import { timeWords } from '../record/time-words.ts';
import { originalAddress, ORIGINS, type ReportShape } from './report-words.ts';
import '../list/table.css';

/** Every version of a report, the newest first, with the file that it came from. */
export function ReportVersions({ report }: { readonly report: ReportShape }): ReactNode {
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="sr-only">各个版本</caption>
        <thead>
          <tr>
            <th scope="col">版本</th>
            <th scope="col">来由</th>
            <th scope="col">存入</th>
            <th scope="col" className="of-number">
              错误
            </th>
            <th scope="col" className="of-number">
              疑点
            </th>
            <th scope="col">原件</th>
          </tr>
        </thead>
        <tbody>
          {report.versions.map((version) => (
            <tr key={version.version}>
              <th scope="row">第 {version.version} 版</th>
              <td>{ORIGINS[version.origin]}</td>
              <td>
                {version.storedBy}，{timeWords(version.storedAt)}
              </td>
              <td className="of-number">{version.errors}</td>
              <td className="of-number">{version.warnings}</td>
              <td>
                {version.original === null ? (
                  <span className="nothing">没有</span>
                ) : (
                  <a href={originalAddress(report, version.version)} download>
                    {version.original.name ?? '粘贴的文字'}（{sizeWords(version.original.size)}）
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
