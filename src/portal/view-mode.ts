/** How a visitor wants to see the site: 长辈版 (large type, simple layout) and high contrast, each on its own. */
export interface ViewMode {
  readonly large: boolean;
  readonly contrast: boolean;
}

export const VIEW_COOKIE = 'gongkai-view';

/** Reads the cookie: `large`, `contrast`, `large.contrast` or anything else for neither. */
export function parseViewMode(cookie: string | undefined): ViewMode {
  const words = new Set((cookie ?? '').split('.'));
  return { large: words.has('large'), contrast: words.has('contrast') };
}

export function viewModeText(mode: ViewMode): string {
  return [mode.large ? 'large' : '', mode.contrast ? 'contrast' : ''].filter((word) => word !== '').join('.');
}

/** What any value of the cookie comes down to: one of four. */
export function normalView(cookie: string): string {
  return viewModeText(parseViewMode(cookie));
}

// Browsers drop tabs and line breaks: `/\t/elsewhere` would lead to another site. A header holds ASCII only.
const LOCAL_PATH = /^\/(?![/\\])(?!.*\\)[\x21-\x7e]*$/;

/** The way back after a switch: a path of this site, or the home page. */
export function safeBackPath(path: string | undefined): string {
  return path !== undefined && LOCAL_PATH.test(path) ? path : '/';
}
