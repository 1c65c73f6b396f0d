import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { useId, type ReactNode } from 'react';

/** A picture in the text, with what those who can't see it are told. Empty, that is asked for here. */
export function ImageView({ node, editor, extension, selected, updateAttributes }: NodeViewProps): ReactNode {
  const id = useId();
  const file = String(node.attrs['file']);
  const alt = String(node.attrs['alt']);
  const caption = String(node.attrs['caption']);
  const address: unknown = extension.options.imageAddress(file);
  const missing = alt.trim() === '';
  return (
    <NodeViewWrapper as="figure" className={selected ? 'image-node image-selected' : 'image-node'} data-drag-handle>
      <img src={String(address)} alt={alt} />
      {editor.isEditable ? (
        <div className="image-words" contentEditable={false}>
          <label className={missing ? 'image-alt image-alt-missing' : 'image-alt'}>
            <span>替代文字</span>
            <input
              value={alt}
              maxLength={500}
              aria-invalid={missing}
              aria-describedby={missing ? `${id}-asked` : undefined}
              placeholder="图上有什么，一句话"
              onChange={(event) => updateAttributes({ alt: event.target.value })}
            />
          </label>
          {missing && (
            <p id={`${id}-asked`} className="image-asked">
              请写明图上有什么：看不见图片的人靠它了解内容，没有它不能送审。
            </p>
          )}
          <label className="image-alt">
            <span>图注</span>
            <input
              value={caption}
              maxLength={500}
              placeholder="可以不填，填了显示在图下"
              onChange={(event) => updateAttributes({ caption: event.target.value })}
            />
          </label>
        </div>
      ) : (
        caption !== '' && <figcaption>{caption}</figcaption>
      )}
    </NodeViewWrapper>
  );
}
