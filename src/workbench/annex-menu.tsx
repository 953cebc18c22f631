/** The button "Phụ lục I" of the workbench's ribbon: a menu of periods, as in Excel; each makes the annex at once. */
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PERIODS } from '../commands';
import type { Language } from '../messages';
import { messages } from '../messages';
import type { PaneStore } from '../taskpane';

interface AnnexMenuProps {
  readonly store: PaneStore;
  readonly language: Language;
  /** The button as the ribbon draws it. */
  readonly children: ReactElement;
}

export function AnnexMenu({ store, language, children }: AnnexMenuProps) {
  const say = messages(language);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={say.commands.label.annex}>
          {PERIODS.map(({ id }) => (
            <MenuItem key={id} onClick={() => void store.run('annex', id)}>
              {say.pane.annex.periods[id]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
