/**
 * Normative documents that a report says were issued, named one by one: "Quyết định số 05/2024/QĐ-UBND" has the
 * year inside its number, as only normative documents do (Law on Promulgation of Legal Documents).
 *
 * Those that it cites, amends, abolishes or is still preparing do not count.
 */
import type { Paragraph } from '../../figures';
import { matchingText } from '../../figures';

export interface NamedDocument {
  /** "05/2024/QĐ-UBND", as written. */
  readonly code: string;
  readonly text: string;
  readonly line: number;
}

const CODE = '\\d{1,4}\\/(?<year>(?:19|20)\\d\\d)\\/(?:qd-ubnd|nq-hdnd|tt-[a-z]+|nd-cp)';
const LISTED = new RegExp(
  `^[-+•* ]*(?:\\(?\\d{1,2}[.)] )?(?:quyet dinh|nghi quyet)(?: so:?)? *(?<code>${CODE})`,
);
const ISSUED_LIST =
  /(?:^|[^a-z])(?:da|ket qua)(?![a-z]).*(?:ban hanh|thong qua).*:$|ban hanh.*(?:cac van ban|quyet dinh|nghi quyet).*:$/;
const NOT_YET = /(?:^|[^a-z])(?:dang|chuan bi|du kien|du thao|tiep tuc|se)(?![a-z])/;
const INLINE = new RegExp(
  `(?:da )?(?:tham muu|trinh)(?: [a-z,]+){0,12} ban hanh (?:quyet dinh|nghi quyet)(?: so:?)? *(?<code>${CODE})`,
);

/** In the order of the text, each once. `year` leaves out those of other years. */
export function documentsIssued(
  paragraphs: readonly Paragraph[],
  year: number | null,
): readonly NamedDocument[] {
  const found = new Map<string, NamedDocument>();
  let listIsIssued = false;
  for (const paragraph of paragraphs) {
    const { text } = matchingText(paragraph.text, false);
    if (text.trimEnd().endsWith(':')) listIsIssued = ISSUED_LIST.test(text.trimEnd()) && !NOT_YET.test(text);
    else if (/^(?:[ivx]+|\d{1,2})\. /.test(text)) listIsIssued = false;
    const listed = listIsIssued ? LISTED.exec(text) : null;
    const match = listed ?? (NOT_YET.test(text) ? null : INLINE.exec(text));
    const code = match?.groups?.['code'];
    if (match === null || code === undefined) continue;
    if (year !== null && Number(match.groups?.['year']) !== year) continue;
    const at = match.index + match[0].length - code.length;
    const written = paragraph.text.slice(at, at + code.length);
    if (!found.has(written))
      found.set(written, { code: written, text: paragraph.text, line: paragraph.lineAt(at) });
  }
  return [...found.values()];
}

const PLAN =
  /ban hanh ke hoach(?: so:?)? *(?<code>\d{1,5}\/kh-[a-z]+) ngay [\d/]+,? (?:ve |thuc hien |trien khai )*(?:viec |cong tac )?(?:thuc hien |trien khai )?(?:cong tac )?(?:cai cach hanh chinh|cchc) (?:nam|giai doan|cua)/g;

/** Plans of administrative reform that the report says were issued; plans of inspection and the like are others. */
export function plansIssued(paragraphs: readonly Paragraph[]): readonly NamedDocument[] {
  return paragraphs.flatMap((paragraph) =>
    [...matchingText(paragraph.text, false).text.matchAll(PLAN)].map((match) => {
      const code = match.groups?.['code'] ?? '';
      const at = match.index + match[0].indexOf(code);
      return {
        code: paragraph.text.slice(at, at + code.length),
        text: paragraph.text,
        line: paragraph.lineAt(at),
      };
    }),
  );
}
