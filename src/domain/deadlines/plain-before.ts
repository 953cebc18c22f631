/**
 * The words that may stand before a plain date: "trước", "chậm nhất trong", "hoàn thành đến hết". Word by word
 * they lead from one place to the next.
 */
import type { Bound } from './piece';
import { wordNumber } from './plain-tokens';
import { BOUND_WORDS } from './refinements/bounds';

/** A place between two words. A date may follow where there is a bound, and where nothing has been said yet. */
export interface BeforeDate {
  readonly next: ReadonlyMap<number, BeforeDate>;
  readonly bound: Bound | undefined;
}

interface Place extends BeforeDate {
  readonly next: Map<number, Place>;
  bound: Bound | undefined;
}

/** Say that something is to be done, and nothing of when. */
const OPENERS = ['hoan thanh', 'thuc hien', 'xong'];
/** After a word that closes: "chậm nhất trong tháng 6", "hạn là ngày 30/6". */
const LEADS = ['la', 'vao', 'trong', 'het'];

const PART_OF_PERIOD = / (?:cuoi|dau)$/;

/** Where a phrase begins, by the numbers of its words. */
export const beforeDate: BeforeDate = placeWithWords();

function placeWithWords(): Place {
  const first = newPlace();
  for (const opener of OPENERS) {
    const words = opener.split(' ').map(wordNumber);
    placeAfter(first, words.slice(0, -1)).next.set(words.at(-1) ?? 0, first);
  }
  const closing: Place[] = [];
  for (const [words, bound] of BOUND_WORDS) {
    // "Hạn cuối tháng 6" names a part of June.
    if (PART_OF_PERIOD.test(words)) continue;
    const place = placeAfter(first, words.split(' ').map(wordNumber));
    place.bound = bound;
    if (bound === 'until') closing.push(place);
  }
  for (const { next } of closing) {
    for (const lead of LEADS.map(wordNumber)) if (!next.has(lead)) next.set(lead, newPlace('until'));
  }
  return first;
}

function placeAfter(first: Place, words: readonly number[]): Place {
  let place = first;
  for (const word of words) {
    const next = place.next.get(word) ?? newPlace();
    place.next.set(word, next);
    place = next;
  }
  return place;
}

function newPlace(bound?: Bound): Place {
  return { next: new Map(), bound };
}
