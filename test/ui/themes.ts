// The colour themes that things are looked at in.

/** By the name in settings, how the name of the theme's file reads in the classes of the workbench. */
const files = {
  'Light 2026': '2026-light',
  'Dark 2026': '2026-dark',
  'Default Light Modern': 'light_modern',
  'Default Dark Modern': 'dark_modern',
  'Default High Contrast': 'hc_black',
  'Default High Contrast Light': 'hc_light',
} as const;

/** A theme by its name in settings. */
export type Theme = keyof typeof files;

/** One theme of each kind, by the word for it in names of tests and pictures. */
export const themeOfKind = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const satisfies Readonly<Record<string, Theme>>;

/** Matches the workbench once it wears the theme. */
export function wearing(theme: Theme): string {
  return `.monaco-workbench[class*="-themes-${files[theme]}-json"]`;
}
