import { Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { Field } from '../form/field.tsx';
import { PublicButton } from './public-link.tsx';
import type { SiteShape } from './site-words.ts';
import { useSections } from './use-site.ts';

/** A section on a screen in the hall. */
export function DisplayTab({ site }: { readonly site: SiteShape }): ReactNode {
  const { data } = useSections(site.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const sections = (data?.items ?? []).filter(({ kind, state }) => state === 'open' && kind !== 'page' && kind !== 'links');
  const slug = chosen ?? sections[0]?.slug ?? null;
  const href = slug === null ? null : `${site.address}display/${slug}`;
  return (
    <div className="column display-tab">
      <p>
        把一个栏目放到办事大厅的电子屏或者触摸屏上：一屏几条，轮流翻页，新发布的自动出现，不用操作。在大屏的浏览器里打开下面的网址，按 F11
        全屏即可。
      </p>
      {data !== undefined && sections.length === 0 && <p className="nothing">还没有能放上大屏的栏目，请先在“栏目”里增加信息列表。</p>}
      {slug !== null && (
        <>
          <Field label="放哪个栏目">
            {(marks) => (
              <Select
                {...marks}
                value={slug}
                showSearch={{ optionFilterProp: 'label' }}
                options={sections.map((section) => ({ value: section.slug, label: section.title }))}
                onChange={setChosen}
              />
            )}
          </Field>
          <Field label="大屏的网址" hint="在大屏的浏览器里输入。">
            {({ id }) => (
              <output id={id} className="address-shown">
                {`${globalThis.location.origin}${href ?? ''}`}
              </output>
            )}
          </Field>
          <p>
            <PublicButton href={href ?? '/'}>在新窗口打开大屏</PublicButton>
          </p>
        </>
      )}
      <h2>纸质公示</h2>
      <p>要贴在公示栏里的，到“信息”里打开那一条已发布的信息，在“公开情况”里点“打印公示单”。</p>
    </div>
  );
}
