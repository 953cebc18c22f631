/** Báo cáo: the report's text held against the annex, the draft of the report, the plan's targets. */
import { DraftPart } from '../parts/report/draft-part';
import { ProsePart } from '../parts/report/prose-part';
import { TargetsPart } from '../parts/report/targets-part';

export default function ReportView() {
  return (
    <>
      <DraftPart />
      <ProsePart />
      <TargetsPart />
    </>
  );
}
