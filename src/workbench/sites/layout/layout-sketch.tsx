import type { ReactNode } from 'react';
import type { HomeBlock } from '../../../modules/sites/rules/index.ts';
import { BLOCK_TITLES, type SectionShape } from '../site-words.ts';

interface Props {
  readonly blocks: readonly HomeBlock[];
  readonly sections: readonly SectionShape[];
}

/** How the page is divided: a drawing of boxes, not the page itself. */
export function LayoutSketch({ blocks, sections }: Props): ReactNode {
  return (
    <figure className="sketch">
      <figcaption>页面示意</figcaption>
      <div aria-hidden="true" className="sketch-page">
        <div className="sketch-head" />
        {blocks.map((block, index) => (
          <div key={index} className={`sketch-block sketch-${block.kind}`}>
            <span>{titleOf(block, sections)}</span>
            {lines(block)}
          </div>
        ))}
        <div className="sketch-foot" />
      </div>
    </figure>
  );
}

function titleOf(block: HomeBlock, sections: readonly SectionShape[]): string {
  switch (block.kind) {
    case 'latest':
      return sections.find(({ slug }) => slug === block.section)?.title ?? '（没有选栏目）';
    case 'links':
    case 'text':
      return block.title === '' ? BLOCK_TITLES[block.kind] : block.title;
    case 'search':
    case 'policies':
    case 'disclosure':
    case 'services':
    case 'topics':
    case 'consultations':
    case 'reports':
      return BLOCK_TITLES[block.kind];
  }
}

function lines(block: HomeBlock): ReactNode {
  const [kind, count] = shapeOf(block);
  return (
    <span className={`sketch-${kind}`}>
      {Array.from({ length: Math.min(count, 8) }, (_, index) => (
        <i key={index} />
      ))}
    </span>
  );
}

function shapeOf(block: HomeBlock): readonly ['rows' | 'tiles' | 'box', number] {
  switch (block.kind) {
    case 'search':
      return ['box', 1];
    case 'latest':
    case 'policies':
    case 'consultations':
      return ['rows', block.count];
    case 'services':
      return ['tiles', block.count];
    case 'disclosure':
      return ['tiles', 5];
    case 'topics':
      return ['tiles', 3];
    case 'links':
      return ['tiles', block.links.length];
    case 'reports':
      return ['rows', 3];
    case 'text':
      return ['rows', 2];
  }
}
