/**
 * Light or dark, as Excel or the system shows itself. In a high-contrast theme the browser puts the system's
 * own colours in place of ours; what is told by colour alone keeps its own beside the words.
 */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

export type Appearance = 'light' | 'dark';

const FONT = "'Segoe UI', 'Noto Sans', Arial, sans-serif";

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONT },
  dark: { ...webDarkTheme, fontFamilyBase: FONT },
};

export function themeOf(appearance: Appearance): Theme {
  return THEMES[appearance];
}

/** What the system asks for; `changed` is called when that turns. Gives the way to stop listening. */
export function followSystem(changed: (appearance: Appearance) => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => changed(dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', tell);
  tell();
  return () => dark.removeEventListener('change', tell);
}
