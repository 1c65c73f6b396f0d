// Writes docs/api/openapi.json and the client's types from the routes: `npm run api`, after changing one.
// `npm run api -- --release` also makes the document the one that later changes are compared with.
import { writeFileSync } from 'node:fs';
import { apiFiles, DOCUMENT, ROOT } from './api-files.ts';

const files = await apiFiles();
for (const [name, content] of files) writeFileSync(new URL(name, ROOT), content);
if (process.argv.includes('--release')) writeFileSync(new URL('docs/api/released/openapi.json', ROOT), files.get(DOCUMENT) ?? '');
