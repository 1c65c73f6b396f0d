import type { Attachment } from '../../../modules/documents/rules/index.ts';
import { asProblem } from '../../api/problem-error.ts';
import { say } from '../../feedback/toast-store.ts';
import { uploadFile } from './upload-file.ts';

/** Stores a picture with the document; null when it was refused, which is said. */
export async function uploadPicture(id: number, file: File): Promise<Attachment | null> {
  try {
    const { attachment, notices } = await uploadFile(id, file, () => undefined);
    for (const words of notices) say(words);
    return attachment;
  } catch (error) {
    say(`图片没有上传：${asProblem(error).detail}`);
    return null;
  }
}
