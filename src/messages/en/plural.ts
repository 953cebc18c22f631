/** English words one thing otherwise than several: `${count} task${s(count)} ${s(count, 'is', 'are')} late`. */
export function s(count: string | number | undefined, one = '', several = 's'): string {
  return Number(count) === 1 ? one : several;
}
