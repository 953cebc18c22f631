import { quoted, type FamilySentences } from '../../rule-sentences';

export const structure: FamilySentences<'structure'> = {
  'missing-lead': {
    title: 'Thiếu đơn vị chủ trì',
    why: 'Không có đơn vị chủ trì thì không biết nhắc ai.',
    how: 'Ghi đơn vị chủ trì theo phân công.',
    messages: { 'missing-lead': (d) => `Nhiệm vụ chưa có đơn vị chủ trì: ${quoted(d.task)}.` },
  },
};
