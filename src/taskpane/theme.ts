/** Light, dark or high contrast, as Excel or the system shows itself. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

export type Appearance = 'light' | 'dark' | 'contrast';

const FONT = "'Segoe UI', 'Noto Sans', Arial, sans-serif";

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONT },
  dark: { ...webDarkTheme, fontFamilyBase: FONT },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};

export function themeOf(appearance: Appearance): Theme {
  return THEMES[appearance];
}

/** What the system asks for; `changed` is called when that turns. Gives the way to stop listening. */
export function followSystem(changed: (appearance: Appearance) => void): () => void {
  const contrast = matchMedia('(forced-colors: active)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => changed(contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');
  contrast.addEventListener('change', tell);
  dark.addEventListener('change', tell);
  tell();
  return () => {
    contrast.removeEventListener('change', tell);
    dark.removeEventListener('change', tell);
  };
}
