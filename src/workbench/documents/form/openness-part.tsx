import { Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { OPENNESS, OPENNESS_TITLES, type Openness } from '../../../modules/documents/rules/index.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { PartField } from './part-field.tsx';
import type { PartProps } from './part-props.ts';
import { TextPart } from './text-part.tsx';

const MEANINGS: Readonly<Record<Openness, string>> = {
  proactive: '审核通过后在网站上发布。',
  onRequest: '不发布，有人申请时提供；要写明依据和理由。',
  withheld: '不发布也不提供；要写明依据和理由，每年评估一次。',
};

/** 公开属性: set here, before anybody reviews. */
export function OpennessPart({
  content,
  type,
  editable,
  change,
  errorAt,
  vocabulary,
}: PartProps & { readonly vocabulary: Vocabulary }): ReactNode {
  const { openness } = content;
  const status = openness?.status ?? null;
  const grounds = status === null || status === 'proactive' ? [] : vocabulary.grounds.filter(({ statuses }) => statuses.includes(status));
  const choose = (next: Openness): void =>
    change({
      openness: {
        status: next,
        ground:
          next === 'proactive' || vocabulary.grounds.find(({ code }) => code === openness?.ground)?.statuses.includes(next) !== true
            ? null
            : (openness?.ground ?? null),
        reason: openness?.reason ?? '',
      },
    });
  return (
    <section className="draft-part" aria-labelledby="part-openness" data-path="openness">
      <h2 id="part-openness">
        公开属性
        <span className="field-required" aria-hidden="true">
          必填
        </span>
      </h2>
      <Radio.Group className="openness-choices" aria-labelledby="part-openness" disabled={!editable} value={status}>
        {OPENNESS.map((one) => (
          <Radio key={one} value={one} onChange={() => choose(one)}>
            <strong>{OPENNESS_TITLES[one]}</strong>
            <span className="openness-meaning">{MEANINGS[one]}</span>
          </Radio>
        ))}
      </Radio.Group>
      {errorAt('openness') !== null && <p className="field-error">{errorAt('openness')}</p>}
      {openness !== null && status !== null && status !== 'proactive' && (
        <div className="form">
          <PartField path="openness/ground" label="依据" required error={errorAt('openness/ground')}>
            {({ id, ...marks }) => (
              <Select
                id={id}
                {...marks}
                disabled={!editable}
                placeholder="请选择条款"
                value={openness.ground}
                options={grounds.map(({ code, title, article }) => ({ value: code, label: `${article}　${title}` }))}
                onChange={(ground: string) => change({ openness: { ...openness, ground } })}
              />
            )}
          </PartField>
          <TextPart
            path="openness/reason"
            label="理由"
            rows={2}
            required
            maxLength={5000}
            error={errorAt('openness/reason')}
            hint="说清这份信息为什么适用上面的条款。"
            value={openness.reason}
            editable={editable}
            onText={(reason) => change({ openness: { ...openness, reason } })}
          />
          {type.policy && status === 'withheld' && (
            <p className="field-hint">政策性文件拟不予公开的，保存后请公开工作机构先审查，同意后才能送审。</p>
          )}
        </div>
      )}
    </section>
  );
}
