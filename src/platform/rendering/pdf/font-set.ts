import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFontFile, type FontFace } from './font-file.ts';

export type FontRole = 'title' | 'body' | 'hei' | 'kai' | 'table';

/** The faces a document is set in, and where they are. */
export interface FontSet {
  /** Directories with font files, the operator's first. */
  readonly directories: readonly string[];
  readonly roles: Readonly<Record<FontRole, { readonly families: readonly string[]; readonly weight: number }>>;
  /** Some face of the set draws the character. */
  readonly has: (codePoint: number) => boolean;
  /** Font files of the operator's folder that are none, each with its reason. */
  readonly unreadable: readonly string[];
}

/** The open fonts that come with the package: Noto Serif SC and Noto Sans SC (SIL Open Font License). */
const SERIF_PACKAGE = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/package.json')));
const SANS_PACKAGE = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json')));
const PACKAGED_WEIGHTS = [
  join(SERIF_PACKAGE, '400Regular'),
  join(SERIF_PACKAGE, '600SemiBold'),
  join(SERIF_PACKAGE, '700Bold'),
  join(SANS_PACKAGE, '500Medium'),
];
/** All weights of a family draw the same characters: one of each is read. */
const PACKAGED_FILES = [
  join(SERIF_PACKAGE, '400Regular', 'NotoSerifSC_400Regular.ttf'),
  join(SANS_PACKAGE, '500Medium', 'NotoSansSC_500Medium.ttf'),
];

const SERIF = 'Noto Serif SC';
const SANS = 'Noto Sans SC';

/** The official faces of GB/T 9704 by the names that font files carry, best first; an operator who has them sets with them. */
const OFFICIAL: Readonly<Record<FontRole, RegExp>> = {
  title: /小标宋|XiaoBiaoSong|FZXBS/i,
  body: /仿宋|FangSong|FandolFang/i,
  hei: /黑体|SimHei|FandolHei/i,
  kai: /楷体|KaiTi|SimKai|FandolKai|WenKai/i,
  table: /宋体|SimSun|FandolSong/i,
};

/** Stand-ins when the official face is not there, and the weight that tells the levels apart. */
const STAND_IN: Readonly<Record<FontRole, { families: readonly string[]; weight: number }>> = {
  title: { families: [SERIF, SANS], weight: 700 },
  body: { families: [SERIF, SANS], weight: 400 },
  hei: { families: [SANS, SERIF], weight: 500 },
  kai: { families: [SERIF, SANS], weight: 600 },
  table: { families: [SERIF, SANS], weight: 400 },
};

/** The fonts to set with. @param folder the operator's own font folder, or null; its faces win where they fit a role. */
export function fontSet(folder: string | null): FontSet {
  const own = folder === null ? { faces: [], unreadable: [] } : readFolder(folder);
  const role = (name: FontRole): { families: readonly string[]; weight: number } => {
    const official = own.faces.find((face) => face.names.some((text) => OFFICIAL[name].test(text)));
    return official === undefined ? STAND_IN[name] : { families: [official.family, ...STAND_IN[name].families], weight: 400 };
  };
  const others = own.faces.map((face) => face.family);
  const withOthers = (name: FontRole): { families: readonly string[]; weight: number } => {
    const { families, weight } = role(name);
    return { families: [...new Set([...families, ...others])], weight };
  };
  const faces = [...packagedFaces(), ...own.faces];
  return {
    directories: [...(folder === null ? [] : [folder]), ...PACKAGED_WEIGHTS],
    roles: {
      title: withOthers('title'),
      body: withOthers('body'),
      hei: withOthers('hei'),
      kai: withOthers('kai'),
      table: withOthers('table'),
    },
    has: (codePoint) => faces.some((face) => face.has(codePoint)),
    unreadable: own.unreadable,
  };
}

let packagedOnce: readonly FontFace[] | null = null;

function packagedFaces(): readonly FontFace[] {
  return (packagedOnce ??= PACKAGED_FILES.flatMap(readFontFile));
}

function readFolder(folder: string): { faces: readonly FontFace[]; unreadable: readonly string[] } {
  const faces: FontFace[] = [];
  const unreadable: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:ttf|otf|ttc|otc)$/i.test(entry.name)) continue;
    try {
      faces.push(...readFontFile(join(entry.parentPath, entry.name)));
    } catch (error) {
      unreadable.push(error instanceof Error ? error.message : entry.name);
    }
  }
  return { faces, unreadable };
}
