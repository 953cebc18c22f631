/** Đơn vị: what goes out to the units of the plan and what comes back from them. */
import { useState } from 'react';
import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import type { Desk } from '../desk';
import { NeedsTable } from '../parts/needs-table';
import { GatherPart } from '../parts/units/gather-part';
import { HandOutPart } from '../parts/units/hand-out-part';
import { RemindPart } from '../parts/units/remind-part';
import { TakeInPart } from '../parts/units/take-in-part';
import { useUnitsWords } from '../parts/units/units-words';
import { useAnswer } from '../use-store';

const PARTS = ['handOut', 'takeIn', 'gather', 'remind'] as const;
type Part = (typeof PARTS)[number];

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  part: { paddingTop: '4px' },
});

const askGlance = (desk: Desk) => desk.ask('units', 'look', null);

export default function UnitsView() {
  const styles = useStyles();
  const say = useUnitsWords();
  const glance = useAnswer(askGlance);
  const [part, setPart] = useState<Part>('handOut');
  if (!glance) return null;
  const hasTasks = glance.units !== null;
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(PARTS.find((id) => id === value) ?? 'handOut')}
      >
        {PARTS.map((id) => (
          <Tab key={id} value={id} id={`units-tab-${id}`} aria-controls="units-part">
            {say.tabs[id]}
          </Tab>
        ))}
      </TabList>
      <div
        id="units-part"
        role="tabpanel"
        aria-labelledby={`units-tab-${part}`}
        tabIndex={0}
        className={styles.part}
      >
        {part === 'gather' ? (
          glance.hasAnnex ? (
            <GatherPart />
          ) : (
            <p>{say.gather.needsAnnex}</p>
          )
        ) : !hasTasks ? (
          <NeedsTable sentence={say.needsTable} />
        ) : part === 'handOut' ? (
          <HandOutPart key={glance.sendBy} glance={glance} />
        ) : part === 'takeIn' ? (
          <TakeInPart />
        ) : (
          <RemindPart glance={glance} />
        )}
      </div>
    </>
  );
}
