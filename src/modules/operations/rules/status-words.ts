const UNITS = ['字节', 'KB', 'MB', 'GB', 'TB'] as const;

/** `1.5 GB` */
export function sizeText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1)} ${UNITS[unit] ?? ''}`;
}

/** ` 3 小时 `, the larger unit only. */
export function spanText(seconds: number): string {
  if (seconds < 120) return ` ${Math.floor(seconds)} 秒`;
  if (seconds < 7_200) return ` ${Math.floor(seconds / 60)} 分钟`;
  if (seconds < 172_800) return ` ${Math.floor(seconds / 3_600)} 小时`;
  return ` ${Math.floor(seconds / 86_400)} 天`;
}

/** `2026-11-22 16:30` in Asia/Shanghai. */
export function clockText(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
