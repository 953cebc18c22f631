/** The menu of the screens whose tabs found no room. */
import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  useIsOverflowItemVisible,
} from '@fluentui/react-components';
import type { PaneView } from '../../commands';
import { useMessages } from '../language';

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    padding: '4px 6px',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
});

interface MoreScreensProps {
  readonly label: string;
  /** All but the screen that is shown; those with a tab in sight leave themselves out. */
  readonly views: readonly PaneView[];
  readonly onShow: (view: PaneView) => void;
}

export default function MoreScreens({ label, views, onShow }: MoreScreensProps) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="transparent" size="small" className={styles.button}>
          {label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {views.map((id) => (
            <HiddenScreen key={id} id={id} onShow={onShow} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface HiddenScreenProps {
  readonly id: PaneView;
  readonly onShow: (view: PaneView) => void;
}

function HiddenScreen({ id, onShow }: HiddenScreenProps) {
  const say = useMessages().pane;
  if (useIsOverflowItemVisible(id)) return null;
  return <MenuItem onClick={() => onShow(id)}>{say.views[id]}</MenuItem>;
}
