export { openFileStore, type FileStore, type StoredFile } from './file-store.ts';
export { syncFolder } from './sync-folder.ts';
export { verifyFiles, type FileFinding, type FileVerification } from './verify-files.ts';
