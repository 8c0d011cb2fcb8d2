import type { JSX } from 'preact';

interface PageHeadProps {
  readonly title: string;
  readonly style: string;
}

/** The head of a page that needs nothing else: no script, no network. */
export function PageHead({ title, style }: PageHeadProps): JSX.Element {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>
  );
}
