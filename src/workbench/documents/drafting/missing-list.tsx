import type { ReactNode } from 'react';
import type { Incompleteness } from '../../../modules/documents/rules/index.ts';
import { goToPath } from '../form/go-to-path.ts';

/** What is still to be filled in before it can be reviewed; each line leads there. */
export function MissingList({
  missing,
  maySubmit,
}: {
  readonly missing: readonly Incompleteness[];
  /** It is not under review already. */
  readonly maySubmit: boolean;
}): ReactNode {
  return (
    <section className="margin-part" aria-labelledby="margin-missing">
      <h2 id="margin-missing">
        送审前还要补<span className="margin-count">{missing.length}</span>
      </h2>
      {missing.length === 0 ? (
        <p className="margin-done">{maySubmit ? '该填的都填了，可以送审。' : '该填的都填了。'}</p>
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
