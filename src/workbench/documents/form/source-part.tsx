import { Button } from 'antd';
import type { ReactNode } from 'react';
import { FetchOriginal } from '../../reprint/fetch-original.tsx';
import type { PartProps } from './part-props.ts';
import { TextPart } from './text-part.tsx';

/** 转载: where the text comes from, and its original for the comparison. */
export function SourcePart({
  content,
  type,
  editable,
  change,
  errorAt,
  documentId,
}: PartProps & { readonly documentId: number }): ReactNode {
  const { source } = content;
  if (source === null)
    return editable ? (
      <section className="draft-part" aria-label="转载来源" data-path="source">
        <Button onClick={() => change({ source: { name: '', address: '', original: '' } })}>这是转载的，填写来源</Button>
        {errorAt('source') !== null && <p className="field-error">{errorAt('source')}</p>}
      </section>
    ) : null;
  return (
    <section className="draft-part" aria-labelledby="part-source" data-path="source">
      <h2 id="part-source">转载来源</h2>
      <div className="draft-fields">
        <TextPart
          path="source/name"
          label="来源"
          required
          hint="如：中国政府网"
          error={errorAt('source/name')}
          value={source.name}
          editable={editable}
          onText={(name) => change({ source: { ...source, name } })}
        />
        <TextPart
          path="source/address"
          label="原文网址"
          required
          maxLength={2000}
          error={errorAt('source/address')}
          value={source.address}
          editable={editable}
          onText={(address) => change({ source: { ...source, address } })}
        />
        <div className="draft-wide">
          {editable && (
            <FetchOriginal
              id={documentId}
              address={source.address}
              onOriginal={(original) => change({ source: { ...source, original } })}
            />
          )}
          <TextPart
            path="source/original"
            label="原文"
            rows={4}
            maxLength={2_000_000}
            hint="从网址取，或者把原文粘贴在这里；起草和审核时逐字对照，看转载有没有走样。"
            error={errorAt('source/original')}
            value={source.original}
            editable={editable}
            onText={(original) => change({ source: { ...source, original } })}
          />
        </div>
      </div>
      {editable && !type.requires.includes('source') && (
        <Button size="small" onClick={() => change({ source: null })}>
          不是转载，去掉来源
        </Button>
      )}
    </section>
  );
}
