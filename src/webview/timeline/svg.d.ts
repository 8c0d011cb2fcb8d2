/** The build hands an imported SVG over as its text. */
declare module '*.svg' {
  const text: string;
  export = text;
}
