import type { ReactNode } from 'react';
import type { Incompleteness } from '../../../modules/documents/rules/index.ts';
import { goToPath } from '../form/go-to-path.ts';

/** What is still to be filled in before it can be reviewed; each line leads there. */
export function MissingList({ missing }: { readonly missing: readonly Incompleteness[] }): ReactNode {
  return (
    <section className="margin-part" aria-labelledby="margin-missing">
      <h2 id="margin-missing">
        送审前还要补<span className="margin-count">{missing.length}</span>
      </h2>
      {missing.length === 0 ? (
        <p className="margin-done">该填的都填了，可以送审。</p>
      ) : (
        <ul className="margin-list">
          {missing.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <button type="button" className="missing-place" onClick={() => goToPath(path)}>
                {message}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
