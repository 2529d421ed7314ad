/** Kept as a cookie so that the server writes it into the first byte of the page: nothing flashes. */
export const THEME_COOKIE = 'samtal.theme';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const asTheme = (value: string | undefined): Theme => themes.find((theme) => theme === value) ?? 'system';

export function keepTheme(theme: Theme): void {
  keepCookie(THEME_COOKIE, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function keepCookie(name: string, value: string): void {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${name}=${value};path=/;max-age=31536000;samesite=lax${secure}`;
}
