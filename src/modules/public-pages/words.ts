import { VOCABULARY } from '../documents/index.ts';

/** Titles of the codes that a card carries. */
export function typeTitle(code: string): string {
  return VOCABULARY.types.get(code)?.title ?? '信息';
}

export function subjectTitle(code: string | null): string | null {
  return code === null ? null : (VOCABULARY.subjectTitles.get(code) ?? null);
}

export function genreTitle(code: string | null): string | null {
  return code === null ? null : (VOCABULARY.genres.get(code)?.title ?? null);
}

/** 7.2 MB, 318 KB */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** 2026年3月5日 */
export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(year)}年${Number(month)}月${Number(date)}日`;
}
