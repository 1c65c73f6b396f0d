import { Button, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import type { HomeBlock } from '../../../modules/sites/rules/index.ts';
import { Field } from '../../form/field.tsx';
import type { SectionShape } from '../site-words.ts';
import { bodyOfText, isPlain, textOfBody } from './blocks.ts';

export interface BlockFieldsProps {
  readonly block: HomeBlock;
  /** Those that a block may show. */
  readonly sections: readonly SectionShape[];
  readonly editable: boolean;
  /** Within the block. */
  readonly errorOf: (path: string) => string | null;
  readonly onChange: (block: HomeBlock) => void;
}

/** What there is to say of one block. */
export function BlockFields({ block, sections, editable, errorOf, onChange }: BlockFieldsProps): ReactNode {
  switch (block.kind) {
    case 'latest':
      return (
        <div className="columns-of-form">
          <Field label="哪个栏目" error={errorOf('section')}>
            {(marks) => (
              <Select
                {...marks}
                disabled={!editable}
                value={block.section}
                showSearch={{ optionFilterProp: 'label' }}
                options={[
                  ...sections.map(({ slug, title }) => ({ value: slug, label: title })),
                  ...(sections.some(({ slug }) => slug === block.section) || block.section === ''
                    ? []
                    : [{ value: block.section, label: `${block.section}（已归档或关闭）` }]),
                ]}
                onChange={(section) => onChange({ ...block, section })}
              />
            )}
          </Field>
          <CountField
            count={block.count}
            editable={editable}
            error={errorOf('count')}
            onChange={(count) => onChange({ ...block, count })}
          />
        </div>
      );
    case 'policies':
    case 'services':
    case 'consultations':
      return (
        <CountField count={block.count} editable={editable} error={errorOf('count')} onChange={(count) => onChange({ ...block, count })} />
      );
    case 'links':
      return <LinkFields block={block} editable={editable} errorOf={errorOf} onChange={onChange} />;
    case 'text':
      return <TextFields block={block} editable={editable} errorOf={errorOf} onChange={onChange} />;
    case 'search':
    case 'disclosure':
    case 'topics':
    case 'reports':
      return null;
  }
}

interface CountProps {
  readonly count: number;
  readonly editable: boolean;
  readonly error: string | null;
  readonly onChange: (count: number) => void;
}

function CountField({ count, editable, error, onChange }: CountProps): ReactNode {
  return (
    <Field label="放几条" error={error}>
      {(marks) => (
        <Input
          {...marks}
          type="number"
          min={1}
          max={30}
          className="count"
          readOnly={!editable}
          value={count === 0 ? '' : count}
          onChange={(event) => onChange(Math.trunc(Number(event.target.value)))}
        />
      )}
    </Field>
  );
}

type LinksBlock = Extract<HomeBlock, { readonly kind: 'links' }>;
type TextBlock = Extract<HomeBlock, { readonly kind: 'text' }>;

interface Props<B> {
  readonly block: B;
  readonly editable: boolean;
  readonly errorOf: (path: string) => string | null;
  readonly onChange: (block: B) => void;
}

function LinkFields({ block, editable, errorOf, onChange }: Props<LinksBlock>): ReactNode {
  const { title, links } = block;
  const change = (index: number, part: Partial<LinksBlock['links'][number]>): void =>
    onChange({ ...block, links: links.map((link, at) => (at === index ? { ...link, ...part } : link)) });
  return (
    <>
      <Field label="标题" error={errorOf('title')}>
        {(marks) => (
          <Input
            {...marks}
            value={title}
            maxLength={60}
            readOnly={!editable}
            onChange={(event) => onChange({ ...block, title: event.target.value })}
          />
        )}
      </Field>
      {links.map((link, index) => (
        <div key={index} className="link-fields">
          <Field label={`第 ${index + 1} 个链接的文字`} error={errorOf(`links/${index}/text`)}>
            {(marks) => (
              <Input
                {...marks}
                value={link.text}
                maxLength={100}
                readOnly={!editable}
                onChange={(event) => change(index, { text: event.target.value })}
              />
            )}
          </Field>
          <Field label="网址" error={errorOf(`links/${index}/href`)}>
            {(marks) => (
              <Input
                {...marks}
                value={link.href}
                placeholder="https:// 或者本站的 /…"
                readOnly={!editable}
                onChange={(event) => change(index, { href: event.target.value })}
              />
            )}
          </Field>
          {editable && (
            <Button
              size="small"
              danger
              aria-label={`去掉第 ${index + 1} 个链接`}
              onClick={() => onChange({ ...block, links: links.toSpliced(index, 1) })}
            >
              去掉
            </Button>
          )}
        </div>
      ))}
      {editable && (
        <div>
          <Button size="small" onClick={() => onChange({ ...block, links: [...links, { text: '', href: '' }] })}>
            加一个链接
          </Button>
        </div>
      )}
    </>
  );
}

function TextFields({ block, editable, errorOf, onChange }: Props<TextBlock>): ReactNode {
  const [text, setText] = useState(() => textOfBody(block.body));
  const [wasPlain] = useState(() => isPlain(block.body));
  return (
    <>
      <Field label="标题" error={errorOf('title')}>
        {(marks) => (
          <Input
            {...marks}
            value={block.title}
            maxLength={60}
            readOnly={!editable}
            onChange={(event) => onChange({ ...block, title: event.target.value })}
          />
        )}
      </Field>
      <Field label="文字" hint={wasPlain ? '空一行是另起一段。' : '原来的文字带有格式，在这里修改后只保留文字。'} error={errorOf('body')}>
        {(marks) => (
          <Input.TextArea
            {...marks}
            rows={4}
            maxLength={5000}
            value={text}
            readOnly={!editable}
            onChange={(event) => {
              setText(event.target.value);
              onChange({ ...block, body: bodyOfText(event.target.value) });
            }}
          />
        )}
      </Field>
    </>
  );
}
