/** Which form the annex is made by and where it stands; the form as a file, and the way to edit it. */
import { lazy, Suspense, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AreaAnswer } from '../../areas';
import { saveFile } from '../../save-file';
import { usePaneState, useStore } from '../../use-store';
import { FileButton } from '../file-button';
import { useAnnexWords } from './annex-words';

const FormEditor = lazy(() => import(/* webpackChunkName: "form-editor" */ './form-editor'));

const FILE_NAME = 'mau-phu-luc.json';

const useStyles = makeStyles({
  used: { margin: '0 0 6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function FormUsed({ form }: { readonly form: AreaAnswer<'annex', 'screen'>['form'] }) {
  const styles = useStyles();
  const say = useAnnexWords().form;
  const store = useStore();
  const { work } = usePaneState();
  const [editing, setEditing] = useState(false);
  const save = async (): Promise<void> => {
    const text = await store.desk.ask('annex', 'exportForm', null);
    saveFile(FILE_NAME, new TextEncoder().encode(text));
  };
  const open = async (file: File): Promise<void> => {
    const text = await file.text();
    await store.change('annex', 'importForm', { name: file.name, text }, ({ at, lines }) =>
      at === null ? say.imported(lines) : { refusal: say.notImported(at) },
    );
  };
  return (
    <>
      <p className={styles.used}>
        {form.source === 'standing'
          ? say.standing(form.sheets.map((sheet) => `“${sheet}”`).join(', '), form.lines)
          : say[form.source](form.lines)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {say.edit}
        </Button>
        <Button size="small" onClick={() => void save()}>
          {say.export}
        </Button>
        <FileButton
          label={say.import}
          name="form"
          accept=".json,application/json"
          size="small"
          disabled={work !== null}
          onFiles={([file]) => file && void open(file)}
        />
      </div>
      {editing ? (
        <Suspense fallback={null}>
          <FormEditor
            rowsFixed={form.source === 'standing' && !form.ownLayout}
            onDone={() => setEditing(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
