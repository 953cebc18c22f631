/** A file that is made and saved: what is said meanwhile and afterwards, faults included. */
import { useState } from 'react';
import { WorkbookFault } from '../../../workbook';
import { useMessages } from '../../language';

export interface Download {
  readonly said: string;
  readonly busy: boolean;
  /** `work` gives what is said once it is done. */
  download(meanwhile: string, work: () => Promise<string>): Promise<void>;
}

export function useDownload(): Download {
  const { files, pane } = useMessages();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  return {
    said,
    busy,
    download: async (meanwhile, work) => {
      setBusy(true);
      setSaid(meanwhile);
      try {
        setSaid(await work());
      } catch (problem) {
        setSaid(problem instanceof WorkbookFault ? files[problem.id](problem.data) : pane.work.unexpected);
      }
      setBusy(false);
    },
  };
}
