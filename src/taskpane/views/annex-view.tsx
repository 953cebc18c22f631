/** Phụ lục I: the annex made for a period, its figures, what must hold between them, and the form behind it. */
import type { AreaAnswer } from '../areas';
import type { Desk } from '../desk';
import { AnnexFindings } from '../parts/annex/annex-findings';
import { AnnexLines } from '../parts/annex/annex-lines';
import { Fold } from '../parts/annex/fold';
import { FormUsed } from '../parts/annex/form-used';
import { MatchesPart } from '../parts/annex/matches-part';
import { PeriodChoice } from '../parts/annex/period-choice';
import { RelationsPart } from '../parts/annex/relations-part';
import { SelectedFigure } from '../parts/annex/selected-figure';
import { useAnswer } from '../use-store';
import { useAnnexWords } from '../parts/annex/annex-words';
import type { AnnexScreenMessages } from '../../messages';

type Screen = AreaAnswer<'annex', 'screen'>;

const askScreen = (desk: Desk) => desk.ask('annex', 'screen', null);
const askLines = (desk: Desk) => desk.ask('annex', 'lines', null);

export default function AnnexView() {
  const say = useAnnexWords();
  const screen = useAnswer(askScreen);
  const lines = useAnswer(askLines);
  if (!screen || !lines) return null;
  const { form, recorded, relations, toConfirm, findings } = screen;
  const doubtful = toConfirm.filter(({ how }) => how === 'doubtful').length;
  const count = (holds: boolean | null): number => relations.filter((each) => each.holds === holds).length;
  const isStanding = form.source === 'standing';
  return (
    <>
      <SelectedFigure />
      <PeriodChoice key={periodKey(screen)} screen={screen} />
      <Fold title={say.form.heading} aside={formAside(screen, say)} open={!isStanding}>
        {() => <FormUsed form={form} />}
      </Fold>
      {toConfirm.length > 0 ? (
        <Fold title={say.matches.heading} aside={say.matches.doubtful(doubtful)} warned={doubtful > 0}>
          {() => <MatchesPart lines={toConfirm} />}
        </Fold>
      ) : null}
      {isStanding ? (
        <>
          <Fold
            title={say.relations.heading}
            aside={say.relations.summary(count(true), count(false), count(null))}
            warned={count(false) > 0}
          >
            {() => <RelationsPart relations={relations} />}
          </Fold>
          <Fold title={say.findings.heading} aside={String(findings.length)}>
            {() => <AnnexFindings findings={findings} />}
          </Fold>
          <Fold title={say.lines.heading} open>
            {() => <AnnexLines lines={lines} period={recorded?.code ?? null} />}
          </Fold>
        </>
      ) : null}
    </>
  );
}

/** Another period in the workbook sets the choice anew; another reading alone does not. */
function periodKey({ recorded, titled, proposed }: Screen): string {
  const { code, from, to } = recorded ?? titled ?? proposed;
  return [code, from, to].join(' ');
}

function formAside({ form }: Screen, say: AnnexScreenMessages): string {
  return form.source === 'standing' ? form.sheets.join(', ') : say.form.aside[form.source](form.lines);
}
