import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { flatSource, SAMPLE_DOCUMENTS } from '../test/factories/richtext/sample-documents.ts';

/** Has LibreOffice write the sample documents as DOCX into `test/fixtures/documents`. Run it when one of them changes. */
const target = resolve(import.meta.dirname, '../test/fixtures/documents');
const work = mkdtempSync(join(tmpdir(), 'documents-'));
try {
  const sources = SAMPLE_DOCUMENTS.map((sample) => {
    const path = join(work, `${sample.name}.fodt`);
    writeFileSync(path, flatSource(sample));
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx:Office Open XML Text', '--outdir', work, ...sources], {
    stdio: 'inherit',
  });
  mkdirSync(target, { recursive: true });
  for (const { name } of SAMPLE_DOCUMENTS) copyFileSync(join(work, `${name}.docx`), join(target, `${name}.docx`));
} finally {
  rmSync(work, { recursive: true, force: true });
}
