/**
 * Nearly all that plans and screens are written with: Latin, signs, kana, kanji. Each of these is a character by
 * itself that everyone can see. Asking this first spares most texts the classes of Unicode, which take a tenth of
 * Node's own start to set up.
 */
export const isOrdinary = (text: string): boolean => ordinary.test(text);

const ordinary =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2150-\u27bf\u3000-\u3029\u3030-\u3096\u309b-\u30ff\u3200-\u33ff\u4e00-\u9fff\uff01-\uff9d]*$/;
