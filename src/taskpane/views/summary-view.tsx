/** Tổng hợp: results by unit and section of the open workbook. Merging several workbooks is not there yet. */
import { useMessages } from '../language';
import { Block } from '../parts/block';
import { GroupTable } from '../parts/group-table';
import { usePaneState } from '../use-store';

export default function SummaryView() {
  const say = useMessages().pane;
  const { standing } = usePaneState();
  if (!standing) return null;
  const { overview } = standing;
  return (
    <>
      <p>{say.summary.intro}</p>
      <p>{say.summary.notYet}</p>
      {overview.total === 0 ? (
        <p>{say.overview.empty}</p>
      ) : (
        <>
          <Block heading={say.overview.byUnit}>
            <GroupTable
              withRate
              label={say.overview.byUnit}
              groups={overview.byUnit}
              unnamed={say.overview.noUnit}
            />
          </Block>
          <Block heading={say.overview.bySection}>
            <GroupTable
              withRate
              label={say.overview.bySection}
              groups={overview.bySection}
              unnamed={say.overview.noSection}
            />
          </Block>
        </>
      )}
    </>
  );
}
