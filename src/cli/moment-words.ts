/** A moment as people in Vietnam read it: "22/11/2026 08:30". */
const VIETNAM_OFFSET = 7 * 3_600_000;

/** `now` in milliseconds since 1970-01-01 UTC. */
export function momentWords(now: number): string {
  const [day = '', time = ''] = new Date(now + VIETNAM_OFFSET).toISOString().split('T');
  return `${day.split('-').reverse().join('/')} ${time.slice(0, 5)}`;
}
