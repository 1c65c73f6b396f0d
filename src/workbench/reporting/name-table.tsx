import type { ReactNode } from 'react';
import '../list/table.css';

/** Agencies by name with what is to be said about each; nothing when there are none. */
export function NameTable({
  caption,
  heads,
  rows,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section className="names">
      <h2>
        {caption}（{rows.length}）
      </h2>
      <div className="table-frame">
        <table className="table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={`${caption} ${index}`}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={heads[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={heads[column]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
