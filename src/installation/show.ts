/** How the results are shown: one heading a check, one line a verdict, the sum of all on top. */
import { worst } from './verdict';
import type { CheckResult, Sentences, State } from './verdict';

/** Not by colour alone. */
const MARKS: Readonly<Record<State, string>> = { good: '✔', note: 'ℹ', bad: '✘' };

export function showResult({ check, verdicts }: CheckResult, say: Sentences): void {
  const section = document.createElement('section');
  section.id = check;
  section.dataset.state = worst(verdicts);
  const list = document.createElement('ul');
  for (const { state, says } of verdicts) {
    const line = document.createElement('li');
    line.dataset.state = state;
    line.textContent = `${MARKS[state]} ${says}`;
    list.append(line);
  }
  const heading = document.createElement('h2');
  heading.textContent = say.titles[check];
  section.append(heading, list);
  document.getElementById('checks')?.append(section);
}

/** Green where nothing is bad; `data-state` of the body tells scripts the same. */
export function showFinal(results: readonly CheckResult[], version: string, say: Sentences): void {
  const verdicts = results.flatMap((result) => result.verdicts);
  const faults = verdicts.filter(({ state }) => state === 'bad').length;
  const notes = verdicts.filter(({ state }) => state === 'note').length;
  const state: State = faults > 0 ? 'bad' : 'good';
  const line = document.getElementById('verdict');
  if (!line) return;
  line.textContent = `${MARKS[state]} ${faults > 0 ? say.faulty(faults) : say.fine(version, notes)}`;
  line.dataset.state = state;
  document.title = `${MARKS[state]} ${document.title}`;
  document.body.dataset.done = state;
}
