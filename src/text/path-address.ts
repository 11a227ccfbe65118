/** A path as a part of an address. A name that Windows lets end in half a character is shown as one that cannot be read. */
export const pathAddress = (file: string): string =>
  file
    .split('/')
    .map(part =>
      encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[()]/g, bracket =>
        bracket === '(' ? '%28' : '%29',
      ),
    )
    .join('/');
