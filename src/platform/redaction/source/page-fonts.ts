import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

const SERIF = join(packageOf('serif'), '400Regular', 'NotoSerifSC_400Regular.ttf');
const SANS = join(packageOf('sans'), '500Medium', 'NotoSansSC_500Medium.ttf');
/** What boxes are labelled in. */
export const LABEL_FONT = 'redaction-label';

let taken = false;

/** The faces of the house for files that embed none, by the names under which pdf.js falls back. Machines that have other fonts draw alike. */
export function takeFonts(): void {
  if (taken) return;
  taken = true;
  GlobalFonts.registerFromPath(SANS, LABEL_FONT);
  for (const name of ['serif', 'monospace']) GlobalFonts.registerFromPath(SERIF, name);
  GlobalFonts.registerFromPath(SANS, 'sans-serif');
}

function packageOf(face: 'serif' | 'sans'): string {
  return dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-${face}-sc/package.json`)));
}
