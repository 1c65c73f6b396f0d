export { openFileStore, type FileStore, type StoredFile } from './file-store.ts';
export { referencedAmong, referencedFiles } from './referenced-files.ts';
export { syncFolder } from './sync-folder.ts';
export { verifyFiles, type FileFinding, type FileVerification } from './verify-files.ts';
