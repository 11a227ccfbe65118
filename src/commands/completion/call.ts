import type { Argument, Command, Completes, Option } from '../command.ts';

/** What is to be completed: the last word of a call, which may be empty. */
export type Slot =
  | { readonly kind: 'option' }
  | {
      readonly kind: 'value';
      readonly choices: readonly string[] | null;
      readonly completes: Completes | null;
      /** What stands before the value in the same word: `--plan=`. */
      readonly before: string;
      readonly typed: string;
    }
  | { readonly kind: 'nothing' };

/** The words of a call taken apart as far as they go. */
export interface Call {
  readonly slot: Slot;
  /** The values that stand before it, by option. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/** Of the words after the command's name, where the last one stands. */
export function callOf({ options, arguments: places }: Command, words: readonly string[]): Call {
  const given = new Map<string, string[]>();
  const typed = words.at(-1) ?? '';
  let [awaiting, plain, isOver]: [Option | null, number, boolean] = [null, 0, false];
  for (const word of words.slice(0, -1)) {
    if (awaiting) {
      given.set(awaiting.name, [...(given.get(awaiting.name) ?? []), word]);
      awaiting = null;
    } else if (word === '--') isOver = true;
    else if (!isOver && word.startsWith('-') && word !== '-') {
      const [flag = '', ...value] = word.split('=');
      const option = optionOf(flag, options);
      if (value.length > 0) given.set(flag.slice(2), [...(given.get(flag.slice(2)) ?? []), value.join('=')]);
      else if (option?.value) awaiting = option;
    } else plain++;
  }
  return { slot: slotOf(typed, { awaiting, plain, isOver, options, places }), given };
}

interface Before {
  readonly awaiting: Option | null;
  readonly plain: number;
  readonly isOver: boolean;
  readonly options: readonly Option[];
  readonly places: readonly Argument[];
}

function slotOf(typed: string, { awaiting, plain, isOver, options, places }: Before): Slot {
  if (awaiting) return valueSlot(awaiting, '', typed);
  if (!isOver && typed.startsWith('-')) {
    const equals = typed.indexOf('=');
    if (equals < 0) return { kind: 'option' };
    const option = optionOf(typed.slice(0, equals), options);
    return option
      ? valueSlot(option, typed.slice(0, equals + 1), typed.slice(equals + 1))
      : { kind: 'nothing' };
  }
  const place = places[plain] ?? (places.at(-1)?.variadic ? places.at(-1) : undefined);
  return place ? valueSlot(place, '', typed) : { kind: 'nothing' };
}

function valueSlot({ choices, offers = choices, completes }: Valued, before: string, typed: string): Slot {
  return { kind: 'value', choices: offers ?? null, completes: completes ?? null, before, typed };
}

type Valued = Pick<Option, 'choices' | 'offers' | 'completes'>;

const optionOf = (flag: string, options: readonly Option[]) =>
  options.find(({ name, short }) => flag === `--${name}` || (short !== undefined && flag === `-${short}`));
