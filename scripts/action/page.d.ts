export function pageOf(
  texts: { readonly check: string; readonly diff: string },
  about: { readonly lang: 'ja' | 'en'; readonly summary?: string },
): (room: number) => string;
