import type { FileStore } from '../../platform/files/index.ts';
import type { Sheet } from './sheet.ts';

/** A sheet that is in the store. */
export function storedSheet(files: FileStore, { sheet, sheetName }: { readonly sheet: string; readonly sheetName: string }): Sheet {
  return {
    name: sheetName,
    open: async () => {
      const content = await files.read(sheet);
      if (content === null) throw new Error(`The sheet ${sheet} of an import is gone`);
      return content;
    },
  };
}
