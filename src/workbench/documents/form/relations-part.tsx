import { Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { RELATION_KINDS, RELATION_TITLES, type RelationKind } from '../../../modules/documents/rules/index.ts';
import { Field } from '../../form/field.tsx';
import { Picker } from '../../form/picker.tsx';
import type { DocumentShape } from '../document-words.ts';
import { useDocumentTitle } from '../use-document-title.ts';
import type { PartProps } from './part-props.ts';

/** Ties to other documents: chosen by searching them, and those that tie themselves to this one. */
export function RelationsPart({
  document,
  content,
  type,
  editable,
  change,
  errorAt,
}: PartProps & { readonly document: DocumentShape }): ReactNode {
  const [kind, setKind] = useState<RelationKind>(type.requires.includes('relation.interprets') ? 'interprets' : 'amends');
  const { relations } = content;
  const add = (id: string): void => {
    const documentId = Number(id);
    if (id !== '' && !relations.some((one) => one.kind === kind && one.documentId === documentId))
      change({ relations: [...relations, { kind, documentId }] });
  };
  return (
    <section className="draft-part" aria-labelledby="part-relations" data-path="relations">
      <h2 id="part-relations">
        相关文件
        {type.requires.includes('relation.interprets') && (
          <span className="field-required" aria-hidden="true">
            必填：所解读的文件
          </span>
        )}
      </h2>
      {relations.length === 0 && document.relationsBack.length === 0 && !editable && <p className="nothing">没有。</p>}
      <ul className="relations">
        {relations.map(({ kind: tie, documentId }, index) => (
          <li key={`${tie} ${documentId}`}>
            <span className="relation-kind">{RELATION_TITLES[tie].title}</span>
            <RelatedTitle id={documentId} known={document.relations.find(({ id }) => id === documentId)?.title ?? null} />
            {editable && (
              <Button
                size="small"
                type="text"
                aria-label={`去掉第 ${index + 1} 个相关文件`}
                onClick={() => change({ relations: relations.toSpliced(index, 1) })}
              >
                去掉
              </Button>
            )}
            {errorAt(`relations/${index}`) !== null && <p className="field-error">{errorAt(`relations/${index}`)}</p>}
          </li>
        ))}
        {document.relationsBack.map(({ kind: tie, id, title }) => (
          <li key={`back ${tie} ${id}`}>
            <span className="relation-kind">{RELATION_TITLES[tie].back}</span>
            <RelatedTitle id={id} known={title} />
          </li>
        ))}
      </ul>
      {editable && (
        <div className="relation-new">
          <Field label="本文件">
            {({ id, ...marks }) => (
              <Select
                id={id}
                {...marks}
                value={kind}
                options={RELATION_KINDS.map((one) => ({ value: one, label: RELATION_TITLES[one].title }))}
                onChange={(next: RelationKind) => setKind(next)}
              />
            )}
          </Field>
          <Picker
            label="哪一份文件"
            path="/api/v1/documents"
            column="title"
            about={(row) => (typeof row['documentNumber'] === 'string' ? row['documentNumber'] : '')}
            value=""
            noneLabel="输入名称的一部分来找"
            onChange={add}
          />
        </div>
      )}
      {errorAt('relations') !== null && <p className="field-error">{errorAt('relations')}</p>}
    </section>
  );
}

function RelatedTitle({ id, known }: { readonly id: number; readonly known: string | null }): ReactNode {
  const title = useDocumentTitle(id, known);
  return <Link to={`/documents/${id}`}>{title}</Link>;
}
