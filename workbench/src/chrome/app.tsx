import { type DragEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { fill, textsIn } from '../texts/texts';
import type { Workbench } from '../workbench';
import { DiscardDialog } from './discard-dialog';
import { Gallery } from './gallery';
import { Pane } from './pane';
import { Ribbon } from './ribbon';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';

/** The page: title, ribbon, grid with the pane beside it, status. */
export function App({ workbench }: { workbench: Workbench }) {
  const state = useSyncExternalStore(workbench.store.subscribe, workbench.store.get);
  const texts = textsIn(state.language);
  const gridHost = useRef<HTMLDivElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const [dropping, setDropping] = useState(false);
  const [proceed, setProceed] = useState<(() => void) | undefined>();

  useEffect(() => {
    if (gridHost.current) workbench.mount(gridHost.current);
  }, [workbench]);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dataset.theme = state.theme;
    document.title = state.fileName ? `${state.fileName} – ${texts.title}` : texts.title;
    localStorage.setItem('workbench.language', state.language);
    localStorage.setItem('workbench.theme', state.theme);
  }, [state.language, state.theme, state.fileName, texts.title]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (workbench.store.get().unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [workbench]);

  /** Leaves the open workbook only when nothing is lost, or the user says so. */
  const leave = (go: () => void) => {
    if (state.unsaved) setProceed(() => go);
    else go();
  };
  const openFile = async (file: File) => {
    workbench.setGallery(false);
    await workbench.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const chooseFile = () => fileInput.current?.click();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) leave(() => void openFile(file));
  };

  return (
    <div
      className="app"
      onDragOver={(event) => {
        event.preventDefault();
        if (event.dataTransfer.types.includes('Files')) setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDropping(false);
      }}
      onDrop={drop}
    >
      <TitleBar
        workbench={workbench}
        state={state}
        texts={texts}
        onNew={() => leave(() => workbench.newWorkbook())}
        onOpen={() => leave(chooseFile)}
        onSamples={() => leave(() => workbench.setGallery(true))}
      />
      <Ribbon workbench={workbench} state={state} texts={texts} />
      <main className="work">
        <section className="sheet" aria-label={texts.grid} ref={gridHost} />
        <Pane workbench={workbench} state={state} texts={texts} />
        <input
          ref={fileInput}
          className="visually-hidden"
          type="file"
          tabIndex={-1}
          aria-label={texts.gallery.openOwn}
          accept=".xlsx,.xlsm"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void openFile(file);
          }}
        />
      </main>
      <StatusBar state={state} texts={texts} onChoose={(value) => workbench.choose(value)} />
      {state.galleryOpen && (
        <Gallery
          texts={texts}
          language={state.language}
          samples={state.samples}
          onSample={(sample) => {
            workbench.setGallery(false);
            void workbench.openSample(sample);
          }}
          onOpen={chooseFile}
          onBlank={() => {
            workbench.setGallery(false);
            workbench.newWorkbook();
          }}
          onClose={() => workbench.setGallery(false)}
        />
      )}
      {proceed && (
        <DiscardDialog
          texts={texts}
          text={fill(texts.discard.text, { name: state.fileName ?? texts.untitled })}
          onCancel={() => setProceed(undefined)}
          onDiscard={() => {
            setProceed(undefined);
            proceed();
          }}
        />
      )}
      {dropping && <div className="drop-hint">{texts.drop}</div>}
    </div>
  );
}
