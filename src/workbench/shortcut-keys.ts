/** Keys as assets/shortcuts.json writes them: "Ctrl+Alt+Shift+1". */
type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'code'>;

export function pressedKeys({ ctrlKey, altKey, shiftKey, code }: Pressed): string {
  const key = code.replace(/^(?:Key|Digit|Numpad)/, '');
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', key].filter(Boolean).join('+');
}
