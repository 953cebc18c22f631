/** Ways for components to reach the pane's store, and to ask the desk again after each reading. */
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { PaneState, PaneStore } from './pane-store';
import type { Desk } from './desk';

export const StoreContext = createContext<PaneStore | null>(null);

export function useStore(): PaneStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A pane component stands outside the pane.');
  return store;
}

export function usePaneState(): PaneState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** What the desk answers, asked anew after each reading; null until it has answered once. */
export function useAnswer<Answer>(ask: (desk: Desk) => Promise<Answer>): Answer | null {
  const store = useStore();
  const { reading } = usePaneState();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let wanted = reading > 0;
    if (wanted) void ask(store.desk).then((given) => wanted && setAnswer(given));
    return () => {
      wanted = false;
    };
    // `ask` is a constant of its screen; only a new reading asks again.
  }, [store, reading]);
  return answer;
}
