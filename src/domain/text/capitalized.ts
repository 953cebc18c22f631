/** A name or sentence that begins with a capital: "văn phòng Sở" opens a line as "Văn phòng Sở". */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
