/** A statistics form far longer than any in use: the built-in one with further lines below it. */
import { HA_NAM_FORM, type AnnexForm, type FormLine } from '../../src/domain/annex';

export function longForm(lines: number): AnnexForm {
  const [part] = HA_NAM_FORM.parts;
  if (!part) throw new Error('The built-in form has no part.');
  const more = Array.from({ length: Math.max(0, lines - part.lines.length) }, (_, index): FormLine => {
    const number = `8.${String(index + 1)}`;
    return {
      id: number,
      number,
      rawNumber: `${number}.`,
      label: `Số hồ sơ của lĩnh vực thứ ${String(index + 1)}`,
      unit: 'Hồ sơ',
      valueType: 'count',
      level: 2,
      parent: null,
      note: '',
      aggregation: 'period',
    };
  });
  return { ...HA_NAM_FORM, id: 'long', parts: [{ ...part, lines: [...part.lines, ...more] }] };
}
