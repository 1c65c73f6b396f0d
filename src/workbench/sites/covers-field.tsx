import { Radio } from 'antd';
import { useId, type ReactNode } from 'react';
import { COVER_TITLES, type SiteShape } from './site-words.ts';

export function coversOf(value: string): SiteShape['covers'] {
  return value === 'subtree' ? 'subtree' : 'agency';
}

interface Props {
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: SiteShape['covers']) => void;
}

/** Whose documents a site shows. */
export function CoversField({ value, error, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={id}>
      <legend className="field-label">收录范围</legend>
      <p className="field-hint" id={id}>
        哪些机关公开的信息可以显示在这个网站上。
      </p>
      <Radio.Group
        value={coversOf(value)}
        options={[
          { value: 'agency', label: COVER_TITLES.agency },
          { value: 'subtree', label: COVER_TITLES.subtree },
        ]}
        onChange={(event) => onChange(event.target.value === 'subtree' ? 'subtree' : 'agency')}
      />
      {error !== null && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
