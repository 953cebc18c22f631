/** Hướng dẫn: how the work goes, the keys, and what becomes of the data. */
import { useContext } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { COMMANDS } from '../../commands';
import { helpScreenMessages } from '../../messages';
import { LanguageContext, useMessages } from '../language';
import { Block } from '../parts/block';
import { CommandButtons } from '../parts/command-buttons';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '6px' },
  keys: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '12px', rowGap: '4px', margin: 0 },
  key: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export default function HelpView() {
  const styles = useStyles();
  const say = useMessages();
  const help = helpScreenMessages(useContext(LanguageContext));
  return (
    <>
      <CommandButtons />
      <Block heading={help.stepsTitle}>
        <ol className={styles.steps}>
          {help.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Block>
      <Block heading={help.keysTitle}>
        <dl className={styles.keys}>
          {COMMANDS.filter(({ shortcut }) => shortcut !== null).map(({ id, shortcut }) => [
            <dt key={`${id}-name`}>{say.commands.label[id]}</dt>,
            <dd key={id} className={styles.key}>
              {shortcut}
            </dd>,
          ])}
          <dt>{help.regions}</dt>
          <dd className={styles.key}>F6</dd>
        </dl>
      </Block>
      <Block heading={help.privacyTitle}>{help.privacy}</Block>
    </>
  );
}
