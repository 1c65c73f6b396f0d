import { rulesFor } from '../../../platform/attachments/index.ts';
import type { BodyImport } from '../../../platform/extraction/index.ts';
import { imagesOf } from '../../../richtext/index.ts';
import type { Body } from '../../../richtext/index.ts';
import { withoutPictures } from '../rules/without-pictures.ts';
import { takeFile, type FilePlace, type TakenFile } from './take-file.ts';

/** A text from elsewhere whose pictures are in the store, as far as they may be taken. */
export interface BroughtText {
  readonly body: Body;
  readonly pictures: readonly TakenFile[];
  /** What was left out or changed on the way, each in one sentence. */
  readonly notices: readonly { readonly code: string; readonly message: string; readonly count: number }[];
}

const PICTURES = rulesFor(['png', 'jpeg', 'gif', 'webp']);
const ENDINGS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp' } as const;

/** Takes the pictures that came with a text; those refused, and those of other documents, go from it. `known`: files that it may show already. */
export async function takePictures(
  place: FilePlace,
  { body, files, notices }: BodyImport,
  known: ReadonlySet<string>,
): Promise<BroughtText> {
  const pictures: TakenFile[] = [];
  const refused: string[] = [];
  for (const { sha256, mediaType, bytes } of files) {
    const name = `图片${sha256.slice(0, 8)}.${ENDINGS[mediaType]}`;
    const taken = await takeFile(place, { from: bytes, name, declaredType: mediaType, rules: PICTURES });
    if (taken.ok && taken.value.file === sha256) pictures.push(taken.value);
    else refused.push(taken.ok ? '' : taken.error.message);
  }
  const kept = new Set([...known, ...pictures.map(({ file }) => file)]);
  const foreign = new Set(imagesOf(body).flatMap(({ file }) => (kept.has(file) ? [] : [file])));
  const [first = ''] = refused;
  const message = `有 ${foreign.size} 张图片没有带过来，请另存后单独上传。${first}`;
  return {
    body: withoutPictures(body, foreign),
    pictures,
    notices: foreign.size === 0 ? notices : [...notices, { code: 'body.picturesNotTaken', message, count: foreign.size }],
  };
}
