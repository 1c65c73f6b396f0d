import { Extension, type Editor } from '@tiptap/core';
import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { Body } from '../../richtext/index.ts';
import { newKey } from '../api/new-key.ts';
import { freePlace, holdPlace, placeNow, waitingPlaces } from './waiting-places.ts';

export interface CleanedPaste {
  readonly body: Body;
  /** What had to be left out, in words; each is told. */
  readonly dropped: readonly string[];
}

export interface PasteAndDropOptions {
  /** Strange HTML as the server lets it in. */
  readonly clean: (html: string) => Promise<CleanedPaste>;
  /** Stores a picture with the document and gives its hash; null when it was refused (and that was said). */
  readonly upload: (file: File) => Promise<string | null>;
  /** Whether a picture belongs to this document. */
  readonly knows: (file: string) => boolean;
  readonly say: (words: string) => void;
}

/** What comes from elsewhere: text is cleaned by the server, pictures are stored with the document. */
export const PasteAndDrop = Extension.create<PasteAndDropOptions>({
  name: 'pasteAndDrop',
  addOptions: () => ({
    clean: () => Promise.reject(new Error('No way to clean')),
    upload: async () => null,
    knows: () => true,
    say: () => undefined,
  }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      waitingPlaces(),
      new Plugin({
        props: {
          handleDOMEvents: {
            // Before the editor itself parses the markup: what is in it is for the server to read.
            paste: (view, event) => {
              const html = event.clipboardData?.getData('text/html') ?? '';
              const pictures = picturesOf(event.clipboardData?.files);
              const isText = html !== '' && (pictures.length === 0 || hasText(html));
              const isInField = event.target instanceof HTMLInputElement;
              if (!view.editable || isInField || html.includes('data-pm-slice') || (!isText && pictures.length === 0)) return false;
              event.preventDefault();
              if (isText) void pasteHtml(editor, options, html, event.clipboardData?.getData('text/plain') ?? '');
              else for (const picture of pictures) void placePicture(editor, options, picture);
              return true;
            },
          },
          handleDrop: (view, event, _slice, moved) => {
            const pictures = picturesOf(event.dataTransfer?.files);
            if (moved || pictures.length === 0) return false;
            event.preventDefault();
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
            for (const picture of pictures) void placePicture(editor, options, picture, at);
            return true;
          },
          transformPasted: (slice) => new Slice(withoutStrangers(slice.content, options), slice.openStart, slice.openEnd),
        },
      }),
    ];
  },
});

/** Stores a picture and puts it where the cursor was. */
export async function placePicture(editor: Editor, options: PasteAndDropOptions, picture: File, at?: number): Promise<void> {
  const name = newKey();
  const { state, view } = editor;
  view.dispatch(holdPlace(state.tr, name, at ?? state.selection.to, `正在上传 ${picture.name}…`));
  const file = await options.upload(picture);
  finish(editor, name, file === null ? null : [{ type: 'image', attrs: { file, alt: '', caption: '' } }]);
}

async function pasteHtml(editor: Editor, options: PasteAndDropOptions, html: string, plain: string): Promise<void> {
  const name = newKey();
  const { state, view } = editor;
  const transaction = state.tr.deleteSelection();
  view.dispatch(holdPlace(transaction, name, transaction.selection.from, '正在整理粘贴的内容…'));
  try {
    const { body, dropped } = await options.clean(html);
    finish(editor, name, body.content);
    for (const words of dropped) options.say(words);
  } catch {
    finish(
      editor,
      name,
      plain.split(/\r?\n/).map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
    );
    options.say('没能整理格式，已按纯文本粘贴。');
  }
}

function finish(editor: Editor, name: string, blocks: readonly object[] | null): void {
  if (editor.isDestroyed) return;
  const { state, view, schema } = editor;
  const at = placeNow(state, name);
  const transaction = freePlace(state.tr, name);
  if (blocks !== null && blocks.length > 0 && at !== null) transaction.replaceRange(at, at, sliceOf(schema, blocks)).scrollIntoView();
  view.dispatch(transaction);
}

/** Open at both ends where they are paragraphs, so that a few words go into the line. */
function sliceOf(schema: Schema, blocks: readonly object[]): Slice {
  const content = Fragment.fromArray(blocks.map((block) => schema.nodeFromJSON(block)));
  const open = (node: Node | null): number => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(content, open(content.firstChild), open(content.lastChild));
}

function picturesOf(files: FileList | undefined): readonly File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith('image/'));
}

/** Whether there is more than the picture itself: a screenshot from a browser comes with an `img` around it. */
function hasText(html: string): boolean {
  return html.replaceAll(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>|&nbsp;/gi, '').trim() !== '';
}

/** Pictures of another document are not here: they would be holes. */
function withoutStrangers(fragment: Fragment, options: PasteAndDropOptions): Fragment {
  const kept: Node[] = [];
  fragment.forEach((node) => {
    if (node.type.name === 'image' && !options.knows(String(node.attrs['file'])))
      options.say('另一份信息里的图片不能直接粘贴，请另存后用“插入图片”上传。');
    else kept.push(node.copy(withoutStrangers(node.content, options)));
  });
  return Fragment.fromArray(kept);
}
