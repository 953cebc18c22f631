/**
 * Cooperating units in the cell of the lead: "Văn phòng chủ trì; các phòng phối hợp" with the next cell blank.
 */
import { fold } from '../../text';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

const COOPERATE = /(?<![a-z])(?:phoi hop|cung phoi hop|cung voi)(?![a-z])/;
/** "Hội đồng Phối hợp phổ biến giáo dục pháp luật" is a name; "chủ trì, phối hợp với" is a duty of the lead. */
const NAMED_SO = /(?:hoi dong|ban|to) phoi hop|chu tri,? phoi hop/;

export const cooperatingInLead = rowRule({
  id: 'cooperating-in-lead',
  family: 'units',
  severity: 'warning',
  source: 'practice',
  check({ table, task, row }) {
    const column = table.columnOf('lead');
    const { lead, cooperating } = task.fields;
    if (column === null || cooperating !== '' || table.columnOf('cooperating') === null) return NOTHING;
    const folded = fold(lead);
    const found = COOPERATE.exec(folded);
    if (!found || NAMED_SO.test(folded) || task.sources.lead?.row !== row) return NOTHING;
    return [{ row, column, data: { lead } }];
  },
});
